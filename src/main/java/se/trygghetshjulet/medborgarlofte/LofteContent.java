package se.trygghetshjulet.medborgarlofte;

import java.util.List;
import se.trygghetshjulet.municipality.Party;

/** What the two parties promise the citizens for a year. */
record LofteContent(String situation, String followUp, List<Promise> promises) {

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
