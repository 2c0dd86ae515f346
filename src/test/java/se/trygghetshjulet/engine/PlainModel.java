package se.trygghetshjulet.engine;

import java.io.File;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CompletionCondition;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.LoopCardinality;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A model of the product without what it asks of the product's beans: its shape, and the places at which a case waits. */
final class PlainModel {

    /** Key of what is called instead of each model that a call activity names. */
    static final String CALLED = "called";

    private static final List<String> ASKED = List.of(
            "delegateExpression",
            "assignee",
            "candidateGroups",
            "candidateUsers",
            "dueDate",
            "formRef",
            "formRefBinding",
            "formRefVersion",
            "collection",
            "elementVariable",
            "decisionRef",
            "decisionRefBinding",
            "calledElementBinding");

    private PlainModel() {}

    static BpmnModelInstance of(File file) {
        BpmnModelInstance model = Bpmn.readModelFromFile(file);
        each(model, ExtensionElements.class).forEach(PlainModel::remove);
        each(model, CompletionCondition.class).forEach(PlainModel::remove);
        each(model, FlowNode.class).forEach(PlainModel::plain);
        each(model, MultiInstanceLoopCharacteristics.class).forEach(loop -> {
            plain(loop);
            LoopCardinality twice = model.newInstance(LoopCardinality.class);
            twice.setTextContent("2");
            loop.setLoopCardinality(twice);
        });
        each(model, ServiceTask.class).forEach(task -> task.setCamundaExpression("${true}"));
        each(model, BusinessRuleTask.class).forEach(task -> task.setCamundaExpression("${true}"));
        each(model, CallActivity.class).forEach(call -> call.setCalledElement(CALLED));
        each(model, TimeDate.class).forEach(date -> date.setTextContent("2099-01-01T00:00:00"));
        return model;
    }

    /** Ids, in the order of the file. */
    static List<String> waitStates(BpmnModelInstance model) {
        return each(model, FlowNode.class)
                .filter(node -> node instanceof UserTask
                        || node instanceof CallActivity
                        || node instanceof IntermediateCatchEvent
                        || node.isCamundaAsyncBefore())
                .map(FlowNode::getId)
                .toList();
    }

    static BpmnModelInstance called() {
        return Bpmn.createExecutableProcess(CALLED)
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask("waits")
                .endEvent()
                .done();
    }

    private static void plain(ModelElementInstance element) {
        ASKED.forEach(name -> element.removeAttributeNs(BpmnModelConstants.CAMUNDA_NS, name));
    }

    private static void remove(ModelElementInstance element) {
        element.getParentElement().removeChildElement(element);
    }

    private static <T extends ModelElementInstance> Stream<T> each(BpmnModelInstance model, Class<T> type) {
        Collection<T> found = model.getModelElementsByType(type);
        return List.copyOf(found).stream();
    }
}
