package se.trygghetshjulet.handlingsplan.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.document.DocumentState;
import se.trygghetshjulet.document.DocumentStore;
import se.trygghetshjulet.document.StateEntry;
import se.trygghetshjulet.handlingsplan.MeasureProgress;
import se.trygghetshjulet.handlingsplan.MeasureProgress.Told;
import se.trygghetshjulet.handlingsplan.Plan;
import se.trygghetshjulet.handlingsplan.PlanMeasure;
import se.trygghetshjulet.handlingsplan.Plans;
import se.trygghetshjulet.municipality.Municipality;

/** The whole history of each measure that a draft revises: when it came and was changed, by which decision, and how it went. */
@Component
public class MeasureHistory {

    private final Plans plans;
    private final MeasureProgress progress;
    private final DocumentStore documents;
    private final DecidedIn decisions;

    MeasureHistory(Plans plans, MeasureProgress progress, DocumentStore documents, DecidedIn decisions) {
        this.plans = plans;
        this.progress = progress;
        this.documents = documents;
        this.decisions = decisions;
    }

    /** In the order of the plan that is revised. */
    public List<Row> of(Plan basis) {
        Map<String, Told> told = progress.told(basis.kommun(), basis.year());
        Map<String, List<String>> changes = changes(basis);
        return basis.areas().stream()
                .flatMap(area -> area.measures().stream())
                .map(measure -> row(
                        measure,
                        told.getOrDefault(measure.key(), Told.NOTHING),
                        changes.getOrDefault(measure.key(), List.of())))
                .toList();
    }

    /** By key a line for each version that brought or changed the measure, up to the one that is revised. */
    private Map<String, List<String>> changes(Plan basis) {
        Map<String, List<String>> lines = new HashMap<>();
        Map<String, PlanMeasure> before = new HashMap<>();
        plans.everInForce(basis.kommun()).stream()
                .filter(plan -> plan.id() <= basis.id())
                .sorted(Comparator.comparing(Plan::id))
                .forEach(plan -> {
                    String when = when(plan);
                    Map<String, PlanMeasure> now = plan.areas().stream()
                            .flatMap(area -> area.measures().stream())
                            .collect(Collectors.toMap(PlanMeasure::key, Function.identity()));
                    now.forEach((key, measure) -> what(before.get(key), measure)
                            .ifPresent(what -> lines.computeIfAbsent(key, any -> new ArrayList<>())
                                    .add(when + ": " + what)));
                    before.putAll(now);
                });
        return lines;
    }

    /** Empty where nothing has changed. */
    private static Optional<String> what(PlanMeasure before, PlanMeasure now) {
        if (before == null) {
            return Optional.of("ny i planen");
        }
        List<String> fields = new ArrayList<>();
        changed("åtgärden", before.description(), now.description(), fields);
        changed("part", before.party().id(), now.party().id(), fields);
        changed("ansvarig", before.answers(), now.answers(), fields);
        changed("tid", before.schedule(), now.schedule(), fields);
        changed("operativt mål", before.goal(), now.goal(), fields);
        changed("uppföljning", before.followUp(), now.followUp(), fields);
        return fields.isEmpty() ? Optional.empty() : Optional.of("ändrat " + String.join(", ", fields));
    }

    private static void changed(String field, String before, String now, List<String> fields) {
        if (!PlanDiff.isSame(before, now)) {
            fields.add(field);
        }
    }

    /** "Handlingsplan 2027, antagen 2026-12-09 (Kommunstyrelsen § 17)" */
    private String when(Plan plan) {
        Optional<StateEntry> adopted = documents.history(plan.id()).stream()
                .filter(entry -> entry.state() == DocumentState.ADOPTED)
                .findFirst();
        return plans.title(plan.wheelYear())
                + adopted.map(StateEntry::enteredAt)
                        .map(day -> ", antagen " + day(day))
                        .orElse("")
                + adopted.map(entry -> entry.cause().decision())
                        .flatMap(decisions::of)
                        .map(decision -> " (" + decision + ")")
                        .orElse("");
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, Municipality.ZONE);
    }

    private static Row row(PlanMeasure measure, Told told, List<String> changes) {
        List<String> lines = new ArrayList<>(changes);
        lines.addAll(told.reports());
        return new Row(
                measure.number(),
                measure.description(),
                told.advice() == null ? null : told.advice().title() + ". " + told.reason(),
                String.join("\n", lines));
    }

    /**
     * @param number in the version that is revised
     * @param advice what the annual follow-up wants with it, and why; null where it says nothing
     * @param history a line for each version that changed it and each period in which it was followed up
     */
    public record Row(String number, String description, String advice, String history) {}
}
