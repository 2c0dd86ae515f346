package se.trygghetshjulet.indicator;

import java.util.Locale;
import java.util.regex.Pattern;
import se.trygghetshjulet.text.Blank;
import se.trygghetshjulet.text.Refused;

/** By what other people's statistics know what an indicator counts: a KPI of Kolada, or a crime type as Brå writes it. */
public final class SeriesName {

    private static final int LONGEST = 200;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final Pattern KPI = Pattern.compile("[NU]\\d{5}");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

    private SeriesName() {}

    /** @throws Refused if it cannot be kept */
    static String typed(String text) {
        String name = Blank.strip(CONTROL.matcher(text).replaceAll(" "));
        if (name.length() > LONGEST) {
            throw new Refused("serie", "Skriv högst " + LONGEST + " tecken.");
        }
        return isKpi(name.toUpperCase(Locale.ROOT)) ? name.toUpperCase(Locale.ROOT) : name;
    }

    /** A letter and five digits, as Kolada has them. */
    public static boolean isKpi(String name) {
        return KPI.matcher(name).matches();
    }

    /** As names are compared: without regard to capitals and how many blanks there are. */
    public static String known(String name) {
        return SPACES.matcher(name.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
