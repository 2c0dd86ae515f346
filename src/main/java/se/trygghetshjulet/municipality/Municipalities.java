package se.trygghetshjulet.municipality;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Every municipality that this installation serves; read once, at start. */
public class Municipalities {

    private final Map<String, Municipality> byId;

    public Municipalities(Map<String, Municipality> byId) {
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

    /** Those that are no wheel beside another one. */
    public List<Municipality> central() {
        return byId.values().stream()
                .filter(municipality -> municipality.partOf().isEmpty())
                .toList();
    }

    /** The wheels beside a municipality's central one, in the order of its profile; none for a wheel itself. */
    public List<Municipality> beside(Municipality central) {
        return central.wheels().stream()
                .map(wheel -> wheel.idIn(central.id()))
                .filter(byId::containsKey)
                .map(byId::get)
                .toList();
    }

    /** The municipality that a wheel is part of; itself for one that is no part of another. */
    public Municipality centralOf(Municipality municipality) {
        return municipality.partOf().map(byId::get).orElse(municipality);
    }

    /** Whose agreement a municipality's plans rest on: its own, or the one that a wheel beside shares. */
    public String agreementOf(String kommun) {
        Municipality municipality = get(kommun);
        return municipality.documents().agreement().shared()
                ? centralOf(municipality).id()
                : kommun;
    }

    /** Ids of those whose plans rest on a municipality's agreement: its own and those of wheels that share it. */
    public List<String> restingOn(String kommun) {
        return byId.keySet().stream()
                .filter(id -> agreementOf(id).equals(kommun))
                .toList();
    }

    /**
     * Groups that whoever is in a group is in as well: a municipality's coordinators coordinate the wheels beside its central
     * one, unless the profile says otherwise.
     */
    public List<String> groupsWith(String group) {
        return central().stream()
                .filter(central -> Role.SAKERHETSSAMORDNARE.group(central.id()).equals(group))
                .flatMap(central -> central.wheels().stream()
                        .filter(wheel -> !wheel.ownCoordinators())
                        .map(wheel -> Role.SAKERHETSSAMORDNARE.group(wheel.idIn(central.id()))))
                .toList();
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
