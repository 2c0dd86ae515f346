package se.trygghetshjulet.document;

import java.time.Clock;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.WheelYear;

/** What those who sent the draft back said, so that the next round starts from it. */
@Service
public class Remarks {

    private final RemarkRows remarks;
    private final Clock clock;

    Remarks(RemarkRows remarks, Clock clock) {
        this.remarks = remarks;
        this.clock = clock;
    }

    /** @param origin who says it, in Swedish: "Arbetsutskottet" */
    public void add(WheelYear year, String origin, String remark, String person) {
        remarks.save(
                new Remark(null, year.kommun(), year.year(), year.addendum(), origin, remark, person, clock.instant()));
    }

    /** All remarks of the year, newest first; empty text if there are none. */
    public String of(WheelYear year) {
        return remarks
                .findByKommunAndPlanYearAndAddendumOrderByIdDesc(year.kommun(), year.year(), year.addendum())
                .stream()
                .map(remark -> remark.origin() + " "
                        + remark.madeAt().atZone(Municipality.ZONE).toLocalDate() + ": " + remark.remark())
                .collect(Collectors.joining("\n\n"));
    }
}
