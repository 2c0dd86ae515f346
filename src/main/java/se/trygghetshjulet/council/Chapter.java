package se.trygghetshjulet.council;

/** What the report has, in this order. */
public enum Chapter {
    DECIDED("Vad som gäller och hur det beslutades"),
    MEASURES("Så går det med åtgärderna"),
    AIMS("Målen i siffror"),
    LAW("Lagens krav"),
    AHEAD("Vad som kommer");

    private final String title;

    Chapter(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
