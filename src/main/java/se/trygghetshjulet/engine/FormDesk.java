package se.trygghetshjulet.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Where a person fills in forms without a browser: with the person's own rights and through the form's contract. */
public interface FormDesk {

    /** A task's form as it opens for a person. */
    OpenForm open(String taskId, String person);

    /**
     * Takes the task and sends the form in.
     *
     * @throws FormBreach if the answer does not hold; the task stays open
     */
    void submit(String taskId, String person, JsonNode answer);

    /**
     * Starts a process by its form.
     *
     * @throws FormBreach if the answer does not hold; nothing is started
     */
    void start(String kommun, String process, String person, JsonNode answer);

    /**
     * @param values what it opens with, by key
     * @param components as the municipality's form has them
     */
    record OpenForm(ObjectNode values, JsonNode components) {}
}
