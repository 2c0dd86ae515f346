package se.trygghetshjulet.engine;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;

/**
 * A place in a model, by the ids that it is known by and the names that people read.
 *
 * @param process key of the model
 */
public record ModelPlace(String process, String processName, String activityId, String name) {

    static String nameOf(BpmnModelInstance model, String activityId) {
        FlowElement element = model.getModelElementById(activityId);
        return element.getName();
    }
}
