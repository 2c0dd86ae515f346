package se.trygghetshjulet.handlingsplan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.trygghetshjulet.handlingsplan.depth.MeasureDetail;
import se.trygghetshjulet.municipality.Party;

/**
 * Rows of an area whose parties have a column each. The municipality's come first; what stands alike in both columns, with
 * its cause, owner and the rest, is one measure of both. What was one and is now written differently by each keeps its
 * key with the municipality.
 *
 * @param areaCause the cause of the rows above the first that has one of its own
 */
record PartyColumns(String areaCause, List<MeasureRow> kommun, List<MeasureRow> polis) {

    /** Each cause once; measures without one come first, so that a row without is not taken for one of the row above. */
    List<Cause> causes() {
        Map<String, List<Measure>> causes = new LinkedHashMap<>();
        measures()
                .forEach(row -> causes.computeIfAbsent(row.cause(), analysis -> new ArrayList<>())
                        .add(row.toMeasure()));
        if (causes.isEmpty() && areaCause != null) {
            return List.of(Cause.fresh(areaCause, List.of()));
        }
        return causes.entrySet().stream()
                .map(cause -> Cause.fresh(cause.getKey(), cause.getValue()))
                .sorted(Comparator.comparing(cause -> cause.analysis() != null))
                .toList();
    }

    private List<MeasureRow> measures() {
        List<MeasureRow> police = withCauses(polis);
        List<MeasureRow> all = new ArrayList<>();
        for (MeasureRow row : withCauses(kommun)) {
            boolean shared =
                    police.removeIf(other -> other.as(row.key(), row.number()).equals(row));
            all.add(row.by(shared ? Party.BADA : Party.KOMMUN));
        }
        Set<String> taken = all.stream().map(MeasureRow::key).collect(Collectors.toSet());
        for (MeasureRow row : police) {
            all.add((taken.contains(row.key()) ? row.as(null, null) : row).by(Party.POLIS));
        }
        return all;
    }

    private List<MeasureRow> withCauses(List<MeasureRow> rows) {
        List<MeasureRow> known = new ArrayList<>();
        String cause = areaCause;
        for (MeasureRow row : rows) {
            cause = row.cause() == null ? cause : row.cause();
            known.add(row.because(cause));
        }
        return known;
    }

    /** A measure in a column of one party's own. */
    record PartyRow(
            String key,
            String number,
            String cause,
            String description,
            String owner,
            String ownerRole,
            String schedule,
            String goal,
            String followUp,
            @JsonUnwrapped MeasureDetail more) {

        PartyRow {
            more = MeasureDetail.orNone(more);
        }

        static PartyRow of(MeasureRow row) {
            return new PartyRow(
                    row.key(),
                    row.number(),
                    row.cause(),
                    row.description(),
                    row.owner(),
                    row.ownerRole(),
                    row.schedule(),
                    row.goal(),
                    row.followUp(),
                    row.more());
        }

        MeasureRow toRow() {
            return new MeasureRow(
                    key, number, cause, description, null, owner, ownerRole, schedule, goal, followUp, more);
        }
    }
}
