package se.trygghetshjulet.exchange;

/** A text of one line that is gathered piece by piece, and cut where it gets too long. */
final class Words {

    private final StringBuilder text = new StringBuilder();
    private final int longest;

    Words(int longest) {
        this.longest = longest;
    }

    void add(String piece) {
        if (text.length() <= 2 * longest) {
            text.append(piece);
        }
    }

    String text() {
        String line = WordText.allowed(text.toString()).replaceAll("\\s+", " ").strip();
        if (line.length() <= longest) {
            return line;
        }
        int end = longest - 1;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
