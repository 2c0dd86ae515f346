package se.trygghetshjulet.coordination;

/** What every form on the page carries. */
interface TaskForm {

    /** Id that the page gave its forms. */
    String formular();

    /** The case that the page shows; null or empty for all. */
    String arende();

    default String filter() {
        return arende() == null ? "" : arende();
    }
}
