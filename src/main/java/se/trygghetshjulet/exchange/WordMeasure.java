package se.trygghetshjulet.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.trygghetshjulet.exchange.WordGrid.Cell;
import se.trygghetshjulet.exchange.WordGrid.Said;
import se.trygghetshjulet.municipality.Party;
import se.trygghetshjulet.municipality.PlanTable.Field;

/**
 * A measure in a row of a table in Word.
 *
 * @param hash of its bookmark; empty where it has none
 * @param party null where the column does not say
 */
record WordMeasure(String hash, String text, Party party) {

    /** What stands with the municipality and with the police is done by both. */
    static List<WordMeasure> in(WordGrid.Row row, Map<Integer, Field> columns) {
        Map<String, WordMeasure> measures = new LinkedHashMap<>();
        columns.forEach((place, field) -> {
            if (place < row.cells().size() && !row.cells().get(place).goesOn()) {
                said(row, row.cells().get(place), field)
                        .forEach(said -> measures.merge(
                                said.hash().isEmpty() ? said.text() : said.hash(),
                                new WordMeasure(said.hash(), said.text(), party(field)),
                                (one, other) -> new WordMeasure(one.hash, one.text, Party.BADA)));
            }
        });
        return List.copyOf(measures.values());
    }

    private static List<Said> said(WordGrid.Row row, Cell cell, Field field) {
        return switch (field) {
            case MEASURE -> cell.whole(row.hash());
            case MEASURE_KOMMUN, MEASURE_POLIS -> cell.each();
            default -> List.of();
        };
    }

    private static Party party(Field field) {
        return switch (field) {
            case MEASURE_KOMMUN -> Party.KOMMUN;
            case MEASURE_POLIS -> Party.POLIS;
            default -> null;
        };
    }
}
