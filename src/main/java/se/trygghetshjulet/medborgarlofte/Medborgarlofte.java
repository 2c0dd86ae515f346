package se.trygghetshjulet.medborgarlofte;

import java.util.List;
import java.util.stream.Stream;
import se.trygghetshjulet.document.DocumentState;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.municipality.Party;

/** A medborgarlöfte as other stages and the public read it. */
public record Medborgarlofte(
        Long id, int year, DocumentState state, String situation, String followUp, List<Promise> promises) {

    static Medborgarlofte of(Version<LofteContent> version) {
        LofteContent content = version.content();
        return new Medborgarlofte(
                version.id(),
                version.turn().year(),
                version.state(),
                content.situation(),
                content.followUp(),
                content.promises().stream()
                        .map(promise -> new Promise(promise.key(), promise.text(), promise.party(), promise.areas()))
                        .toList());
    }

    /** Everything that somebody has written in it. */
    public Stream<String> texts() {
        return Stream.concat(Stream.of(situation, followUp), promises.stream().map(Promise::text));
    }

    /**
     * @param key by which it is known in every version that has it
     * @param areas keys of the areas of the plan that it rests on
     */
    public record Promise(String key, String text, Party party, List<String> areas) {}
}
