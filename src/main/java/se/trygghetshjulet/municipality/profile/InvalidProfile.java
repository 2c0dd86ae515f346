package se.trygghetshjulet.municipality.profile;

import java.util.List;
import se.trygghetshjulet.municipality.profile.ProfileDesk.Told;

/** A faulty profile stops the start: the message names file, line, field and reason of every fault. */
class InvalidProfile extends RuntimeException {

    private final transient List<Told> told;

    private InvalidProfile(String file, List<Told> told) {
        super("Kommunprofilen " + file + " kan inte läsas. "
                + String.join("\n", told.stream().map(Told::inFile).toList()));
        this.told = told;
    }

    static InvalidProfile of(String file, ProfileLines lines, List<Fault> faults) {
        return new InvalidProfile(
                file,
                faults.stream()
                        .map(fault -> new Told(fault.at(), fault.reason(), lines.describe(fault)))
                        .toList());
    }

    List<Told> told() {
        return told;
    }
}
