package se.trygghetshjulet.medborgarlofte;

import java.time.LocalDate;
import java.util.List;
import se.trygghetshjulet.municipality.Party;

/**
 * What the two parties promise the citizens, for a plan's year or for a term of its own.
 *
 * @param term null for a plan's year
 */
record LofteContent(String situation, String followUp, List<Promise> promises, Term term) {

    /**
     * @param name what the municipality calls it
     * @param place null where it is about all of the municipality
     */
    record Term(String name, String place, LocalDate from, LocalDate to) {}

    /**
     * @param key by which it is known in every version that has it
     * @param areas keys of the areas of the plan that it rests on
     */
    record Promise(String key, String text, Party party, List<String> areas) {

        Promise {
            areas = areas == null ? List.of() : List.copyOf(areas);
        }
    }
}
