import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.ExecutionListener;
import org.flowable.engine.delegate.JavaDelegate;
import org.flowable.engine.repository.Deployment;
import org.flowable.engine.repository.DeploymentBuilder;
import org.flowable.engine.runtime.ProcessInstance;
import org.flowable.job.api.Job;
import org.flowable.spring.SpringProcessEngineConfiguration;
import org.flowable.task.api.Task;
import org.springframework.transaction.PlatformTransactionManager;
import se.trygghetshjulet.peer.Answers;
import se.trygghetshjulet.peer.PeerEngine;
import se.trygghetshjulet.peer.PeerModels;
import se.trygghetshjulet.peer.PeerYear;
import se.trygghetshjulet.peer.Score.Act;
import se.trygghetshjulet.peer.Score.Kind;

/** A bare Flowable, which understands most of the models once their words are its own. */
final class FlowablePeer implements PeerEngine {

    private final Map<String, String> models = PeerModels.forFlowable();
    private final ProcessEngine engine;

    private FlowablePeer(DataSource source, PlatformTransactionManager transactions, Answers answers) {
        SpringProcessEngineConfiguration configuration = new SpringProcessEngineConfiguration();
        configuration.setDataSource(source);
        configuration.setTransactionManager(transactions);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setAsyncExecutorActivate(false);
        // cases, activities and tasks, without values of variables
        configuration.setHistoryLevel(HistoryLevel.ACTIVITY);
        configuration.setDisableIdmEngine(true);
        configuration.setDisableEventRegistry(true);
        configuration.setBeans(Map.of(
                "score", new Questions(answers),
                "effects",
                        (JavaDelegate) execution -> execution.setVariables(answers.effects(
                                execution.getProcessInstanceBusinessKey(),
                                process(execution.getProcessDefinitionId()),
                                execution.getCurrentActivityId())),
                "silent", (ExecutionListener) execution -> {}));
        this.engine = configuration.buildProcessEngine();
    }

    public static void main(String[] arguments) throws Exception {
        PeerYear.play(arguments, FlowablePeer::new);
    }

    /** Of the product's expressions. */
    public record Questions(Answers answers) {

        public Object answer(DelegateExecution execution, String asked) {
            return answers.to(
                    execution.getProcessInstanceBusinessKey(), process(execution.getProcessDefinitionId()), asked);
        }
    }

    /** Its ids begin with the key. */
    private static String process(String definition) {
        return definition.replaceFirst(":.*", "");
    }

    @Override
    public Map<String, String> deploy(String kommun) {
        Map<String, String> refused = new TreeMap<>();
        DeploymentBuilder all = builder(kommun);
        models.forEach((name, model) -> {
            try {
                Deployment alone = builder("prov").addString(name, model).deploy();
                engine.getRepositoryService().deleteDeployment(alone.getId(), true);
                all.addString(name, model);
            } catch (RuntimeException e) {
                refused.put(name, String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
            }
        });
        all.deploy();
        return refused;
    }

    private DeploymentBuilder builder(String kommun) {
        return engine.getRepositoryService().createDeployment().tenantId(kommun).disableSchemaValidation();
    }

    @Override
    public void start(String kommun, Act act) {
        engine.getRuntimeService()
                .createProcessInstanceBuilder()
                .processDefinitionKey(act.process())
                .tenantId(kommun)
                .businessKey(act.businessKey())
                .variables(act.says())
                .start();
    }

    @Override
    public List<Waiting> waiting(String kommun, Act act) {
        return act.kind() == Kind.JOB
                ? jobs(kommun, act)
                        .filter(job -> process(job.getProcessDefinitionId()).equals(act.process()))
                        .filter(job -> businessKey(job).equals(String.valueOf(act.businessKey())))
                        .map(job -> new Waiting(job.getId(), variables(job)))
                        .toList()
                : engine
                        .getTaskService()
                        .createTaskQuery()
                        .taskTenantId(kommun)
                        .processDefinitionKey(act.process())
                        .taskDefinitionKey(act.element())
                        .processInstanceBusinessKey(act.businessKey())
                        .list()
                        .stream()
                        .map(this::waiting)
                        .toList();
    }

    /** A timer at a start tells its event in another place than the others. */
    private Stream<Job> jobs(String kommun, Act act) {
        return Stream.concat(
                        engine.getManagementService().createJobQuery().jobTenantId(kommun).list().stream(),
                        engine.getManagementService().createTimerJobQuery().jobTenantId(kommun).list().stream())
                .filter(job -> act.element().equals(job.getElementId())
                        || String.valueOf(job.getJobHandlerConfiguration()).contains("\"" + act.element() + "\""));
    }

    private String businessKey(Job job) {
        if (job.getProcessInstanceId() == null) {
            return String.valueOf((Object) null);
        }
        ProcessInstance instance = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(job.getProcessInstanceId())
                .singleResult();
        return String.valueOf(instance.getBusinessKey());
    }

    private Map<String, Object> variables(Job job) {
        return job.getExecutionId() == null
                ? Map.of()
                : engine.getRuntimeService().getVariables(job.getExecutionId());
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

    /** A timer is to be moved among the jobs before it can be executed. */
    @Override
    public void execute(String job) {
        boolean isTimer =
                engine.getManagementService().createTimerJobQuery().jobId(job).count() > 0;
        if (isTimer) {
            engine.getManagementService().moveTimerToExecutableJob(job);
        }
        engine.getManagementService().executeJob(job);
    }
}
