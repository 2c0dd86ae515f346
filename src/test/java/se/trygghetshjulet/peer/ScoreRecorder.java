package se.trygghetshjulet.peer;

import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import se.trygghetshjulet.peer.Score.Act;
import se.trygghetshjulet.peer.Score.Kind;

/** Writes the score while the product's year runs in one thread at a time. */
final class ScoreRecorder {

    private final Map<String, Map<String, Object>> before = new HashMap<>();
    private final Map<Integer, ExecutionEntity> started = new HashMap<>();
    private Score score = new Score();
    private ArrayList<Act> transaction = new ArrayList<>();
    private boolean isOn;

    void on() {
        isOn = true;
        score = new Score();
    }

    Score off() {
        isOn = false;
        return score;
    }

    boolean isOn() {
        return isOn;
    }

    void begin(Act first) {
        transaction = new ArrayList<>();
        started.clear();
        if (first != null) {
            transaction.add(first);
        }
    }

    /** A case may have been given its business key on the way. */
    void commit() {
        started.forEach((place, instance) -> transaction.set(place, named(transaction.get(place), instance)));
        if (isOn && !transaction.isEmpty()) {
            score.add(transaction);
        }
    }

    private static Act named(Act start, ExecutionEntity instance) {
        return new Act(
                start.kind(), start.process(), start.element(), instance.getBusinessKey(), start.says(), start.among());
    }

    /** Somebody starts a case; one that the model calls or a timer starts follows by itself. */
    void started(DelegateExecution execution) {
        ExecutionEntity instance = ((ExecutionEntity) execution).getProcessInstance();
        boolean isOwn = instance.getSuperExecution() == null;
        boolean isTimers = transaction.stream()
                .anyMatch(act -> act.kind() == Kind.JOB && act.element().equals(execution.getCurrentActivityId()));
        if (isOn && isOwn && !isTimers) {
            started.put(transaction.size(), instance);
            transaction.add(act(Kind.START, execution, routing(execution), Map.of()));
        }
    }

    void entered(DelegateExecution execution) {
        if (isOn) {
            before.put(execution.getId() + execution.getCurrentActivityId(), routing(execution));
        }
    }

    void completed(DelegateExecution execution) {
        if (isOn && !execution.isCanceled()) {
            Map<String, Object> then = before.getOrDefault(key(execution), Map.of());
            transaction.add(act(Kind.COMPLETE, execution, changes(then, routing(execution)), then));
        }
    }

    void served(DelegateExecution execution) {
        if (isOn && !execution.isCanceled()) {
            Map<String, Object> then = before.getOrDefault(key(execution), Map.of());
            score.answer(about(execution, execution.getCurrentActivityId()), changes(then, routing(execution)));
        }
    }

    void answered(VariableScope scope, String asked, Object answer) {
        if (isOn && scope instanceof ExecutionEntity execution) {
            score.answer(about(execution, asked), answer instanceof List<?> list ? new ArrayList<>(list) : answer);
        }
    }

    private static String key(DelegateExecution execution) {
        return execution.getId() + execution.getCurrentActivityId();
    }

    private static String about(DelegateExecution execution, String asked) {
        return Score.about(execution.getProcessBusinessKey(), process(execution), asked);
    }

    private static Act act(
            Kind kind, DelegateExecution execution, Map<String, Object> says, Map<String, Object> among) {
        return new Act(
                kind,
                process(execution),
                execution.getCurrentActivityId(),
                execution.getProcessBusinessKey(),
                says,
                among);
    }

    private static String process(DelegateExecution execution) {
        return ((ExecutionEntity) execution).getProcessDefinition().getKey();
    }

    /** Ids and flags; content is in nobody's variables when a transaction ends. */
    static Map<String, Object> routing(VariableScope scope) {
        return routing(scope.getVariables());
    }

    static Map<String, Object> routing(Map<String, Object> variables) {
        Map<String, Object> routing = new LinkedHashMap<>();
        variables.forEach((name, value) -> {
            boolean isPlain = value instanceof String
                    || value instanceof Number
                    || value instanceof Boolean
                    || value instanceof Date;
            if (isPlain && !name.startsWith("nrOf") && !"loopCounter".equals(name)) {
                routing.put(name, value);
            }
        });
        return routing;
    }

    private static Map<String, Object> changes(Map<String, Object> before, Map<String, Object> after) {
        Map<String, Object> changes = new LinkedHashMap<>(after);
        changes.entrySet().removeIf(one -> Objects.equals(before.get(one.getKey()), one.getValue()));
        return changes;
    }
}
