package se.trygghetshjulet.handlingsplan;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.document.Remarks;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.handlingsplan.PlanEntry.AreaRow;

/** The plan's text; serves the drafting and, later, the changes that the board decided. */
@Component
class DraftPlanForm implements StageForm<DraftPlanForm.Data> {

    private final Plans plans;
    private final Remarks remarks;

    DraftPlanForm(Plans plans, Remarks remarks) {
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
        Version<PlanContent> draft = plans.version(task.wheelYear());
        PlanContent text = draft.content();
        Map<String, String> numbers =
                plans.basisOf(draft).map(basis -> Plan.of(basis).numbers()).orElse(Map.of());
        return Prefill.empty()
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
    public Map<String, Object> accept(WheelTask task, Data data) {
        if (data.validTo() != null && data.validTo().isBefore(data.validFrom())) {
            throw new FormBreach("validTo", "Sista dagen ligger före den första. Rätta datumen.");
        }
        Version<PlanContent> draft = plans.version(task.wheelYear());
        checkKeys(data.areas(), draft);
        plans.write(
                draft,
                draft.content()
                        .rewritten(
                                data.validFrom(),
                                data.validTo(),
                                data.purpose(),
                                data.areas().stream()
                                        .map(row -> row.toArea(known(row.key(), draft)))
                                        .toList()),
                task.person());
        return Map.of();
    }

    private void checkKeys(List<AreaRow> areas, Version<PlanContent> draft) {
        List<String> sent = areas.stream().flatMap(AreaRow::keys).toList();
        Set<String> once = new HashSet<>(sent);
        if (once.size() < sent.size()) {
            throw new FormBreach("areas", "Samma rad i gällande plan står två gånger. Ta bort den ena.");
        }
        Set<String> known = Stream.concat(
                        draft.content().keys(),
                        plans.basisOf(draft).stream()
                                .flatMap(basis -> basis.content().keys()))
                .collect(Collectors.toSet());
        if (!known.containsAll(once)) {
            throw new FormBreach("areas", "En rad hör inte till den här planen. Ladda om sidan och försök igen.");
        }
    }

    private Area known(String key, Version<PlanContent> draft) {
        return key == null
                ? null
                : draft.content()
                        .area(key)
                        .or(() -> plans.basisOf(draft)
                                .flatMap(basis -> basis.content().area(key)))
                        .orElse(null);
    }

    /** @param validTo null where the municipality's plans hold until further notice */
    record Data(LocalDate validFrom, LocalDate validTo, String purpose, List<AreaRow> areas) {}

    record ShownPriority(String name, String change, String reason) {}
}
