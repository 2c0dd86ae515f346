package se.trygghetshjulet.revision;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.People;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.RevideringProcess;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.handlingsplan.Plans;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.WheelYear;

/** The coordinator asks for a revision of the plan in force. */
@Component
@FormOf(RevideringProcess.FORM_STARTA_REVIDERING)
class StartRevisionForm implements StageForm<StartRevisionForm.Data> {

    private final Addenda addenda;
    private final Plans plans;
    private final People people;

    StartRevisionForm(Addenda addenda, Plans plans, People people) {
        this.addenda = addenda;
        this.plans = plans;
        this.people = people;
    }

    @Override
    public Prefill prefill(WheelTask task) {
        return Prefill.empty();
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        WheelYear plan = plans.inForce(task.kommun())
                .orElseThrow(
                        () -> new FormBreach(
                                "about",
                                "Det finns ingen plan i kraft att revidera. För in det du vill ändra i nästa varv i årshjulet."))
                .wheelYear();
        addenda.openOf(plan).ifPresent(open -> {
            throw new FormBreach("about", refusal(open));
        });
        Addendum opened = addenda.open(plan, data.about(), data.reason(), task.person());
        return Map.ofEntries(
                RevideringProcess.YEAR.of(opened.planYear()), RevideringProcess.ADDENDUM.of(opened.addendumNo()));
    }

    private String refusal(Addendum open) {
        String opener = open.openedBy() == null
                ? "En signal"
                : people.of(Set.of(), Set.of(open.openedBy())).stream()
                        .map(People.Contact::name)
                        .findFirst()
                        .orElse(open.openedBy());
        return "Planen revideras redan. " + opener + " startade tillägg " + open.addendumNo() + " den "
                + open.openedAt().atZone(Municipality.ZONE).toLocalDate() + " (" + open.origin() + "). Skäl: "
                + open.reason() + " Lämna det du vill ändra till dem som skriver det tillägget.";
    }

    /** @param about what in the plan is to change */
    record Data(String about, String reason) {}
}
