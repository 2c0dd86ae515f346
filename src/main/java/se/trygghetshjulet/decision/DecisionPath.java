package se.trygghetshjulet.decision;

import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.WheelTasks;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.WheelYear;
import se.trygghetshjulet.turn.TurnDocuments;

/** {@code decisionPath} in the models: which bodies of the municipality the matter passes. */
@Component("decisionPath")
public class DecisionPath {

    private final Municipalities municipalities;
    private final Decisions decisions;
    private final TurnDocuments documents;

    DecisionPath(Municipalities municipalities, Decisions decisions, TurnDocuments documents) {
        this.municipalities = municipalities;
        this.decisions = decisions;
        this.documents = documents;
    }

    /** Ids of the bodies that are to hear of the matter and have not noted it yet. */
    public List<String> informed(DelegateExecution execution) {
        WheelYear year = WheelTasks.wheelYear(execution);
        return municipalities.get(year.kommun()).decision().informed().stream()
                .filter(body -> decisions.last(year, body).isEmpty())
                .toList();
    }

    /** Id of the body that proposes to the one that adopts. */
    public String proposing(DelegateExecution execution) {
        return proposing(execution.getTenantId());
    }

    String proposing(String kommun) {
        return municipalities.get(kommun).decision().proposes();
    }

    /** Id of the body whose decision settles the matter. */
    String adopting(WheelYear year) {
        return documents.needsFullmaktige(year) ? LegalBodies.KOMMUNFULLMAKTIGE : LegalBodies.KOMMUNSTYRELSE;
    }

    /** The body's name within a sentence: "kommunstyrelsens arbetsutskott". */
    String nameOf(String kommun, String body) {
        String name = municipalities.get(kommun).body(body).name();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
