package se.trygghetshjulet.coordination;

/**
 * What a form on the page carries; null where it has no such field.
 *
 * @param dag the new last day, as typed
 * @param person id of the one who is to have the task
 * @param skal why
 * @param sedd what the coordinator saw before: the last day, or id of the one who had the task
 * @param formular id that the page gave its forms
 * @param arende the case that the page shows; empty for all
 */
record Sent(String dag, String person, String skal, String sedd, String formular, String arende) {

    String seen() {
        return sedd == null ? "" : sedd;
    }

    String filter() {
        return arende == null ? "" : arende;
    }
}
