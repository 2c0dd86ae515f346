package se.trygghetshjulet.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import se.trygghetshjulet.text.Blank;
import se.trygghetshjulet.text.Refused;

/**
 * A figure as somebody typed it.
 *
 * @param ar the calendar year
 * @param del id of the part of the year
 * @param varde the figure, or a sign for one that is to be taken back
 * @param kalla where it comes from
 * @param sett id of the last row that the person has seen
 */
record FigureForm(String ar, String del, String varde, String kalla, String sett) {

    static final FigureForm EMPTY = new FigureForm("", Part.YEAR.id(), "", "", "0");

    private static final int LONGEST_SOURCE = 200;
    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");
    private static final Pattern ID = Pattern.compile("\\d{1,18}");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    /**
     * @param thisYear the last year that has a figure
     * @throws Refused with what is wrong and at which field
     */
    Period period(int thisYear) {
        String year = ar == null ? "" : ar.strip();
        if (!YEAR.matcher(year).matches()) {
            throw new Refused("ar", "Skriv ett år med fyra siffror, till exempel " + thisYear + ".");
        }
        int number = Integer.parseInt(year);
        if (number > thisYear) {
            throw new Refused("ar", "Året har inte börjat än. Skriv " + thisYear + " eller ett tidigare år.");
        }
        if (number < Period.FIRST_YEAR) {
            throw new Refused("ar", "Skriv ett år från " + Period.FIRST_YEAR + ".");
        }
        return Optional.ofNullable(del)
                .flatMap(Part::of)
                .map(part -> new Period(number, part))
                .orElseThrow(() -> new Refused("del", "Välj hela året eller en del av det."));
    }

    /**
     * @param isYesNo whether it is 1 for yes or 0 for no
     * @return null if the figure that stands there is to be taken back
     * @throws Refused with what is wrong and at which field
     */
    BigDecimal figure(boolean isYesNo) {
        WrittenNumber written = WrittenNumber.read(varde);
        if (isYesNo) {
            return yesNo(written);
        }
        if (Blank.is(varde)) {
            throw new Refused("varde", "Skriv ett tal, till exempel 412 eller 12,5.");
        }
        return switch (written.kind()) {
            case NUMBER -> written.number();
            case MISSING -> null;
            case WRONG ->
                throw new Refused(
                        "varde",
                        "Skriv ett tal från 0 till en miljard, med komma före decimalerna: 412, 12,5 eller 1 234.");
        };
    }

    private static BigDecimal yesNo(WrittenNumber written) {
        if (written.kind() == WrittenNumber.Kind.NUMBER
                && (written.number().signum() == 0 || written.number().compareTo(BigDecimal.ONE) == 0)) {
            return written.number();
        }
        throw new Refused("varde", "Välj ja eller nej.");
    }

    /** @throws Refused with what is wrong */
    String source() {
        String source = kalla == null ? "" : Blank.strip(CONTROL.matcher(kalla).replaceAll(" "));
        if (source.isEmpty()) {
            throw new Refused(
                    "kalla", "Skriv var siffran kommer från, till exempel Brå eller kommunens egen statistik.");
        }
        if (source.length() > LONGEST_SOURCE) {
            throw new Refused("kalla", "Skriv högst " + LONGEST_SOURCE + " tecken.");
        }
        return source;
    }

    /** Whoever has seen nothing may write over nothing. */
    long seen() {
        return sett != null && ID.matcher(sett).matches() ? Long.parseLong(sett) : 0;
    }
}
