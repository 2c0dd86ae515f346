package se.trygghetshjulet.year;

/** Why a letter tells of a task, the most urgent first; the words are the readers'. */
enum Why {
    OBEMANNAD("Ingen på plats", "Nobody there"),
    ESKALERING("Försenad hos någon annan", "Overdue with somebody else"),
    FORSENAD("Försenad", "Overdue"),
    SISTA_DAGEN("Sista dagen", "Last day"),
    PUFF("Påminnelse från samordnaren", "Reminder from the coordinator"),
    OVERLAMNAD("Uppgift till dig", "A task for you"),
    FLYTTAD("Ny sista dag", "New last day"),
    PAMINNELSE("Påminnelse", "Reminder"),
    NY_UPPGIFT("Ny uppgift", "New task");

    private final String swedish;
    private final String english;

    Why(String swedish, String english) {
        this.swedish = swedish;
        this.english = english;
    }

    String in(String language) {
        return "en".equals(language) ? english : swedish;
    }

    /** Told to somebody who does not have the task. */
    boolean isAboutOthers() {
        return this == OBEMANNAD || this == ESKALERING;
    }

    /** Untrue once the task has another last day. */
    boolean isOfLastDay() {
        return isAboutOthers() || this == FORSENAD || this == SISTA_DAGEN || this == PAMINNELSE;
    }
}
