import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.springframework.transaction.PlatformTransactionManager;
import se.trygghetshjulet.peer.Answers;
import se.trygghetshjulet.peer.PeerEngine;
import se.trygghetshjulet.peer.PeerModels;
import se.trygghetshjulet.peer.PeerYear;
import se.trygghetshjulet.peer.Score.Act;
import se.trygghetshjulet.peer.Score.Kind;

/** A bare Camunda; with the package's name replaced, a bare Operaton. */
final class CamundaPeer implements PeerEngine {

    private final Map<String, String> models = PeerModels.forCamunda();
    private final ProcessEngine engine;

    private CamundaPeer(DataSource source, PlatformTransactionManager transactions, Answers answers) {
        SpringProcessEngineConfiguration configuration = new SpringProcessEngineConfiguration();
        configuration.setDataSource(source);
        configuration.setTransactionManager(transactions);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setJobExecutorActivate(false);
        configuration.setCustomHistoryLevels(List.of(new WithoutValues()));
        configuration.setHistory(WithoutValues.NAME);
        configuration.setGeneralResourceWhitelistPattern("[a-zA-Z0-9-]+");
        configuration.setBeans(Map.of(
                "score", new Questions(answers),
                "effects",
                        (JavaDelegate) execution -> execution.setVariables(answers.effects(
                                execution.getProcessBusinessKey(),
                                Questions.process(execution),
                                execution.getCurrentActivityId())),
                "silent", (ExecutionListener) execution -> {}));
        this.engine = configuration.buildProcessEngine();
    }

    public static void main(String[] arguments) throws Exception {
        PeerYear.play(arguments, CamundaPeer::new);
    }

    /** Of the product's expressions. */
    public record Questions(Answers answers) {

        public Object answer(DelegateExecution execution, String asked) {
            return answers.to(execution.getProcessBusinessKey(), process(execution), asked);
        }

        static String process(DelegateExecution execution) {
            return execution
                    .getProcessEngineServices()
                    .getRepositoryService()
                    .getProcessDefinition(execution.getProcessDefinitionId())
                    .getKey();
        }
    }

    /** As the product's: full, without values of variables. */
    private static final class WithoutValues implements HistoryLevel {

        static final String NAME = "without-values";

        @Override
        public int getId() {
            return 40;
        }

        @Override
        public String getName() {
            return NAME;
        }

        @Override
        public boolean isHistoryEventProduced(HistoryEventType type, Object entity) {
            return !type.getEntityType().equals("variable-instance")
                    && !type.getEntityType().equals("form-property")
                    && HISTORY_LEVEL_FULL.isHistoryEventProduced(type, entity);
        }
    }

    @Override
    public Map<String, String> deploy(String kommun) {
        Map<String, String> refused = new TreeMap<>();
        DeploymentBuilder all = engine.getRepositoryService().createDeployment().tenantId(kommun);
        models.forEach((name, model) -> {
            try {
                Deployment alone = engine.getRepositoryService()
                        .createDeployment()
                        .tenantId("prov")
                        .addString(name, model)
                        .deploy();
                engine.getRepositoryService().deleteDeployment(alone.getId(), true);
                all.addString(name, model);
            } catch (ProcessEngineException e) {
                refused.put(name, e.getMessage().replaceAll("\\s+", " "));
            }
        });
        all.deploy();
        return refused;
    }

    @Override
    public void start(String kommun, Act act) {
        engine.getRuntimeService()
                .createProcessInstanceByKey(act.process())
                .processDefinitionTenantId(kommun)
                .businessKey(act.businessKey())
                .setVariables(act.says())
                .execute();
    }

    @Override
    public List<Waiting> waiting(String kommun, Act act) {
        return act.kind() == Kind.JOB
                ? engine
                        .getManagementService()
                        .createJobQuery()
                        .tenantIdIn(kommun)
                        .activityId(act.element())
                        .list()
                        .stream()
                        .filter(job -> isOf(job, act))
                        .map(this::waiting)
                        .toList()
                : engine
                        .getTaskService()
                        .createTaskQuery()
                        .tenantIdIn(kommun)
                        .processDefinitionKey(act.process())
                        .taskDefinitionKey(act.element())
                        .processInstanceBusinessKey(act.businessKey())
                        .list()
                        .stream()
                        .map(this::waiting)
                        .toList();
    }

    private boolean isOf(Job job, Act act) {
        ProcessDefinition definition = engine.getRepositoryService().getProcessDefinition(job.getProcessDefinitionId());
        if (!definition.getKey().equals(act.process())) {
            return false;
        }
        if (job.getProcessInstanceId() == null) {
            return act.businessKey() == null;
        }
        ProcessInstance instance = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(job.getProcessInstanceId())
                .singleResult();
        return String.valueOf(instance.getBusinessKey()).equals(String.valueOf(act.businessKey()));
    }

    private Waiting waiting(Job job) {
        return new Waiting(
                job.getId(),
                job.getExecutionId() == null
                        ? Map.of()
                        : engine.getRuntimeService().getVariables(job.getExecutionId()));
    }

    private Waiting waiting(Task task) {
        return new Waiting(task.getId(), engine.getTaskService().getVariables(task.getId()));
    }

    @Override
    public void claim(String task, String person) {
        engine.getTaskService().claim(task, person);
    }

    @Override
    public void complete(String task, Map<String, Object> says) {
        engine.getTaskService().complete(task, says);
    }

    @Override
    public void execute(String job) {
        engine.getManagementService().executeJob(job);
    }
}
