package se.trygghetshjulet.engine.form;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import se.trygghetshjulet.engine.form.FormSchema.Field;
import se.trygghetshjulet.text.SwedishDate;

/**
 * Which days, or which years, a field takes: as far from today as its form says by {@code properties.earliest} and
 * {@code properties.latest}, ISO 8601 periods such as {@code -P1Y} and {@code P0D}.
 *
 * @param first the first day it takes
 * @param last the last
 */
record Span(LocalDate today, LocalDate first, LocalDate last) {

    /** @return empty where the form names no span */
    static Optional<Span> of(Field field, LocalDate today) {
        String earliest = field.property("earliest");
        String latest = field.property("latest");
        return earliest.isEmpty() || latest.isEmpty()
                ? Optional.empty()
                : Optional.of(new Span(today, today.plus(Period.parse(earliest)), today.plus(Period.parse(latest))));
    }

    /** @return why the day is none to choose, as a Swedish sentence; null if it is */
    String fault(LocalDate day) {
        if (!day.isBefore(first) && !day.isAfter(last)) {
            return null;
        }
        String why = "";
        if (day.isAfter(today) && last.equals(today)) {
            why = "Dagen har inte varit än. ";
        } else if (day.isBefore(today) && first.equals(today)) {
            why = "Dagen har redan varit. ";
        }
        return why + "Ange ett datum mellan " + SwedishDate.inWords(first) + " och " + SwedishDate.inWords(last) + ".";
    }

    /** @return the same for a calendar year */
    String faultOfYear(int year) {
        if (year >= first.getYear() && year <= last.getYear()) {
            return null;
        }
        return last.getYear() - first.getYear() == 1
                ? "Ange " + first.getYear() + " eller " + last.getYear() + "."
                : "Ange ett år mellan " + first.getYear() + " och " + last.getYear() + ".";
    }
}
