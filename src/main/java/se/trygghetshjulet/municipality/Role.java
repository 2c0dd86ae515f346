package se.trygghetshjulet.municipality;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a person may be in one municipality; the same person may be something else in the next. */
public enum Role {
    SAKERHETSSAMORDNARE("sakerhetssamordnare", "Säkerhetssamordnare"),
    KOMMUNPOLIS("kommunpolis", "Kommunpolis"),
    UPPGIFTSLAMNARE("uppgiftslamnare", "Uppgiftslämnare"),
    BRA_ORDFORANDE("bra-ordforande", "Ordförande i BRÅ"),
    BRA_LEDAMOT("bra-ledamot", "Ledamot i BRÅ"),
    ATGARDSANSVARIG("atgardsansvarig", "Åtgärdsansvarig"),
    REGISTRATOR("registrator", "Registrator"),
    NAMNDSEKRETERARE("namndsekreterare", "Nämndsekreterare"),
    KS_ORDFORANDE("ks-ordforande", "Kommunstyrelsens ordförande"),
    LOKALPOLISOMRADESCHEF("lokalpolisomradeschef", "Lokalpolisområdeschef"),
    KOMMUNIKATOR("kommunikator", "Kommunikatör");

    private static final String DEPUTIES = "-ersattare";

    private final String id;
    private final String title;

    Role(String id, String title) {
        this.id = id;
        this.title = title;
    }

    @JsonCreator
    public static Role of(String id) {
        return Arrays.stream(values())
                .filter(role -> role.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("rollen '" + id + "' finns inte, välj bland "
                        + Arrays.stream(values()).map(Role::id).collect(Collectors.joining(", "))));
    }

    /** ASCII id, as in profiles, models and group names. */
    @JsonValue
    public String id() {
        return id;
    }

    /** Swedish, for people to read. */
    public String title() {
        return title;
    }

    /** The group that holds this role in one municipality, such as {@code <kommun>-registrator}. */
    public String group(String kommun) {
        return kommun + "-" + id;
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
