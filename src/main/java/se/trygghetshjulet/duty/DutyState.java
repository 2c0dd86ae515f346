package se.trygghetshjulet.duty;

/** How a municipality stands with a duty; the worst last. */
public enum DutyState {
    MET("Uppfyllt"),
    /** Met, but not for much longer. */
    DUE("Snart dags"),
    LACKING("Saknas");

    private final String title;

    DutyState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
