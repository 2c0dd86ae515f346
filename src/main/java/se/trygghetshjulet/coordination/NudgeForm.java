package se.trygghetshjulet.coordination;

/** Asks for a letter to whoever has a task, or the tasks of a case. */
record NudgeForm(String formular, String arende) implements TaskForm {}
