package se.trygghetshjulet.opendata;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Published plans with their rows, as JSON, and the rows as CSV. */
@RestController
@RequestMapping(value = Addresses.API + "/kommuner/{kommun}", produces = MediaType.APPLICATION_JSON_VALUE)
class PlanApi {

    private static final String VERSION = "/planer/{version:\\d{1,18}}";

    private final PublishedPlans plans;

    PlanApi(PublishedPlans plans) {
        this.plans = plans;
    }

    @GetMapping("/planer")
    List<OpenPlan> all(@PathVariable String kommun) {
        return plans.of(kommun);
    }

    @GetMapping(VERSION)
    OpenPlan plan(@PathVariable String kommun, @PathVariable Long version) {
        return plans.get(kommun, version);
    }

    @GetMapping(
            value = VERSION + "/atgarder",
            produces = {MediaType.APPLICATION_JSON_VALUE, SheetWriter.CSV})
    PlanRows measures(@PathVariable String kommun, @PathVariable Long version) {
        OpenPlan plan = plans.get(kommun, version);
        return new PlanRows(
                plan.areas().stream()
                        .flatMap(area -> PublishedPlans.measures(area).stream())
                        .toList(),
                () -> PlanCsv.measures(plan));
    }

    @GetMapping(value = VERSION + "/atgarder.csv", produces = SheetWriter.CSV)
    PlanRows measureSheet(@PathVariable String kommun, @PathVariable Long version) {
        return measures(kommun, version);
    }

    @GetMapping(
            value = VERSION + "/indikatorer",
            produces = {MediaType.APPLICATION_JSON_VALUE, SheetWriter.CSV})
    PlanRows indicators(@PathVariable String kommun, @PathVariable Long version) {
        OpenPlan plan = plans.get(kommun, version);
        return new PlanRows(
                plan.areas().stream()
                        .flatMap(area -> area.indicators().stream())
                        .toList(),
                () -> PlanCsv.indicators(plan));
    }

    @GetMapping(value = VERSION + "/indikatorer.csv", produces = SheetWriter.CSV)
    PlanRows indicatorSheet(@PathVariable String kommun, @PathVariable Long version) {
        return indicators(kommun, version);
    }

    /** What was measured, year by year. */
    @GetMapping(value = VERSION + "/matvarden.csv", produces = SheetWriter.CSV)
    PlanRows figureSheet(@PathVariable String kommun, @PathVariable Long version) {
        OpenPlan plan = plans.get(kommun, version);
        return new PlanRows(List.of(), () -> PlanCsv.figures(plan));
    }

    @GetMapping("/atgarder/{nyckel}")
    OpenRow<OpenMeasure> measure(@PathVariable String kommun, @PathVariable String nyckel) {
        return Shown.found(plans.measure(kommun, nyckel));
    }

    @GetMapping("/indikatorer/{nyckel}")
    OpenRow<OpenIndicator> indicator(@PathVariable String kommun, @PathVariable String nyckel) {
        return Shown.found(plans.indicator(kommun, nyckel));
    }
}
