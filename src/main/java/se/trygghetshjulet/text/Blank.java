package se.trygghetshjulet.text;

/**
 * Whether there is anything to see in a text. Blank is what Unicode calls white space, and what leaves no mark: control
 * and format characters (zero width space, joiners, soft hyphen, byte order mark, tags), variation selectors, fillers and
 * the braille pattern without dots. Sources: PropList.txt (White_Space), DerivedCoreProperties.txt
 * (Default_Ignorable_Code_Point) of Unicode 15.
 */
public final class Blank {

    private static final int COMBINING_GRAPHEME_JOINER = 0x034F;
    private static final int BRAILLE_WITHOUT_DOTS = 0x2800;

    private Blank() {}

    /** Whether nothing is to be seen in it; null counts as blank. */
    public static boolean is(CharSequence text) {
        return text == null || text.codePoints().allMatch(Blank::isInvisible);
    }

    /** Without what is blank at both ends; a last sign keeps the selectors that say how it looks. */
    public static String strip(String text) {
        int first = 0;
        while (first < text.length() && isInvisible(text.codePointAt(first))) {
            first += Character.charCount(text.codePointAt(first));
        }
        int end = text.length();
        while (end > first && isInvisible(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        while (end > first && end < text.length() && isSelector(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return text.substring(first, end);
    }

    /** How many characters leave a mark; what lies between words counts as none. */
    public static long visible(CharSequence text) {
        return text.codePoints().filter(sign -> !isInvisible(sign)).count();
    }

    private static boolean isInvisible(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT -> !isPrintedFormat(sign);
            default ->
                isSelector(sign)
                        || isFiller(sign)
                        || sign == COMBINING_GRAPHEME_JOINER
                        || sign == BRAILLE_WITHOUT_DOTS
                        || isReservedIgnorable(sign);
        };
    }

    /** Signs before a number that are printed, though they count as format (Prepended_Concatenation_Mark). */
    private static boolean isPrintedFormat(int sign) {
        return sign >= 0x0600 && sign <= 0x0605
                || sign == 0x06DD
                || sign == 0x070F
                || sign == 0x0890
                || sign == 0x0891
                || sign == 0x08E2
                || sign == 0x110BD
                || sign == 0x110CD;
    }

    /** Variation selectors and tags: they say how the sign before them looks. */
    private static boolean isSelector(int sign) {
        return sign >= 0xFE00 && sign <= 0xFE0F
                || sign >= 0xE0100 && sign <= 0xE01EF
                || sign >= 0x180B && sign <= 0x180F && sign != 0x180E
                || sign >= 0xE0020 && sign <= 0xE007F;
    }

    /** Hangul fillers, and the two Khmer vowels that are never written. */
    private static boolean isFiller(int sign) {
        return sign == 0x115F || sign == 0x1160 || sign == 0x3164 || sign == 0xFFA0 || sign == 0x17B4 || sign == 0x17B5;
    }

    /** Set aside for characters that will leave no mark either. */
    private static boolean isReservedIgnorable(int sign) {
        return sign == 0x2065 || sign >= 0xFFF0 && sign <= 0xFFF8 || sign >= 0xE0000 && sign <= 0xE0FFF;
    }
}
