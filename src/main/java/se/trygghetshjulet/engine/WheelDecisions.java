package se.trygghetshjulet.engine;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** Asks a municipality's decision tables, in their newest version. */
@Component
public class WheelDecisions {

    private final DecisionService decisions;
    private final SystemAuthority system;

    WheelDecisions(DecisionService decisions, SystemAuthority system) {
        this.decisions = decisions;
        this.system = system;
    }

    /** What every rule that holds says: its outputs by name. */
    public List<Map<String, Object>> ask(String kommun, String table, Map<String, Object> inputs) {
        return system.call(() -> decisions
                .evaluateDecisionTableByKey(table)
                .decisionDefinitionTenantId(kommun)
                .variables(inputs)
                .evaluate()
                .getResultList());
    }
}
