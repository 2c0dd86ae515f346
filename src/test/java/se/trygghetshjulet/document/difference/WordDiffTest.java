package se.trygghetshjulet.document.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.document.difference.WordDiff.Mark;
import se.trygghetshjulet.document.difference.WordDiff.Part;

class WordDiffTest {

    @Test
    void onlyTheWordsThatDifferAreMarked() {
        assertThat(WordDiff.between("Två vandringar per år.", "Tre vandringar per år, minst."))
                .containsExactly(
                        new Part(Mark.REMOVED, "Två "),
                        new Part(Mark.ADDED, "Tre "),
                        new Part(Mark.KEPT, "vandringar per "),
                        new Part(Mark.REMOVED, "år."),
                        new Part(Mark.ADDED, "år, minst."));
    }

    @Test
    void whatIsNewOrGoneIsOnePart() {
        assertThat(WordDiff.between("", "Helt ny text")).containsExactly(new Part(Mark.ADDED, "Helt ny text"));
        assertThat(WordDiff.between("Helt gammal text", ""))
                .containsExactly(new Part(Mark.REMOVED, "Helt gammal text"));
        assertThat(WordDiff.between("samma", "samma")).containsExactly(new Part(Mark.KEPT, "samma"));
    }

    @Property(tries = 300)
    void bothTextsCanBeReadFromTheParts(
            @ForAll @CharRange(from = 'a', to = 'd') String before,
            @ForAll @CharRange(from = 'a', to = 'd') String after) {
        String old = spaced(before);
        String now = spaced(after);

        assertThat(without(Mark.ADDED, old, now)).isEqualTo(old);
        assertThat(without(Mark.REMOVED, old, now)).isEqualTo(now);
    }

    private static String without(Mark mark, String before, String after) {
        return WordDiff.between(before, after).stream()
                .filter(part -> part.mark() != mark)
                .map(Part::text)
                .collect(Collectors.joining());
    }

    private static String spaced(String letters) {
        return letters.replace('d', ' ');
    }
}
