package se.trygghetshjulet.document.difference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.trygghetshjulet.document.difference.RowChange.Kind;

/** What one content does to another, for whatever contents there are. */
class DifferenceTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Provide
    Arbitrary<JsonNode> plans() {
        return Contents.plans();
    }

    @Provide
    Arbitrary<Contents.Edited> edited() {
        return Contents.edited();
    }

    @Property
    void aContentIsItsRows(@ForAll("plans") JsonNode plan) {
        assertThat(RowTree.of(plan).toJson()).isEqualTo(plan);
    }

    @Property
    void aContentDiffersInNothingFromItself(@ForAll("plans") JsonNode plan) {
        assertThat(Difference.between(plan, plan).isEmpty()).isTrue();
    }

    @Property
    void theDifferenceTurnsTheEarlierIntoTheLater(@ForAll("edited") Contents.Edited edited) {
        Difference difference = Difference.between(edited.base(), edited.one());

        assertThat(difference.applyTo(edited.base())).isEqualTo(edited.one());
        assertThat(difference.isEmpty()).isEqualTo(edited.base().equals(edited.one()));
    }

    @Property
    void everyRowIsToldOnceAndForWhatItIs(@ForAll("edited") Contents.Edited edited) {
        RowTree before = RowTree.of(edited.base());
        RowTree after = RowTree.of(edited.one());
        List<RowChange> changes =
                Difference.between(edited.base(), edited.one()).changes();

        assertThat(changes).extracting(RowChange::id).doesNotHaveDuplicates();
        for (RowChange change : changes) {
            boolean was = before.rows().containsKey(change.id());
            boolean is = after.rows().containsKey(change.id());
            assertThat(change.kind() == Kind.NEW).isEqualTo(!was);
            assertThat(change.kind() == Kind.DROPPED).isEqualTo(!is);
            if (was && is) {
                RowId earlier = before.rows().get(change.id()).parent();
                RowId later = after.rows().get(change.id()).parent();
                assertThat(change.kind() == Kind.MOVED).isEqualTo(earlier != null && !earlier.equals(later));
            }
        }
    }

    @Property
    void whoeverIsAloneInWritingGetsWhatHeWrote(@ForAll("edited") Contents.Edited edited) {
        assertThat(Merge.of(edited.base(), edited.one(), edited.base())).isEqualTo(new Merge(edited.one(), List.of()));
        assertThat(Merge.of(edited.base(), edited.base(), edited.one()).conflicts())
                .isEmpty();
        assertThat(texts(Merge.of(edited.base(), edited.base(), edited.one()).content()))
                .isEqualTo(texts(edited.one()));
    }

    @Property
    void nothingThatAnybodyWroteIsLost(@ForAll("edited") Contents.Edited edited) {
        Merge merge = Merge.of(edited.base(), edited.one(), edited.other());

        Set<String> before = texts(edited.base());
        Set<String> known = texts(merge.content());
        merge.conflicts()
                .forEach(conflict -> Stream.of(conflict.mine(), conflict.theirs())
                        .filter(said -> said != null)
                        .forEach(said -> known.addAll(texts(said))));
        for (JsonNode written : List.of(edited.one(), edited.other())) {
            assertThat(known)
                    .containsAll(texts(written).stream()
                            .filter(text -> !before.contains(text))
                            .toList());
        }
    }

    @Property
    void aRowThatNobodyTookAwayIsThere(@ForAll("edited") Contents.Edited edited) {
        RowTree merged =
                RowTree.of(Merge.of(edited.base(), edited.one(), edited.other()).content());

        Set<RowId> base = RowTree.of(edited.base()).rows().keySet();
        Set<RowId> one = RowTree.of(edited.one()).rows().keySet();
        Set<RowId> other = RowTree.of(edited.other()).rows().keySet();
        Stream.of(base, one, other)
                .flatMap(Set::stream)
                .filter(id -> !base.contains(id) || one.contains(id) && other.contains(id))
                .forEach(id -> assertThat(merged.rows()).containsKey(id));
    }

    @Example
    void whoWritesInDifferentAreasBothGetIn() throws IOException {
        JsonNode base = plan("Trafik", "Gupp", "Droger", "Samtal");

        Merge merge = Merge.of(
                base, plan("Trafik", "Fler gupp", "Droger", "Samtal"), plan("Trafik", "Gupp", "Droger", "Fler samtal"));

        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.content()).isEqualTo(plan("Trafik", "Fler gupp", "Droger", "Fler samtal"));
    }

    @Example
    void whoWritesInTheSameRowSeesBothTexts() throws IOException {
        JsonNode base = plan("Trafik", "Gupp", "Droger", "Samtal");

        Merge merge = Merge.of(
                base,
                plan("Trafik", "Fler gupp", "Droger", "Samtal"),
                plan("Trafik", "Färre gupp", "Droger", "Samtal"));

        assertThat(merge.content().toString()).contains("Fler gupp").doesNotContain("Färre gupp");
        assertThat(merge.conflicts())
                .containsExactly(new Conflict(
                        new RowId("measures", "a1"),
                        "text",
                        JSON.getNodeFactory().textNode("Fler gupp"),
                        JSON.getNodeFactory().textNode("Färre gupp")));
    }

    @Example
    void aRowThatOneTookAwayAndTheOtherWroteInStaysAndIsAskedAbout() throws IOException {
        JsonNode base = plan("Trafik", "Gupp", "Droger", "Samtal");
        JsonNode without = JSON.readTree(base.toString().replaceFirst("\\{\"key\":\"a1\",\"text\":\"Gupp\"}", ""));

        Merge merge = Merge.of(base, without, plan("Trafik", "Fler gupp", "Droger", "Samtal"));

        assertThat(merge.content().toString()).contains("Fler gupp");
        assertThat(merge.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.row()).isEqualTo(new RowId("measures", "a1"));
            assertThat(conflict.field()).isNull();
            assertThat(conflict.mine()).isNull();
        });
    }

    private static JsonNode plan(String first, String ofFirst, String second, String ofSecond) throws IOException {
        return JSON.readTree("""
                {"areas":[{"key":"a","text":"%s","measures":[{"key":"a1","text":"%s"}]},
                          {"key":"b","text":"%s","measures":[{"key":"b1","text":"%s"}]}]}""".formatted(first, ofFirst, second, ofSecond));
    }

    private static Set<String> texts(JsonNode content) {
        return Stream.concat(
                        content.isValueNode() ? Stream.of(content.asText()) : Stream.empty(),
                        content.findValues("text").stream().map(JsonNode::asText))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
