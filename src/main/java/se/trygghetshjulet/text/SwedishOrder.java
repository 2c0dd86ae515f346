package se.trygghetshjulet.text;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/** Names in the order of the Swedish alphabet. */
public final class SwedishOrder {

    private SwedishOrder() {}

    public static Comparator<String> words() {
        Collator collator = Collator.getInstance(Locale.forLanguageTag("sv-SE"));
        return collator::compare;
    }

    public static <T> Comparator<T> by(Function<T, String> name) {
        return Comparator.comparing(name, words());
    }
}
