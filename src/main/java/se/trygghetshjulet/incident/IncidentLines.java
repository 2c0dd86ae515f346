package se.trygghetshjulet.incident;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Names;
import se.trygghetshjulet.incident.Incident.Origin;
import se.trygghetshjulet.incident.Incident.State;
import se.trygghetshjulet.municipality.IncidentTerms;
import se.trygghetshjulet.municipality.Municipality;

/** Incidents in words to read. */
@Component
class IncidentLines {

    private static final int HOURS = 24;

    private final Names names;

    IncidentLines(Names names) {
        this.names = names;
    }

    List<Line> of(Municipality municipality, List<Incident> incidents) {
        return incidents.stream().map(one -> line(municipality, one)).toList();
    }

    Line line(Municipality municipality, Incident one) {
        IncidentTerms terms = municipality.incidents();
        return new Line(
                one.id(),
                terms.kindName(one.kind()),
                terms.place(one.place()).title(),
                one.happenedOn(),
                hour(one.happenedHour()),
                one.description(),
                from(municipality.id(), one),
                state(one.state()));
    }

    private String from(String kommun, Incident one) {
        return one.origin() == Origin.ROLE
                ? names.of(kommun, one.person())
                : one.origin() == Origin.CITIZEN ? "Medborgare" : "Ur en fil";
    }

    static String hour(Integer hour) {
        return hour == null ? "okänd tid" : "klockan %02d–%02d".formatted(hour, (hour + 1) % HOURS);
    }

    private static String state(State state) {
        return switch (state) {
            case WAITING -> "Väntar";
            case COUNTED -> "Räknas";
            case REJECTED -> "Avvisad";
            case MERGED -> "Samma som en annan";
            case WITHDRAWN -> "Återkallad";
        };
    }

    /** @param text null where nothing was written */
    record Line(
            Long id, String kind, String place, LocalDate day, String hour, String text, String from, String state) {}
}
