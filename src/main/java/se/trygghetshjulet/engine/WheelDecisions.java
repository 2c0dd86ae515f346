package se.trygghetshjulet.engine;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;

/**
 * Asks a municipality's decision tables, in their newest version. A table says the same to the same question, so that it is
 * asked once: the days, roles and forms that tables are asked about recur all the time.
 */
@Component
public class WheelDecisions {

    private static final int REMEMBERED = 2000;

    private final DecisionService decisions;
    private final RepositoryService repository;
    private final SystemAuthority system;
    private final ConcurrentLruCache<Question, List<Map<String, Object>>> answers =
            new ConcurrentLruCache<>(REMEMBERED, this::evaluate);

    WheelDecisions(DecisionService decisions, RepositoryService repository, SystemAuthority system) {
        this.decisions = decisions;
        this.repository = repository;
        this.system = system;
    }

    /** What every rule that holds says: its outputs by name. */
    public List<Map<String, Object>> ask(String kommun, String table, Map<String, Object> inputs) {
        return system.call(() -> answers.get(new Question(newest(kommun, table), inputs)));
    }

    private String newest(String kommun, String table) {
        return repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(table)
                .tenantIdIn(kommun)
                .latestVersion()
                .singleResult()
                .getId();
    }

    private List<Map<String, Object>> evaluate(Question question) {
        return List.copyOf(decisions
                .evaluateDecisionTableById(question.definition())
                .variables(question.inputs())
                .evaluate()
                .getResultList());
    }

    /** @param definition id of one version of a table */
    private record Question(String definition, Map<String, Object> inputs) {}
}
