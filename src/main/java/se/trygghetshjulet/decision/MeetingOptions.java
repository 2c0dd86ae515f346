package se.trygghetshjulet.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.municipality.Municipalities;

/** The meetings that minutes can be from: those of last year, this year and the next. */
@Component
public class MeetingOptions {

    private static final DateTimeFormatter READABLE =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("sv-SE"));

    private final Municipalities municipalities;
    private final Clock clock;

    MeetingOptions(Municipalities municipalities, Clock clock) {
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /** @param body au or ks */
    public List<Option> of(String kommun, String body) {
        int year = LocalDate.now(clock).getYear();
        return municipalities.get(kommun).body(body).meetings().between(year - 1, year + 1).stream()
                .map(day -> new Option(READABLE.format(day), day.toString()))
                .toList();
    }

    /** As form-js wants options. */
    public record Option(String label, String value) {}
}
