package se.trygghetshjulet.engine;

import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * A variable of a model: an id or a routing flag, never content. The model says which it has and of what type; the
 * build writes them into a class for each model.
 */
public record ProcessVariable<T>(String name, Class<T> type) {

    /** What the process has under the name; null if it has nothing. */
    public T in(VariableScope scope) {
        return cast(scope.getVariable(name));
    }

    /** As {@link #in(VariableScope)}, of a task. */
    public T in(WheelTask task) {
        return in(task.flags());
    }

    public T in(Map<String, Object> flags) {
        return cast(flags.get(name));
    }

    public void set(VariableScope scope, T value) {
        scope.setVariable(name, value);
    }

    /** For {@link Map#ofEntries}, where a process gets its flags. */
    public Map.Entry<String, Object> of(T value) {
        return Map.entry(name, value);
    }

    /** A whole number that came through the REST API is as small as it can be. */
    private T cast(Object value) {
        return type.cast(type == Long.class && value instanceof Integer number ? Long.valueOf(number) : value);
    }
}
