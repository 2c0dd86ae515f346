package se.trygghetshjulet.engine;

import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.municipality.WheelYear;

/** Starts and finds processes of one municipality. */
@Component
public class WheelProcesses {

    private final RuntimeService runtime;
    private final HistoryService history;
    private final SystemAuthority system;

    WheelProcesses(RuntimeService runtime, HistoryService history, SystemAuthority system) {
        this.runtime = runtime;
        this.history = history;
        this.system = system;
    }

    /** Starts a process of the product's own accord, in the transaction under way. */
    public void start(String kommun, String process, String businessKey, Map<String, Object> variables) {
        system.run(() -> runtime.createProcessInstanceByKey(process)
                .processDefinitionTenantId(kommun)
                .businessKey(businessKey)
                .setVariables(variables)
                .execute());
    }

    /** Tells every process with the business key that waits for the message; nothing happens where none does. */
    public void tell(String kommun, String message, String businessKey) {
        system.run(() -> runtime.createMessageCorrelation(message)
                .tenantId(kommun)
                .processInstanceBusinessKey(businessKey)
                .correlateAllWithResult());
    }

    /** As {@link #start}, at the start event that waits for the message. */
    public void startByMessage(String kommun, String message, String businessKey) {
        system.run(() -> runtime.createMessageCorrelation(message)
                .tenantId(kommun)
                .processInstanceBusinessKey(businessKey)
                .correlateStartMessage());
    }

    /** Whether the year has or had a process of this kind; a year is turned once, unless it was cancelled. */
    public boolean isKnown(String process, WheelYear wheelYear) {
        return isKnownBeside("", process, wheelYear);
    }

    /** As {@link #isKnown}, not counting one instance. */
    public boolean isKnownBeside(String processInstanceId, String process, WheelYear wheelYear) {
        return system.call(() -> history
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(process)
                .tenantIdIn(wheelYear.kommun())
                .processInstanceBusinessKey(wheelYear.businessKey())
                .list()
                .stream()
                .filter(instance -> !HistoricProcessInstance.STATE_EXTERNALLY_TERMINATED.equals(instance.getState()))
                .anyMatch(instance -> !instance.getId().equals(processInstanceId)));
    }
}
