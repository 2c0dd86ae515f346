package se.trygghetshjulet.document.difference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Contents as plans are built, areas with causes with measures, and the ways in which people change them. */
final class Contents {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> TEXTS =
            List.of("", "Vandra tillsammans", "Belysa gången", "Åtgärd med å, ä och ö", "Mät farten — igen", "\"{}[]");

    private Contents() {}

    static Arbitrary<JsonNode> plans() {
        return Arbitraries.randomValue(Contents::plan);
    }

    /** A content and what somebody has made of it. */
    static Arbitrary<Edited> edited() {
        return Arbitraries.randomValue(random -> {
            JsonNode before = plan(random);
            return new Edited(before, edit(before, random), edit(before, random));
        });
    }

    record Edited(JsonNode base, JsonNode one, JsonNode other) {}

    private static JsonNode plan(Random random) {
        ObjectNode plan = JSON.objectNode().put("purpose", text(random));
        ArrayNode areas = plan.putArray("areas");
        for (int area = random.nextInt(4); area > 0; area--) {
            areas.add(area(random));
        }
        plan.putArray("priorities");
        return plan;
    }

    private static ObjectNode area(Random random) {
        ObjectNode area = row(random);
        ArrayNode causes = area.putArray("causes");
        for (int cause = random.nextInt(3); cause > 0; cause--) {
            ArrayNode measures = ((ObjectNode) causes.insertObject(0).setAll(row(random))).putArray("measures");
            for (int measure = random.nextInt(4); measure > 0; measure--) {
                measures.add(row(random).put("year", 2020 + random.nextInt(9)));
            }
        }
        return area;
    }

    private static ObjectNode row(Random random) {
        return JSON.objectNode()
                .put("key", Long.toString(random.nextLong(), 36))
                .put("text", text(random));
    }

    private static String text(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size())) + (random.nextBoolean() ? "" : " " + random.nextInt(100));
    }

    /** Some rows are reworded, dropped, added, moved and put in another order. */
    private static JsonNode edit(JsonNode before, Random random) {
        ObjectNode after = before.deepCopy();
        if (random.nextInt(3) == 0) {
            after.put("purpose", text(random));
        }
        List<ArrayNode> measureLists = new ArrayList<>();
        ArrayNode areas = (ArrayNode) after.path("areas");
        change(areas, random);
        for (JsonNode area : areas) {
            ArrayNode causes = (ArrayNode) area.path("causes");
            change(causes, random);
            causes.forEach(cause -> measureLists.add(((ObjectNode) cause).withArray("measures")));
        }
        measureLists.forEach(list -> change(list, random));
        move(measureLists, random);
        if (random.nextInt(3) == 0) {
            areas.add(area(random));
        }
        return after;
    }

    private static void change(ArrayNode rows, Random random) {
        for (int place = rows.size() - 1; place >= 0; place--) {
            switch (random.nextInt(8)) {
                case 0 -> rows.remove(place);
                case 1 -> ((ObjectNode) rows.get(place)).put("text", text(random));
                case 2 -> {
                    List<JsonNode> shuffled = new ArrayList<>();
                    rows.forEach(shuffled::add);
                    Collections.shuffle(shuffled, random);
                    rows.removeAll();
                    rows.addAll(shuffled);
                }
                default -> {
                    // stays
                }
            }
        }
    }

    private static void move(List<ArrayNode> lists, Random random) {
        if (lists.size() > 1 && random.nextBoolean()) {
            ArrayNode from = lists.get(random.nextInt(lists.size()));
            ArrayNode to = lists.get(random.nextInt(lists.size()));
            if (!from.isEmpty() && from != to) {
                to.insert(0, from.remove(0));
            }
        }
    }
}
