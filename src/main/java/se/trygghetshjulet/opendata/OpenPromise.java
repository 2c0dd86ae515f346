package se.trygghetshjulet.opendata;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import se.trygghetshjulet.medborgarlofte.Medborgarlofte;

/**
 * A medborgarlöfte that has been published.
 *
 * @param version id, never another's
 * @param situation why it is promised
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OpenPromise(
        Long version,
        String url,
        String municipality,
        int year,
        String state,
        String situation,
        String followUp,
        String pdf,
        List<Promise> promises) {

    static OpenPromise of(String kommun, Medborgarlofte lofte, Addresses at) {
        return new OpenPromise(
                lofte.id(),
                at.promise(kommun, lofte.id()),
                kommun,
                lofte.year(),
                lofte.state().id(),
                lofte.situation(),
                lofte.followUp(),
                at.pdf(kommun, lofte.id()),
                lofte.promises().stream()
                        .map(promise -> new Promise(
                                promise.key(), promise.text(), promise.party().id(), promise.areas()))
                        .toList());
    }

    /**
     * @param key by which it is known in every version that has it
     * @param areas keys of the areas of the plan that it rests on
     */
    record Promise(String key, String text, String party, List<String> areas) {}
}
