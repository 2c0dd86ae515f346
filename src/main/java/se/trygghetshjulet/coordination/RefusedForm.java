package se.trygghetshjulet.coordination;

import java.util.Comparator;
import java.util.List;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/**
 * A form that was sent in and refused, so that the page can show what is wrong where it is, and what was typed.
 *
 * @param task id of the task; that of the case for all of its tasks
 * @param action puff, flytta or lamna
 * @param faults in the order in which the page has the fields
 */
record RefusedForm(String task, String action, TaskForm form, List<Fault> faults) {

    private static final List<String> FIELDS = List.of("dag", "person", "skal");

    /** Where no field is to blame, what else is wrong in them does not matter. */
    static RefusedForm of(String task, String action, TaskForm form, BindingResult errors) {
        List<? extends ObjectError> told =
                errors.hasGlobalErrors() ? errors.getGlobalErrors() : errors.getFieldErrors();
        return new RefusedForm(
                task,
                action,
                form,
                told.stream()
                        .map(Fault::of)
                        .sorted(Comparator.comparingInt(fault -> FIELDS.indexOf(fault.field())))
                        .toList());
    }

    /** The message at a field; null if nothing is wrong with it. */
    public String at(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(Fault::message)
                .findFirst()
                .orElse(null);
    }

    /**
     * @param field name of the form's field; empty where none is to blame
     * @param message Swedish sentence that says what to do
     */
    record Fault(String field, String message) {

        static Fault of(ObjectError error) {
            return new Fault(error instanceof FieldError at ? at.getField() : "", error.getDefaultMessage());
        }
    }
}
