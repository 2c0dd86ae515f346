package se.trygghetshjulet.text;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A constant that JSON, forms, models and profiles know by a code in ASCII. */
public interface Coded {

    String name();

    /** Its name in lower case, with hyphens, where it has no other. */
    @JsonValue
    default String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> type, String id) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.id().equals(id))
                .findFirst();
    }

    /** @throws IllegalArgumentException if none has that code */
    static <E extends Enum<E> & Coded> E of(Class<E> type, String id) {
        return find(type, id)
                .orElseThrow(() -> new IllegalArgumentException("'" + id + "' is no " + type.getSimpleName()));
    }
}
