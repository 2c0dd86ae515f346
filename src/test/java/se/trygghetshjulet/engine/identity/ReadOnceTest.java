package se.trygghetshjulet.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An engine that reads each model once makes of it what it would have made, for each municipality anew. */
class ReadOnceTest {

    private static final String MODEL = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                targetNamespace="prov">
              <process id="prov" isExecutable="true" camunda:historyTimeToLive="P30D">
                <startEvent id="begins"/>
                <sequenceFlow id="flow" sourceRef="begins" targetRef="task"/>
                <userTask id="task" name="%s"/>
              </process>
            </definitions>
            """;

    private static final String TABLE = """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="definitions" name="Prov" namespace="prov"
                xmlns:camunda="http://camunda.org/schema/1.0/dmn">
              <decision id="dagar" name="Dagar" camunda:historyTimeToLive="P30D">
                <decisionTable id="table">
                  <input id="input"><inputExpression id="expression" typeRef="integer"><text>antal</text></inputExpression></input>
                  <output id="output" name="dagar" typeRef="integer"/>
                  <rule id="few"><inputEntry id="few-in"><text>&lt; 5</text></inputEntry><outputEntry id="few-out"><text>%d</text></outputEntry></rule>
                </decisionTable>
              </decision>
            </definitions>
            """;

    private static ProcessEngine engine;

    @BeforeAll
    static void start() {
        StandaloneInMemProcessEngineConfiguration configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("read-once");
        configuration.setJdbcUrl("jdbc:h2:mem:read-once");
        configuration.setJobExecutorActivate(false);
        configuration.setEnforceHistoryTimeToLive(false);
        configuration.setProcessEnginePlugins(List.of(new ReadOnce()));
        engine = configuration.buildProcessEngine();
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    private static void deploy(String kommun, String file, String content) {
        engine.getRepositoryService()
                .createDeployment()
                .tenantId(kommun)
                .addString(file, content)
                .deploy();
    }

    @Test
    void eachMunicipalityHasADefinitionOfItsOwn() {
        for (String kommun : List.of("provby", "langby")) {
            deploy(kommun, "prov.bpmn", MODEL.formatted("Läs"));
        }
        List<ProcessDefinition> definitions =
                engine
                        .getRepositoryService()
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("prov")
                        .list()
                        .stream()
                        .map(found -> engine.getRepositoryService().getProcessDefinition(found.getId()))
                        .toList();

        assertThat(definitions).extracting(ProcessDefinition::getTenantId).contains("provby", "langby");
        assertThat(definitions.stream()
                        .map(ProcessDefinitionEntity.class::cast)
                        .map(definition -> definition.findActivity("task")))
                .doesNotContainNull()
                .doesNotHaveDuplicates();
        for (String kommun : List.of("provby", "langby")) {
            engine.getRuntimeService()
                    .createProcessInstanceByKey("prov")
                    .processDefinitionTenantId(kommun)
                    .execute();
            assertThat(engine.getTaskService()
                            .createTaskQuery()
                            .tenantIdIn(kommun)
                            .singleResult()
                            .getName())
                    .isEqualTo("Läs");
        }
    }

    @Test
    void whatIsWrittenDifferentlyIsAnotherModel() {
        deploy("oppenby", "prov.bpmn", MODEL.formatted("Läs"));
        deploy("oppenby", "prov.bpmn", MODEL.formatted("Skriv"));
        engine.getRuntimeService()
                .createProcessInstanceByKey("prov")
                .processDefinitionTenantId("oppenby")
                .execute();

        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .tenantIdIn("oppenby")
                        .singleResult()
                        .getName())
                .isEqualTo("Skriv");
    }

    @Test
    void whatTheSchemaForbidsIsRefusedEachTime() {
        String broken = MODEL.formatted("Läs").replace("<userTask", "<useTask");
        for (String kommun : List.of("provby", "langby", "provby")) {
            assertThatThrownBy(() -> deploy(kommun, "fel.bpmn", broken))
                    .as(kommun)
                    .isInstanceOf(ParseException.class)
                    .hasMessageContaining("useTask");
        }
    }

    @Test
    void aTableDecidesForEachMunicipality() {
        List<String> kommuner = List.of("provby", "langby", "rytmby", "oppenby");
        kommuner.forEach(kommun -> deploy(kommun, "dagar.dmn", TABLE.formatted(7)));
        deploy("oppenby", "dagar.dmn", TABLE.formatted(9));

        assertThat(kommuner).extracting(ReadOnceTest::days).containsExactly(7, 7, 7, 9);
    }

    private static int days(String kommun) {
        return engine.getDecisionService()
                .evaluateDecisionTableByKey("dagar")
                .decisionDefinitionTenantId(kommun)
                .variables(Map.of("antal", 3))
                .evaluate()
                .getSingleResult()
                .<Integer>getSingleEntry();
    }
}
