package se.trygghetshjulet.municipality.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Municipality.Person;

/** All profiles together: no two municipalities are the same one, and a person is the same person in all of them. */
class Profiles {

    private final Map<String, Profile> byId = new TreeMap<>();
    private final Map<String, Known> people = new HashMap<>();

    /** @throws InvalidProfile if it contradicts one that is there already */
    void add(Profile profile) {
        Profile twin = byId.putIfAbsent(profile.municipality().id(), profile);
        if (twin != null) {
            profile.refuse(List.of(
                    new Fault("/id", "'" + profile.municipality().id() + "' finns redan i filen " + twin.file())));
        }
        profile.refuse(strangers(profile, profile.municipality()));
        for (int row = 0; row < profile.beside().size(); row++) {
            profile.refuse(
                    WheelRules.inRow(row, strangers(profile, profile.beside().get(row))));
        }
    }

    /** Those who have another name, title or e-mail elsewhere. */
    private List<Fault> strangers(Profile profile, Municipality municipality) {
        List<Fault> faults = new ArrayList<>();
        List<Person> own = municipality.people();
        for (int row = 0; row < own.size(); row++) {
            Known known = people.putIfAbsent(own.get(row).id(), new Known(own.get(row), profile.file()));
            if (known != null && !known.person().isSamePersonAs(own.get(row))) {
                faults.add(new Fault(
                        "/people/" + row,
                        "'" + own.get(row).id() + "' står också i filen " + known.file()
                                + ", skriv namn, titel och e-post likadant i båda"));
            }
        }
        return faults;
    }

    /**
     * @param served ids of those to serve, with all of their wheels; empty means all
     * @throws IllegalArgumentException if one of them has no profile
     */
    Municipalities municipalities(Set<String> served) {
        if (!byId.keySet().containsAll(served)) {
            throw new IllegalArgumentException("trygghetshjulet.kommuner nämner " + served
                    + ", men profiler finns bara för " + byId.keySet() + ". Rätta listan eller lägg till profilen.");
        }
        Map<String, Municipality> municipalities = new TreeMap<>();
        byId.forEach((id, profile) -> {
            if (served.isEmpty() || served.contains(id)) {
                profile.all().forEach(one -> municipalities.put(one.id(), one));
            }
        });
        return new Municipalities(municipalities);
    }

    private record Known(Person person, String file) {}
}
