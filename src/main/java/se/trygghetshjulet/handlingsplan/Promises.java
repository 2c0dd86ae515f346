package se.trygghetshjulet.handlingsplan;

import java.util.List;
import se.trygghetshjulet.municipality.Party;

/** A medborgarlöfte as later stages and the public read it. */
public record Promises(Long id, int year, String situation, String followUp, List<Promise> promises) {

    static Promises of(Medborgarlofte lofte) {
        return new Promises(
                lofte.id(),
                lofte.planYear(),
                lofte.situation(),
                lofte.followUp(),
                lofte.promises().stream()
                        .map(promise -> new Promise(promise.promise(), promise.party()))
                        .toList());
    }

    public record Promise(String text, Party party) {}
}
