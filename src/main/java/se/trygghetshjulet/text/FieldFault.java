package se.trygghetshjulet.text;

/**
 * What is wrong with a form that somebody sent.
 *
 * @param field name of the form's field; empty where none is to blame
 * @param message Swedish sentence that says what to do
 */
public record FieldFault(String field, String message) {}
