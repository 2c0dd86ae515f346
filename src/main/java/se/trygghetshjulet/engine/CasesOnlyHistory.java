package se.trygghetshjulet.engine;

import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;

/** Which cases there have been, and no more: a rehearsal must know which years have been turned, and be quick. */
class CasesOnlyHistory implements HistoryLevel {

    static final String NAME = "cases-only";

    private static final int ID = 41;

    @Override
    public int getId() {
        return ID;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType type, Object entity) {
        return type == HistoryEventTypes.PROCESS_INSTANCE_START
                || type == HistoryEventTypes.PROCESS_INSTANCE_UPDATE
                || type == HistoryEventTypes.PROCESS_INSTANCE_END;
    }
}
