package se.trygghetshjulet.document.rendering;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What people have written, with signs that can be printed only. What leaves no mark is left out, and with it what XML 1.0
 * forbids (§ 2.2); a sign that no face has becomes a question mark, and the log tells which.
 */
final class PrintableText {

    private static final Logger LOG = LoggerFactory.getLogger(PrintableText.class);

    /** A number stays on one line with its thousands, and with its per cent or kronor. */
    private static final Pattern IN_NUMBER = Pattern.compile("(?<=\\d) (?=%|kr\\b|\\d{3}(?!\\d))");

    private static final String NO_BREAK = "\u00a0";
    private static final int MISSING = '?';
    private static final int NO_BREAK_HYPHEN = 0x2011;

    private PrintableText() {}

    /** @param text null prints nothing */
    static String of(String text) {
        if (text == null) {
            return "";
        }
        StringBuilder printable = new StringBuilder(text.length());
        Set<String> missing = new TreeSet<>();
        String whole = unbroken(text.replace("\r\n", "\n"));
        Normalizer.normalize(whole, Normalizer.Form.NFC).codePoints().forEach(sign -> {
            int printed = printed(sign);
            if (printed == MISSING && sign != MISSING) {
                missing.add("U+%04X".formatted(sign));
            }
            if (printed != 0) {
                printable.appendCodePoint(printed);
            }
        });
        if (!missing.isEmpty()) {
            LOG.warn("No face has {}: printed as question marks", missing);
        }
        return printable.toString();
    }

    /** With spaces that do not break where a number goes on. */
    static String unbroken(String text) {
        return IN_NUMBER.matcher(text).replaceAll(NO_BREAK);
    }

    /** The paragraphs of a text: what empty lines part, without those that say nothing. */
    static List<String> paragraphs(String text) {
        return Stream.of(of(text).split("\\n\\s*\\n"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    static List<String> paragraphs(List<String> texts) {
        return texts.stream().flatMap(text -> paragraphs(text).stream()).toList();
    }

    /** @return 0 for what leaves no mark */
    private static int printed(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL -> sign == '\n' || sign == '\r' ? '\n' : sign == '\t' ? ' ' : 0;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> '\n';
            case Character.SURROGATE, Character.FORMAT -> 0;
            case Character.SPACE_SEPARATOR -> isInEveryFace(sign) ? sign : ' ';
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> isInEveryFace(sign) ? sign : 0;
            default -> {
                if (isInEveryFace(sign)) {
                    yield sign;
                }
                yield isNoCharacter(sign) ? 0 : sign == NO_BREAK_HYPHEN ? '-' : MISSING;
            }
        };
    }

    private static boolean isInEveryFace(int sign) {
        return Arrays.stream(Face.values()).allMatch(face -> face.has(sign));
    }

    private static boolean isNoCharacter(int sign) {
        return (sign & 0xFFFE) == 0xFFFE || sign >= 0xFDD0 && sign <= 0xFDEF;
    }
}
