package se.trygghetshjulet.coordination;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import se.trygghetshjulet.municipality.Municipality;

/** Nudges from wherever else a coordinator sees that a task is late, by the rules of the page and into its log. */
@Component
public class NudgeDesk {

    private final Coordinators coordinators;
    private final CoordinatorDesk desk;
    private final Receipts receipts;

    NudgeDesk(Coordinators coordinators, CoordinatorDesk desk, Receipts receipts) {
        this.coordinators = coordinators;
        this.desk = desk;
        this.receipts = receipts;
    }

    /**
     * @param form id that the view was given when it was shown; however often the same is sent, one letter goes
     * @throws ResponseStatusException 404 if there is no such municipality or task, 403 if the person does not coordinate it
     */
    public Answer nudge(String person, String kommun, String task, String form) {
        Municipality municipality = coordinators.coordinated(person, kommun);
        try {
            TaskAction kept = desk.nudge(new Order(municipality, person, task, form));
            return new Answer(
                    true,
                    receipts.of(kept.id(), municipality, person).orElseThrow().text());
        } catch (Refused.Gone e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, e.getMessage(), e);
        } catch (Refused e) {
            return new Answer(false, e.getMessage());
        }
    }

    /** @param text Swedish: what was done, or why not */
    public record Answer(boolean done, String text) {}
}
