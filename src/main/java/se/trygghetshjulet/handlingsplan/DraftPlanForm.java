package se.trygghetshjulet.handlingsplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.document.Remarks;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.HandlingsplanProcess;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.SharedForm;
import se.trygghetshjulet.engine.WheelTask;

/** The plan's text; serves the drafting and, later, the changes that the board decided. */
@Component
@FormOf(HandlingsplanProcess.FORM_TA_FRAM_HANDLINGSPLAN)
class DraftPlanForm implements SharedForm<DraftPlanForm.Data> {

    private final Plans plans;
    private final Remarks remarks;

    DraftPlanForm(Plans plans, Remarks remarks) {
        this.plans = plans;
        this.remarks = remarks;
    }

    @Override
    public Prefill prefill(WheelTask task, String seen) {
        Version<PlanContent> draft = plans.version(task.wheelYear());
        return seen == null
                ? shown(task, draft.content(), draft.seen())
                : shown(task, plans.seen(task.wheelYear(), seen), seen);
    }

    private Prefill shown(WheelTask task, PlanContent text, String seen) {
        Map<String, String> numbers = plans.basis(task.wheelYear())
                .map(basis -> Plan.of(basis).numbers())
                .orElse(Map.of());
        return Prefill.empty()
                .with(SEEN, seen)
                .with("remarks", remarks.of(task.wheelYear()))
                .with(
                        "priorities",
                        text.priorities().stream()
                                .map(priority -> new ShownPriority(
                                        priority.name(), priority.revision().title(), priority.reason()))
                                .toList())
                .with("validFrom", text.validFrom())
                .with("validTo", text.validTo())
                .with("purpose", text.purpose())
                .with(
                        "areas",
                        text.areas().stream()
                                .map(area -> AreaRow.of(area, numbers))
                                .toList());
    }

    @Override
    public void share(WheelTask task, Data data) {
        if (data.validTo() != null && data.validTo().isBefore(data.validFrom())) {
            throw new FormBreach("validTo", "Sista dagen ligger före den första. Rätta datumen.");
        }
        List<String> keys = data.areas().stream().flatMap(AreaRow::keys).toList();
        if (keys.stream().distinct().count() < keys.size()) {
            throw new FormBreach("areas", "Samma rad i gällande plan står två gånger. Ta bort den ena.");
        }
        PlanContent seen = plans.seen(task.wheelYear(), data.seen());
        PlanContent written = seen.rewritten(
                data.validFrom(),
                data.validTo(),
                data.purpose(),
                data.areas().stream()
                        .map(row -> row.toArea(
                                row.key() == null ? null : seen.area(row.key()).orElse(null)))
                        .toList());
        plans.write(task.wheelYear(), data.seen(), written, task.person(), (text, at) -> shown(task, text, at));
    }

    /** @param validTo null where the municipality's plans hold until further notice */
    record Data(String seen, LocalDate validFrom, LocalDate validTo, String purpose, List<AreaRow> areas) {

        /** Somebody who goes on writing may have no rows yet. */
        Data {
            areas = areas == null ? List.of() : areas;
        }
    }

    record ShownPriority(String name, String change, String reason) {}
}
