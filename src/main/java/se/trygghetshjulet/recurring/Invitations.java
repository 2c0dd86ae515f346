package se.trygghetshjulet.recurring;

import java.util.List;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.municipality.Activity;
import se.trygghetshjulet.municipality.Role;

/** Calls to a meeting those who by its kind take part. */
@Component
class Invitations {

    private final OccasionLetters letters;

    Invitations(OccasionLetters letters) {
        this.letters = letters;
    }

    void send(WheelTask task, Occasion occasion, String agenda) {
        letters.post(
                task.wheelYear(),
                occasion.id() + ":" + occasion.plannedDay(),
                "kallelse",
                participants(occasion.kind()),
                "Kallelse: " + occasion.title(),
                """
                Du kallas till %s.

                Dag: %s
                Plats: %s

                Dagordning:
                %s""".formatted(occasion.name(), occasion.plannedDay(), occasion.place(), agenda));
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
