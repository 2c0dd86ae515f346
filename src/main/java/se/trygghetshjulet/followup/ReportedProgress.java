package se.trygghetshjulet.followup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.followup.AnnualFollowUp.MeasureAdvice;
import se.trygghetshjulet.handlingsplan.MeasureProgress;
import se.trygghetshjulet.municipality.WheelYear;

/**
 * The colour of the last period in which a measure was followed up: the joint one where the parties said different things and
 * have answered it, else the worst.
 */
@Component
class ReportedProgress implements MeasureProgress {

    private final FollowUpDocuments followUps;
    private final MeasureYears years;

    ReportedProgress(FollowUpDocuments followUps, MeasureYears years) {
        this.followUps = followUps;
        this.years = years;
    }

    @Override
    public Map<String, String> of(String kommun, int planYear) {
        return last(kommun, planYear).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, measure -> measure.getValue().title()));
    }

    @Override
    public Set<String> stuck(String kommun, int planYear) {
        return last(kommun, planYear).entrySet().stream()
                .filter(measure -> measure.getValue() == Status.ROD)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    @Override
    public Map<String, Told> told(String kommun, int planYear) {
        Map<String, Told> told = new HashMap<>();
        years.upTo(kommun, planYear)
                .forEach((key, periods) -> told.put(
                        key, new Told(periods.stream().map(Followed::line).toList(), null, null)));
        followUps
                .annualBefore(kommun, planYear + 1)
                .ifPresent(annual -> annual.measures()
                        .forEach(advice -> told.merge(
                                advice.key(),
                                advised(advice, List.of()),
                                (before, now) -> advised(advice, before.reports()))));
        return told;
    }

    private static Told advised(MeasureAdvice advice, List<String> reports) {
        return new Told(reports, advice.recommendation(), advice.reason());
    }

    private Map<String, Status> last(String kommun, int planYear) {
        return years.of(new WheelYear(kommun, planYear)).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        measure -> measure.getValue()
                                .get(measure.getValue().size() - 1)
                                .status()));
    }
}
