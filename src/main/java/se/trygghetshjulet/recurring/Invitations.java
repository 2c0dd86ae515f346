package se.trygghetshjulet.recurring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.Appointment;
import se.trygghetshjulet.calendar.Invitation;
import se.trygghetshjulet.municipality.Activity;
import se.trygghetshjulet.municipality.Role;
import se.trygghetshjulet.municipality.WheelYear;

/** Calls to a meeting those who by its kind take part, enters it into their calendars, and takes it out of them. */
@Component
class Invitations {

    private final OccasionLetters letters;
    private final Invitation calendar;
    private final Clock clock;

    Invitations(OccasionLetters letters, Invitation calendar, Clock clock) {
        this.letters = letters;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** To a meeting, or to its new day and place. */
    void send(WheelYear year, Occasion occasion, String agenda) {
        Invitation.Part part = calendar.to(appointment(year, occasion, "Dagordning:\n" + agenda));
        letters.post(
                year,
                key(occasion, part),
                "kallelse",
                participants(occasion.kind()),
                "Kallelse: " + occasion.title(),
                """
                Du kallas till %s.

                Dag: %s
                Plats: %s

                Dagordning:
                %s""".formatted(occasion.name(), occasion.plannedDay(), occasion.place(), agenda),
                part.text());
    }

    /** Into the calendars without a letter: whoever sets out on a walk has asked people along already. */
    void enter(WheelYear year, Occasion occasion) {
        calendar.to(appointment(year, occasion, null));
    }

    /** Those who were called get a letter, as long as there is still a day to keep free. */
    void callOff(WheelYear year, Occasion occasion) {
        calendar.calledOff(year.kommun(), String.valueOf(occasion.id()))
                .filter(part -> occasion.kind() != Activity.Kind.TRYGGHETSVANDRING)
                .filter(part -> !occasion.plannedDay().isBefore(LocalDate.now(clock)))
                .ifPresent(part -> letters.post(
                        year,
                        key(occasion, part),
                        "installt",
                        participants(occasion.kind()),
                        "Inställt: " + occasion.title(),
                        """
                        %s den %s blir inte av.

                        Skäl: %s""".formatted(occasion.name(), occasion.plannedDay(), occasion.reason()),
                        part.text()));
    }

    /** The same meeting may be called to again, even to the same day. */
    private static String key(Occasion occasion, Invitation.Part part) {
        return occasion.id() + ":" + occasion.plannedDay() + ":" + part.sequence();
    }

    private static Appointment appointment(WheelYear year, Occasion occasion, String notes) {
        return new Appointment(
                year.kommun(),
                String.valueOf(occasion.id()),
                year.businessKey(),
                occasion.plannedDay(),
                occasion.name(),
                occasion.place(),
                notes,
                participants(occasion.kind()).stream()
                        .map(role -> role.group(year.kommun()))
                        .collect(Collectors.toSet()));
    }

    private static List<Role> participants(Activity.Kind kind) {
        return switch (kind) {
            case LAGESBILDSMOTE -> List.of(Role.SAKERHETSSAMORDNARE, Role.KOMMUNPOLIS, Role.UPPGIFTSLAMNARE);
            case LEDNINGSMOTE ->
                List.of(
                        Role.KS_ORDFORANDE,
                        Role.LOKALPOLISOMRADESCHEF,
                        Role.BRA_ORDFORANDE,
                        Role.SAKERHETSSAMORDNARE,
                        Role.KOMMUNPOLIS);
            default -> List.of(Role.BRA_ORDFORANDE, Role.BRA_LEDAMOT, Role.SAKERHETSSAMORDNARE, Role.KOMMUNPOLIS);
        };
    }
}
