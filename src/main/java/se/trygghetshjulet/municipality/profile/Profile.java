package se.trygghetshjulet.municipality.profile;

import java.util.List;
import java.util.stream.Stream;
import se.trygghetshjulet.municipality.Municipality;

/**
 * A municipality and the file that it stands in.
 *
 * @param beside the wheels beside the central one, each as a municipality by itself
 */
record Profile(String file, ProfileLines lines, Municipality municipality, List<Municipality> beside) {

    /** The central wheel first. */
    Stream<Municipality> all() {
        return Stream.concat(Stream.of(municipality), beside.stream());
    }

    /** What is no fault, but may surprise somebody, in the order of the file, with line and field. */
    List<String> warnings() {
        return new GapWarnings(this)
                .faults().stream().sorted(lines.order()).map(lines::describe).toList();
    }

    /** @throws InvalidProfile if there are any, in the order of the file */
    void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw InvalidProfile.of(
                    file, lines, faults.stream().sorted(lines.order()).toList());
        }
    }
}
