package se.trygghetshjulet.handlingsplan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.trygghetshjulet.document.RowKey;
import se.trygghetshjulet.handlingsplan.depth.MeasureDetail;
import se.trygghetshjulet.municipality.Party;

/**
 * @param key null for a new measure
 * @param number in the version that is revised, to be read only; null for what is new since
 * @param cause null where it is the one of the row above
 * @param party null until it is known in whose column the row stands
 */
record MeasureRow(
        String key,
        String number,
        String cause,
        String description,
        Party party,
        String owner,
        String ownerRole,
        String schedule,
        String goal,
        String followUp,
        @JsonUnwrapped MeasureDetail more) {

    MeasureRow {
        more = MeasureDetail.orNone(more);
    }

    static Stream<MeasureRow> of(Cause cause, Map<String, String> numbers) {
        List<MeasureRow> rows = new ArrayList<>();
        for (Measure measure : cause.measures()) {
            rows.add(of(rows.isEmpty() ? cause.analysis() : null, measure, numbers.get(measure.key())));
        }
        return rows.stream();
    }

    static MeasureRow of(String cause, Measure measure, String number) {
        return new MeasureRow(
                measure.key(),
                number,
                cause,
                measure.description(),
                measure.party(),
                measure.owner(),
                measure.ownerRole(),
                measure.schedule(),
                measure.goal(),
                measure.followUp(),
                measure.more());
    }

    MeasureRow because(String analysis) {
        return new MeasureRow(
                key, number, analysis, description, party, owner, ownerRole, schedule, goal, followUp, more);
    }

    MeasureRow by(Party whose) {
        return new MeasureRow(key, number, cause, description, whose, owner, ownerRole, schedule, goal, followUp, more);
    }

    /** The same, as if it were the row of that key and number. */
    MeasureRow as(String otherKey, String otherNumber) {
        return new MeasureRow(
                otherKey, otherNumber, cause, description, party, owner, ownerRole, schedule, goal, followUp, more);
    }

    Measure toMeasure() {
        return new Measure(RowKey.orNext(key), description, party, owner, ownerRole, schedule, goal, followUp, more);
    }
}
