package se.trygghetshjulet.engine;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** The values that a form opens with: its fields, and texts or lists that it only shows. */
public final class Prefill {

    private final Map<String, Object> values = new LinkedHashMap<>();

    public static Prefill empty() {
        return new Prefill();
    }

    /**
     * A field's start value or something shown. Null means empty, and so does a list without rows: form-js then opens
     * with as many blank rows as the form wants.
     */
    public Prefill with(String name, Object value) {
        values.put(name, value instanceof Collection<?> rows && rows.isEmpty() ? null : value);
        return this;
    }

    public Map<String, Object> values() {
        return values;
    }
}
