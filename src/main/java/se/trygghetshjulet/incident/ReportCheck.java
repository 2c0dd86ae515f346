package se.trygghetshjulet.incident;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.trygghetshjulet.municipality.IncidentTerms;
import se.trygghetshjulet.openform.PersonalData;
import se.trygghetshjulet.text.FieldFault;
import se.trygghetshjulet.text.SwedishDate;

/** Holds a form against the profile and the clock, and tells everything that is wrong at once, in the order of the page. */
class ReportCheck {

    static final int LONGEST_TEXT = 500;

    private static final Pattern HOUR = Pattern.compile("1?\\d|2[0-3]");

    private final IncidentTerms terms;
    private final LocalDateTime now;
    private final List<FieldFault> faults = new ArrayList<>();

    /** @param now in Sweden */
    ReportCheck(IncidentTerms terms, LocalDateTime now) {
        this.terms = terms;
        this.now = now;
    }

    /**
     * Empty if anything is wrong, which {@link #faults} then tells.
     *
     * @param key of the form that a page gave; empty if none did
     */
    Optional<Report> read(ReportForm form, String key) {
        if (terms.kinds().stream().noneMatch(kind -> kind.id().equals(form.slag()))) {
            fault("slag", "Välj vad som hände.");
        }
        if (terms.places().stream().noneMatch(place -> place.id().equals(form.plats()))) {
            fault("plats", "Välj platsen, eller den i listan som ligger närmast.");
        }
        SwedishDate day = SwedishDate.read(form.dag());
        day(day);
        Integer hour = hour(form.timme(), day.day());
        text(form.text());
        if (key.isEmpty()) {
            fault("", "Sidan har blivit gammal. Det du skrev finns kvar, så skicka en gång till.");
        }
        return faults.isEmpty()
                ? Optional.of(new Report(
                        form.slag(), form.plats(), day.day(), hour, form.text().isEmpty() ? null : form.text(), key))
                : Optional.empty();
    }

    List<FieldFault> faults() {
        return faults;
    }

    private void day(SwedishDate day) {
        LocalDate earliest = terms.keptFrom(now.toLocalDate());
        if (!day.isDay()) {
            fault("dag", day.fault());
        } else if (day.day().isAfter(now.toLocalDate())) {
            fault("dag", "Dagen har inte varit än. Ange när det hände.");
        } else if (day.day().isBefore(earliest)) {
            fault("dag", "Så gamla händelser tas inte emot. Ange en dag från " + SwedishDate.inWords(earliest) + ".");
        }
    }

    private Integer hour(String typed, LocalDate day) {
        if (typed.isEmpty()) {
            return null;
        }
        if (!HOUR.matcher(typed).matches()) {
            fault("timme", "Välj en timme, eller att du inte vet.");
            return null;
        }
        Integer hour = Integer.valueOf(typed);
        if (now.toLocalDate().equals(day) && hour > now.getHour()) {
            fault("timme", "Så mycket är klockan inte än. Välj en tidigare timme, eller att du inte vet.");
        }
        return hour;
    }

    private void text(String text) {
        if (text.length() > LONGEST_TEXT) {
            fault("text", "Skriv högst " + LONGEST_TEXT + " tecken. Nu är det " + text.length() + ".");
        }
        PersonalData.in(text).ifPresent(found -> fault("text", found));
    }

    private void fault(String field, String message) {
        faults.add(new FieldFault(field, message));
    }
}
