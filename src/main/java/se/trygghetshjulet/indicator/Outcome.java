package se.trygghetshjulet.indicator;

/** How an indicator stands. */
public enum Outcome {
    REACHED("reached", "Nås"),
    MISSED("missed", "Nås inte"),
    TOO_EARLY("too-early", "För tidigt att säga"),
    MISSING("missing", "Uppgift saknas"),
    IN_WORDS("in-words", "Bedöms i ord"),
    /** The figure is too small to be told, and so is whether it is small enough. */
    WITHHELD("withheld", "Visas inte");

    private final String id;
    private final String title;

    Outcome(String id, String title) {
        this.id = id;
        this.title = title;
    }

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }
}
