package se.trygghetshjulet.incident;

/**
 * What is wrong with a form that somebody sent.
 *
 * @param field name of the form's field; empty where none is to blame
 * @param message Swedish sentence that says what to do
 */
record FieldFault(String field, String message) {}
