package se.trygghetshjulet.municipality;

import java.util.List;

/** A municipality and the file that it stands in. */
record Profile(String file, ProfileLines lines, Municipality municipality) {

    /** @throws InvalidProfile if there are any, in the order of the file */
    void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw InvalidProfile.of(
                    file, lines, faults.stream().sorted(lines.order()).toList());
        }
    }
}
