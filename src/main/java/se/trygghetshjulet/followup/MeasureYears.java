package se.trygghetshjulet.followup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.document.DocumentState;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.WheelYear;

/** What became of each measure, period by period: as the parties compiled it, or as each reported it where they have not yet. */
@Component
class MeasureYears {

    private final FollowUpDocuments followUps;
    private final Municipalities municipalities;

    MeasureYears(FollowUpDocuments followUps, Municipalities municipalities) {
        this.followUps = followUps;
        this.municipalities = municipalities;
    }

    /** One year's, by key of the measure, the first period first. */
    Map<String, List<Followed>> of(WheelYear turn) {
        Map<String, List<Followed>> told = new LinkedHashMap<>();
        collect(turn, told);
        return told;
    }

    /** As {@link #of}, of every year up to one. */
    Map<String, List<Followed>> upTo(String kommun, int planYear) {
        Map<String, List<Followed>> told = new LinkedHashMap<>();
        followUps.years(kommun).stream()
                .filter(year -> year <= planYear)
                .forEach(year -> collect(new WheelYear(kommun, year), told));
        return told;
    }

    /** What the parties say of each measure in the last period in which anybody followed it up. */
    Map<String, ComparedMeasure> last(WheelYear turn) {
        return last(turn, Integer.MAX_VALUE);
    }

    /** As {@link #last(WheelYear)}, as if nothing had been reported after a period. */
    Map<String, ComparedMeasure> last(WheelYear turn, int periodNo) {
        Municipality municipality = municipalities.get(turn.kommun());
        List<PartyReport> reports = followUps.reports(turn);
        Map<String, ComparedMeasure> last = new HashMap<>();
        periods(reports)
                .filter(period -> period <= periodNo)
                .forEach(period -> compared(turn, period, reports, municipality)
                        .forEach(measure -> last.put(measure.key(), measure)));
        return last;
    }

    /** The first one first. */
    private static Stream<Integer> periods(List<PartyReport> reports) {
        return reports.stream().map(PartyReport::periodNo).distinct();
    }

    private void collect(WheelYear turn, Map<String, List<Followed>> told) {
        Municipality municipality = municipalities.get(turn.kommun());
        String year = municipality.documents().plan().planYear().name(turn.year());
        List<PartyReport> reports = followUps.reports(turn);
        periods(reports).forEach(period -> {
            String name = municipality.followUps().period(period).name() + " " + year;
            compared(turn, period, reports, municipality)
                    .forEach(measure -> told.computeIfAbsent(measure.key(), key -> new ArrayList<>())
                            .add(Followed.of(name, measure, municipality.parties())));
        });
    }

    private List<ComparedMeasure> compared(
            WheelYear turn, int period, List<PartyReport> reports, Municipality municipality) {
        return followUps
                .newestJoint(turn, period)
                .filter(joint -> joint.state() == DocumentState.ADOPTED)
                .map(Version::content)
                .map(JointSummary::measures)
                .filter(measures -> !measures.isEmpty())
                .orElseGet(() -> ComparedMeasure.of(
                        followUps.plan(turn),
                        municipality.parties(),
                        reports.stream()
                                .filter(report -> report.periodNo() == period)
                                .toList()));
    }
}
