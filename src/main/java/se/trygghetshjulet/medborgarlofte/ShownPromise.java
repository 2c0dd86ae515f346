package se.trygghetshjulet.medborgarlofte;

import java.util.List;
import se.trygghetshjulet.municipality.Parties;
import se.trygghetshjulet.municipality.Unbroken;

/**
 * A promise as a form shows it to somebody who only reads.
 *
 * @param party in words
 */
public record ShownPromise(String text, String party) {

    public static List<ShownPromise> of(Medborgarlofte lofte, Parties parties) {
        return lofte.promises().stream()
                .map(promise -> new ShownPromise(Unbroken.text(promise.text()), parties.title(promise.party())))
                .toList();
    }
}
