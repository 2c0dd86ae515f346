package se.trygghetshjulet.handlingsplan;

import java.time.LocalDate;
import java.util.List;

/** A plan as a municipality's demo file has it. */
public record DemoPlan(int year, LocalDate validFrom, LocalDate validTo, String purpose, List<AreaRow> areas) {

    PlanContent content() {
        return new PlanContent(
                validFrom,
                validTo,
                purpose,
                areas.stream().map(row -> row.toArea(null)).toList(),
                List.of(),
                List.of());
    }
}
