package se.trygghetshjulet.peer;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Has the recorder told of every start, every task and every step that the product does. */
final class RecordedModels extends AbstractBpmnParseListener {

    private final ScoreRecorder recorder;

    RecordedModels(ScoreRecorder recorder) {
        this.recorder = recorder;
    }

    @Override
    public void parseStartEvent(Element element, ScopeImpl scope, ActivityImpl start) {
        if (scope instanceof ProcessDefinitionEntity) {
            start.addListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) recorder::started);
        }
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl task) {
        watch(task, recorder::completed);
    }

    @Override
    public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl task) {
        watch(task, recorder::served);
    }

    @Override
    public void parseBusinessRuleTask(Element element, ScopeImpl scope, ActivityImpl task) {
        watch(task, recorder::served);
    }

    private void watch(ActivityImpl activity, ExecutionListener after) {
        activity.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) recorder::entered);
        activity.addListener(ExecutionListener.EVENTNAME_END, after);
    }
}
