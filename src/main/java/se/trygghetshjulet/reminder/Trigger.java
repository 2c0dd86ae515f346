package se.trygghetshjulet.reminder;

/** What the table {@code paminnelse} is asked about. */
enum Trigger {
    NEW_TASK("ny-uppgift"),
    HANDED_OVER("overlamnad"),
    MOVED("flyttad"),
    NUDGED("puff"),
    /** Nobody who may do a task is there before its last day is over. */
    UNSTAFFED("obemannad"),
    /** A working day has begun, and the task still waits. */
    DAY("dag"),
    REFERRED_BACK("aterremiss"),
    REFUSED("vagran");

    private final String id;

    Trigger(String id) {
        this.id = id;
    }

    /** As the table writes it. */
    String id() {
        return id;
    }
}
