package se.trygghetshjulet.engine;

import java.util.Set;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.repository.DecisionDefinition;

/**
 * Full history without what people wrote. A submitted form passes through process variables for the length of one
 * transaction; the engine would keep each value in its history, where nobody looks after secrecy or deletion. Nor are
 * answers of the reminder table kept: each is asked for once ({@link WheelDecisions}), so that its history would tell of
 * the first task alone, and which letters went out stands among the letters.
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
        return !CONTENT.contains(type)
                && !isReminder(entity)
                && HISTORY_LEVEL_FULL.isHistoryEventProduced(type, entity);
    }

    private static boolean isReminder(Object entity) {
        return entity instanceof DecisionDefinition decision && PaminnelseDecision.KEY.equals(decision.getKey());
    }
}
