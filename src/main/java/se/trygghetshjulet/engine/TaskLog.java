package se.trygghetshjulet.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricIdentityLinkLog;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.municipality.WheelYear;

/** The tasks that a turn has had, who had them and who did them, as long as the engine keeps its history. */
@Component
public class TaskLog {

    private static final String ADDED = "add";

    private final HistoryService history;
    private final SystemAuthority system;

    TaskLog(HistoryService history, SystemAuthority system) {
        this.history = history;
        this.system = system;
    }

    /** In the order in which they opened. */
    public List<LoggedTask> of(WheelYear turn) {
        return system.call(() -> history
                .createHistoricTaskInstanceQuery()
                .tenantIdIn(turn.kommun())
                .processInstanceBusinessKey(turn.businessKey())
                .list()
                .stream()
                .sorted(Comparator.comparing(HistoricTaskInstance::getStartTime)
                        .thenComparing(task -> made(task.getId())))
                .map(this::logged)
                .toList());
    }

    private LoggedTask logged(HistoricTaskInstance task) {
        boolean done = TaskEntity.DELETE_REASON_COMPLETED.equals(task.getDeleteReason());
        return new LoggedTask(
                task.getId(),
                task.getName(),
                task.getStartTime().toInstant(),
                instant(task.getEndTime()),
                done,
                done ? doneBy(task) : null,
                holders(task.getId()));
    }

    /** Whoever sent the form in; he need not have taken the task first. */
    private String doneBy(HistoricTaskInstance task) {
        return history
                .createUserOperationLogQuery()
                .taskId(task.getId())
                .operationType(UserOperationLogEntry.OPERATION_TYPE_COMPLETE)
                .list()
                .stream()
                .map(UserOperationLogEntry::getUserId)
                .findFirst()
                .orElse(task.getAssignee());
    }

    private List<Holder> holders(String task) {
        List<Holder> holders = new ArrayList<>();
        history.createHistoricIdentityLinkLogQuery().taskId(task).type(IdentityLinkType.ASSIGNEE).list().stream()
                .filter(link -> ADDED.equals(link.getOperationType()))
                .sorted(Comparator.comparing(HistoricIdentityLinkLog::getTime)
                        .thenComparing(link -> made(link.getId())))
                .forEach(link ->
                        holders.add(new Holder(link.getUserId(), link.getTime().toInstant(), link.getAssignerId())));
        return holders;
    }

    /**
     * Orders what came about in the same millisecond: the engine's ids are time-based UUIDs (RFC 9562, version 1), whose
     * text does not sort by their time.
     */
    private static long made(String id) {
        return UUID.fromString(id).timestamp();
    }

    private static Instant instant(Date time) {
        return time == null ? null : time.toInstant();
    }

    /**
     * @param closed null while it waits
     * @param done whether somebody did it; what is closed and not done was called off
     * @param doneBy user id; null if nobody did
     * @param holders who has had it, in their order
     */
    public record LoggedTask(
            String id,
            String name,
            Instant opened,
            Instant closed,
            boolean done,
            String doneBy,
            List<Holder> holders) {}

    /**
     * @param person user id
     * @param by user id of the one who gave it, often himself; null where the product did so on somebody's behalf
     */
    public record Holder(String person, Instant since, String by) {}
}
