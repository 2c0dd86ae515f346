package se.trygghetshjulet.incident;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/** Names in the order of the Swedish alphabet. */
final class SwedishOrder {

    private SwedishOrder() {}

    static Comparator<String> words() {
        Collator collator = Collator.getInstance(Locale.forLanguageTag("sv-SE"));
        return collator::compare;
    }

    static <T> Comparator<T> by(Function<T, String> name) {
        return Comparator.comparing(name, words());
    }
}
