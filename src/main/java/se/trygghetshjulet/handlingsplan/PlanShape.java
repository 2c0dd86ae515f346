package se.trygghetshjulet.handlingsplan;

import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.trygghetshjulet.document.CanonicalJson;
import se.trygghetshjulet.document.JsonShape;
import se.trygghetshjulet.document.MisshapenContent;

/** What a plan's content must look like when it comes from elsewhere, by a schema that goes with it. */
public final class PlanShape {

    private static final JsonShape SHAPE = JsonShape.of("/arkiv/handlingsplan.schema.json");

    private PlanShape() {}

    /** The schema of a plan's content, as JSON. */
    public static String schema() {
        return SHAPE.text();
    }

    /** @throws MisshapenContent if it is no content of a plan, or two of its rows have the same key */
    static PlanContent read(String json) {
        List<String> faults = SHAPE.faults(json);
        if (!faults.isEmpty()) {
            throw new MisshapenContent(faults);
        }
        PlanContent content = parsed(json);
        Set<String> keys = new HashSet<>();
        List<String> twice =
                content.keys().filter(key -> !keys.add(key)).distinct().toList();
        if (!twice.isEmpty()) {
            throw new MisshapenContent(
                    List.of("Nyckeln ”" + twice.get(0) + "” står på flera rader. Ge varje rad en nyckel för sig."));
        }
        return content;
    }

    private static PlanContent parsed(String json) {
        try {
            return CanonicalJson.read(json, PlanContent.class);
        } catch (UncheckedIOException e) {
            throw new MisshapenContent(List.of("Innehållet är inte en plan."));
        }
    }
}
