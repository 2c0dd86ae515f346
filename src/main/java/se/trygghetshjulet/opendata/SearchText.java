package se.trygghetshjulet.opendata;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Words as Swedes look for them: small and capital letters are alike, and so are é and e; å, ä and ö are letters of their
 * own. Each letter stays one letter, so that what is found can be shown where it stands.
 */
final class SearchText {

    private static final int CONTEXT = 80;

    private final List<String> words;

    private SearchText(List<String> words) {
        this.words = words;
    }

    static SearchText of(String question) {
        return new SearchText(Arrays.stream(folded(Normalizer.normalize(question, Normalizer.Form.NFC))
                        .split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether all the words stand there, as words or parts of words. */
    boolean isIn(String text) {
        String folded = folded(text);
        return words.stream().allMatch(folded::contains);
    }

    /** The text around what is found first, in parts that are found or not. */
    List<Part> shown(String text) {
        String folded = folded(text);
        int first = words.stream()
                .mapToInt(folded::indexOf)
                .filter(place -> place >= 0)
                .min()
                .orElse(0);
        int from = first <= CONTEXT ? 0 : Math.max(0, text.lastIndexOf(' ', first - CONTEXT) + 1);
        int to = Math.min(text.length(), first + 3 * CONTEXT);
        to = to < text.length() && text.indexOf(' ', to) > 0 ? text.indexOf(' ', to) : to;
        List<Part> parts = new ArrayList<>();
        int at = from;
        while (at < to) {
            int place = at;
            String hit = words.stream()
                    .filter(word -> folded.startsWith(word, place))
                    .max((one, other) -> Integer.compare(one.length(), other.length()))
                    .orElse("");
            int end = Math.min(to, at + Math.max(1, hit.length()));
            add(parts, text.substring(at, end), !hit.isEmpty());
            at = end;
        }
        if (from > 0) {
            parts.add(0, new Part("… ", false));
        }
        if (to < text.length()) {
            parts.add(new Part(" …", false));
        }
        return parts;
    }

    private static void add(List<Part> parts, String text, boolean found) {
        int last = parts.size() - 1;
        if (last >= 0 && parts.get(last).found() == found) {
            parts.set(last, new Part(parts.get(last).text() + text, found));
        } else {
            parts.add(new Part(text, found));
        }
    }

    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            folded.append(folded(text.charAt(at)));
        }
        return folded.toString();
    }

    private static char folded(char letter) {
        char small = Character.toLowerCase(letter);
        if (small < 0x80 || small == 'å' || small == 'ä' || small == 'ö') {
            return small;
        }
        char base =
                Normalizer.normalize(String.valueOf(small), Normalizer.Form.NFD).charAt(0);
        return Character.isLetter(base) ? base : small;
    }

    record Part(String text, boolean found) {}
}
