package se.trygghetshjulet.municipality;

import java.util.Collection;
import java.util.Map;

/** Every municipality that this installation serves; read once, at start. */
public class Municipalities {

    private final Map<String, Municipality> byId;

    Municipalities(Map<String, Municipality> byId) {
        this.byId = byId;
    }

    public Collection<Municipality> all() {
        return byId.values();
    }

    public boolean knows(String kommun) {
        return byId.containsKey(kommun);
    }

    /** @throws IllegalArgumentException if no profile has this id */
    public Municipality get(String kommun) {
        Municipality municipality = byId.get(kommun);
        if (municipality == null) {
            throw new IllegalArgumentException("Ingen profil för kommunen '" + kommun + "'");
        }
        return municipality;
    }

    /**
     * One of them alone.
     *
     * @throws IllegalArgumentException if no profile has this id
     */
    public Municipalities only(String kommun) {
        return new Municipalities(Map.of(kommun, get(kommun)));
    }
}
