package se.trygghetshjulet.engine;

import java.util.Set;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;

/**
 * Full history without what people wrote. A submitted form passes through process variables for the length of one
 * transaction; the engine would keep each value in its history, where nobody looks after secrecy or deletion.
 */
class ContentFreeHistory implements HistoryLevel {

    static final String NAME = "content-free";

    private static final int ID = 40;

    private static final Set<HistoryEventType> CONTENT = Set.of(
            HistoryEventTypes.VARIABLE_INSTANCE_CREATE,
            HistoryEventTypes.VARIABLE_INSTANCE_UPDATE,
            HistoryEventTypes.VARIABLE_INSTANCE_UPDATE_DETAIL,
            HistoryEventTypes.VARIABLE_INSTANCE_DELETE,
            HistoryEventTypes.VARIABLE_INSTANCE_MIGRATE,
            HistoryEventTypes.FORM_PROPERTY_UPDATE);

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
        return !CONTENT.contains(type) && HISTORY_LEVEL_FULL.isHistoryEventProduced(type, entity);
    }
}
