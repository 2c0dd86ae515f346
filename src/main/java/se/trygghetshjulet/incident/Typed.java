package se.trygghetshjulet.incident;

import java.util.regex.Pattern;
import se.trygghetshjulet.text.Blank;

/** What somebody typed, as it can be kept: no database takes every control character. */
final class Typed {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

    private Typed() {}

    /** Without control characters other than line breaks, and without what is blank at both ends; empty for null. */
    static String text(String typed) {
        return typed == null ? "" : Blank.strip(CONTROL.matcher(typed).replaceAll(""));
    }
}
