package se.trygghetshjulet.municipality;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import se.trygghetshjulet.text.Coded;

/** What a person may be in one municipality; the same person may be something else in the next. */
public enum Role implements Coded {
    SAKERHETSSAMORDNARE("Säkerhetssamordnare"),
    KOMMUNPOLIS("Kommunpolis"),
    UPPGIFTSLAMNARE("Uppgiftslämnare"),
    BRA_ORDFORANDE("Ordförande i BRÅ"),
    BRA_LEDAMOT("Ledamot i BRÅ"),
    ATGARDSANSVARIG("Åtgärdsansvarig"),
    REGISTRATOR("Registrator"),
    NAMNDSEKRETERARE("Nämndsekreterare"),
    KS_ORDFORANDE("Kommunstyrelsens ordförande"),
    LOKALPOLISOMRADESCHEF("Lokalpolisområdeschef"),
    KOMMUNIKATOR("Kommunikatör");

    private static final String DEPUTIES = "-ersattare";

    private final String title;

    Role(String title) {
        this.title = title;
    }

    @JsonCreator
    public static Role of(String id) {
        return Coded.find(Role.class, id)
                .orElseThrow(() -> new IllegalArgumentException("rollen '" + id + "' finns inte, välj bland "
                        + Arrays.stream(values()).map(Role::id).collect(Collectors.joining(", "))));
    }

    /** Swedish, for people to read. */
    public String title() {
        return title;
    }

    /** The group that holds this role in one municipality, such as {@code <kommun>-registrator}. */
    public String group(String kommun) {
        return kommun + "-" + id();
    }

    /** The group of those who stand in for this role when nobody who holds it has acted in time. */
    public String deputies(String kommun) {
        return group(kommun) + DEPUTIES;
    }

    /** "Ersättare för registrator" */
    public String deputiesTitle() {
        return "Ersättare för " + title().toLowerCase(Locale.ROOT);
    }

    /** Whether a group is one of deputies, of whatever role and municipality. */
    public static boolean isOfDeputies(String group) {
        return group.endsWith(DEPUTIES);
    }
}
