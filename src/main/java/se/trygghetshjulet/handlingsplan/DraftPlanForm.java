package se.trygghetshjulet.handlingsplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.handlingsplan.PlanEntry.AreaRow;

/** The plan's text; serves the drafting and, later, the changes that the board decided. */
@Component
class DraftPlanForm implements StageForm<DraftPlanForm.Data> {

    private final Handlingsplaner plans;
    private final Remarks remarks;

    DraftPlanForm(Handlingsplaner plans, Remarks remarks) {
        this.plans = plans;
        this.remarks = remarks;
    }

    @Override
    public String formId() {
        return "ta-fram-handlingsplan";
    }

    @Override
    public Class<Data> dataType() {
        return Data.class;
    }

    @Override
    public Prefill prefill(WheelTask task) {
        PlanVersion draft = plans.draft(task.wheelYear());
        return Prefill.empty()
                .with("remarks", remarks.of(task.wheelYear()))
                .with(
                        "priorities",
                        draft.priorities().stream()
                                .map(priority -> new ShownPriority(
                                        priority.name(), priority.revision().title(), priority.reason()))
                                .toList())
                .with("validFrom", draft.validFrom())
                .with("validTo", draft.validTo())
                .with("purpose", draft.purpose())
                .with("areas", draft.areas().stream().map(AreaRow::of).toList());
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        if (data.validTo() != null && data.validTo().isBefore(data.validFrom())) {
            throw new FormBreach("validTo", "Sista dagen ligger före den första. Rätta datumen.");
        }
        if (hasTwins(data.areas().stream().map(AreaRow::number))
                || hasTwins(data.areas().stream().flatMap(AreaRow::measureNumbers))) {
            throw new FormBreach("areas", "Samma rad i gällande plan står två gånger. Ta bort den ena.");
        }
        plans.save(plans.draft(task.wheelYear())
                .rewritten(
                        data.validFrom(),
                        data.validTo(),
                        data.purpose(),
                        data.areas().stream().map(AreaRow::toArea).toList()));
        return Map.of();
    }

    private static boolean hasTwins(Stream<String> numbers) {
        List<String> known = numbers.filter(Objects::nonNull).toList();
        return known.size() != known.stream().distinct().count();
    }

    /** @param validTo null where the municipality's plans hold until further notice */
    record Data(LocalDate validFrom, LocalDate validTo, String purpose, List<AreaRow> areas) {}

    record ShownPriority(String name, String change, String reason) {}
}
