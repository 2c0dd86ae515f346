package se.trygghetshjulet.openform;

import java.util.regex.Pattern;
import se.trygghetshjulet.text.Blank;

/** What somebody typed, as it can be kept: no database takes every control character. */
public final class Typed {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

    private Typed() {}

    /** Without control characters other than line breaks, and without what is blank at both ends; empty for null. */
    public static String text(String typed) {
        return typed == null ? "" : Blank.strip(CONTROL.matcher(typed).replaceAll(""));
    }
}
