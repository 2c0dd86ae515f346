package se.trygghetshjulet.decision.minutes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.WheelTasks;
import se.trygghetshjulet.municipality.DecidingBodies;
import se.trygghetshjulet.municipality.Delegation;
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

    /** Whether a body proposes before the matter comes to the one that decides, or passes it on. */
    public boolean hasProposer(DelegateExecution execution) {
        return proposer(WheelTasks.wheelYear(execution)).isPresent();
    }

    /** Id of the body that proposes to the one that decides. */
    public String proposing(DelegateExecution execution) {
        return proposing(WheelTasks.wheelYear(execution));
    }

    public String proposing(WheelYear year) {
        return proposer(year).orElseThrow();
    }

    /** Where fullmäktige is to decide what another nämnd would have adopted, that nämnd prepares the matter (KL 5:26). */
    public Optional<String> proposer(WheelYear year) {
        DecidingBodies bodies = municipalities.get(year.kommun()).decision();
        boolean isPassedOn = documents.needsFullmaktige(year) && !LegalBodies.ALWAYS.contains(bodies.adopts());
        return Optional.ofNullable(isPassedOn ? bodies.adopts() : bodies.proposes());
    }

    /** Id of the body that decides, or passes the matter on to fullmäktige with what it thinks (KL 5:28). */
    public String deciding(DelegateExecution execution) {
        return deciding(WheelTasks.wheelYear(execution));
    }

    public String deciding(WheelYear year) {
        return documents.needsFullmaktige(year)
                ? LegalBodies.KOMMUNSTYRELSE
                : municipalities.get(year.kommun()).decision().adopts();
    }

    /** Id of the body whose decision settles the matter. */
    public String adopting(WheelYear year) {
        return documents.needsFullmaktige(year) ? LegalBodies.KOMMUNFULLMAKTIGE : deciding(year);
    }

    /** Whether an official decides on behalf of the body that would; what is for fullmäktige nobody else decides. */
    public boolean isDelegated(DelegateExecution execution) {
        return delegation(WheelTasks.wheelYear(execution)).isPresent();
    }

    public Optional<Delegation> delegation(WheelYear year) {
        return Optional.ofNullable(municipalities.get(year.kommun()).decision().delegation())
                .filter(delegation -> !documents.needsFullmaktige(year));
    }

    /** Ids of all bodies that the matter passes on its way to the decision, in their order. */
    public List<String> stations(WheelYear year) {
        return Stream.of(proposer(year), Optional.of(deciding(year)), Optional.of(adopting(year)))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** The body's name within a sentence: "kommunstyrelsens arbetsutskott". */
    public String nameOf(String kommun, String body) {
        String name = municipalities.get(kommun).body(body).name();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
