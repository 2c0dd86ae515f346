package se.trygghetshjulet.municipality;

import java.util.List;

/** A faulty profile stops the start: the message names file, line, field and reason of every fault. */
class InvalidProfile extends RuntimeException {

    private InvalidProfile(String file, String faults) {
        super("Kommunprofilen " + file + " kan inte läsas. " + faults);
    }

    static InvalidProfile of(String file, ProfileLines lines, List<Fault> faults) {
        return new InvalidProfile(
                file, String.join("\n", faults.stream().map(lines::describe).toList()));
    }
}
