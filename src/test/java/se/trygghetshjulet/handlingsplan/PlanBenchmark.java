package se.trygghetshjulet.handlingsplan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.document.CanonicalJson;
import se.trygghetshjulet.document.difference.FieldNames;
import se.trygghetshjulet.document.difference.ReadableDifference;
import se.trygghetshjulet.handlingsplan.depth.AreaDetail;
import se.trygghetshjulet.handlingsplan.depth.MeasureDetail;
import se.trygghetshjulet.municipality.Party;
import se.trygghetshjulet.tools.Figures;
import se.trygghetshjulet.tools.Medians;

/** What a row of a plan costs in a plan of 10 areas and of 200, with twenty measures each; run by name. */
class PlanBenchmark {

    private static final int ROUNDS = Integer.getInteger("trygghetshjulet.rounds", 9);

    private static final FieldNames NAMES = new FieldNames() {
        @Override
        public String row(String list) {
            return list;
        }

        @Override
        public String field(String list, String field) {
            return field;
        }

        @Override
        public String value(String field, String value) {
            return value;
        }
    };

    @Test
    void aRowOfASmallPlanAndOfALarge() {
        Medians medians = new Medians(ROUNDS);
        for (int areas : new int[] {10, 200}) {
            PlanContent before = plan(areas, "Två gånger");
            PlanContent after = plan(areas, "Tre gånger");
            JsonNode old = CanonicalJson.tree(before);
            JsonNode now = CanonicalJson.tree(after);
            int times = 200 / areas;
            medians.add("difference, " + areas + " areas × " + times, () -> {
                for (int i = 0; i < times; i++) {
                    assertThat(ReadableDifference.between(old, now, NAMES).rows())
                            .isNotEmpty();
                }
            });
            medians.add("form prefill, " + areas + " areas × " + times, () -> {
                for (int i = 0; i < times; i++) {
                    assertThat(rows(before)).hasSize(areas);
                }
            });
            List<AreaRow> rows = rows(before);
            medians.add("save, " + areas + " areas × " + times, () -> {
                for (int i = 0; i < times; i++) {
                    assertThat(CanonicalJson.write(written(before, rows))).isNotEmpty();
                }
            });
        }
        Figures figures = new Figures("plan", "A row of a plan of 200 areas against a row of one of 10");
        Map<String, Double> found = medians.into(figures);
        for (String piece : List.of("difference", "form prefill", "save")) {
            figures.atMost(
                    "A row at 200 areas against a row at 10, " + piece,
                    found.get(piece + ", 200 areas × 1") / found.get(piece + ", 10 areas × 20"),
                    1.3);
        }
        figures.print(getClass());
    }

    private static List<AreaRow> rows(PlanContent plan) {
        return plan.areas().stream()
                .map(area -> AreaRow.of(area, Map.of()).facing(Set.of()))
                .toList();
    }

    private static PlanContent written(PlanContent seen, List<AreaRow> rows) {
        return seen.rewritten(
                seen.validFrom(),
                seen.validTo(),
                seen.purpose(),
                rows.stream()
                        .map(row -> row.toArea(seen.area(row.key()).orElseThrow()))
                        .toList(),
                List.of());
    }

    private static PlanContent plan(int areas, String schedule) {
        return new PlanContent(
                LocalDate.of(2027, 1, 1),
                null,
                "Tryggare.",
                IntStream.range(0, areas).mapToObj(area -> area(area, schedule)).toList(),
                List.of(),
                List.of());
    }

    private static Area area(int area, String schedule) {
        return new Area(
                "a" + area,
                "Område " + area,
                "Otryggt",
                "Färre rån",
                null,
                List.of(),
                IntStream.range(0, 5)
                        .mapToObj(cause -> cause(area, cause, schedule))
                        .toList(),
                List.of(),
                AreaDetail.NONE);
    }

    private static Cause cause(int area, int cause, String schedule) {
        return new Cause(
                "c" + area + "-" + cause,
                "Orsak " + cause,
                IntStream.range(0, 4)
                        .mapToObj(measure -> new Measure(
                                "m" + area + "-" + cause + "-" + measure,
                                "Trygghetsvandring med boende, fastighetsägare och polis",
                                Party.BADA,
                                "Samhällsbyggnad",
                                null,
                                schedule,
                                null,
                                "Redovisas",
                                MeasureDetail.NONE))
                        .toList());
    }
}
