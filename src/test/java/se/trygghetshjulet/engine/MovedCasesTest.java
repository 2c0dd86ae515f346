package se.trygghetshjulet.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A model is changed while cases are under way: from every place at which a case can wait it is moved to the changed model
 * and waits there for the same thing. The models are the product's own; what they ask of its beans is taken out, since what is
 * tried here is the model's shape.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MovedCasesTest {

    private ProcessEngine engine;

    @BeforeAll
    void start() {
        StandaloneInMemProcessEngineConfiguration configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("moved-" + UUID.randomUUID());
        configuration.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        configuration.setEnforceHistoryTimeToLive(false);
        engine = configuration.buildProcessEngine();
        deploy(new File("called.bpmn"), PlainModel.called());
    }

    @AfterAll
    void end() {
        engine.close();
    }

    static Stream<File> models() {
        return Stream.of(new File("processes").listFiles((folder, name) -> name.endsWith(".bpmn")))
                // what is over at once never waits
                .filter(model -> !PlainModel.waitStates(PlainModel.of(model)).isEmpty())
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("models")
    void aCaseMovesFromWhereverItWaits(File model) {
        BpmnModelInstance before = PlainModel.of(model);
        BpmnModelInstance after = PlainModel.of(model);
        rename(after);
        ProcessDefinition source = deploy(model, before);
        ProcessDefinition target = deploy(model, after);
        MigrationPlan plan = engine.getRuntimeService()
                .createMigrationPlan(source.getId(), target.getId())
                .mapEqualActivities()
                .updateEventTriggers()
                .build();

        for (String place : PlainModel.waitStates(before)) {
            ProcessInstance waiting = engine.getRuntimeService()
                    .createProcessInstanceById(source.getId())
                    .startBeforeActivity(place)
                    .execute(true, true);
            List<String> waitsFor = waitsFor(waiting);

            engine.getRuntimeService()
                    .newMigration(plan)
                    .processInstanceIds(waiting.getId())
                    .skipCustomListeners()
                    .execute();

            assertThat(waitsFor(waiting)).as(place).isEqualTo(waitsFor).isNotEmpty();
            assertThat(engine.getRuntimeService()
                            .createProcessInstanceQuery()
                            .processInstanceId(waiting.getId())
                            .singleResult()
                            .getProcessDefinitionId())
                    .as(place)
                    .isEqualTo(target.getId());
        }
    }

    private ProcessDefinition deploy(File file, BpmnModelInstance model) {
        return engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(file.getName(), model)
                .deployWithResult()
                .getDeployedProcessDefinitions()
                .get(0);
    }

    /** As somebody who mends a sentence does. */
    private static void rename(BpmnModelInstance model) {
        Collection<FlowNode> nodes = model.getModelElementsByType(FlowNode.class);
        nodes.forEach(node -> node.setName(node.getName() + ", omskriven"));
    }

    /** Tasks, jobs and messages, by their place in the model. */
    private List<String> waitsFor(ProcessInstance instance) {
        List<String> waits = new ArrayList<>();
        engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance.getId())
                .list()
                .forEach(task -> waits.add("task " + task.getTaskDefinitionKey()));
        engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance.getId())
                .list()
                .forEach(job -> waits.add("job " + activity(job)));
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .superProcessInstanceId(instance.getId())
                .list()
                .forEach(called -> waits.add("called " + called.getId()));
        engine.getRuntimeService()
                .createEventSubscriptionQuery()
                .processInstanceId(instance.getId())
                .list()
                .forEach(event -> waits.add(event.getEventType() + " " + event.getActivityId()));
        return waits.stream().sorted().toList();
    }

    private String activity(Job job) {
        return engine.getManagementService()
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }
}
