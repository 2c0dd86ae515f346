package se.trygghetshjulet.document.difference;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Two texts, word by word. */
public final class WordDiff {

    /** A word with the space after it, so that the parts put together give the text. */
    private static final Pattern WORD = Pattern.compile("\\S+\\s*|\\s+");

    private WordDiff() {}

    public enum Mark {
        KEPT,
        REMOVED,
        ADDED
    }

    public record Part(Mark mark, String text) {}

    /** The parts of both texts in reading order; what was removed stands before what took its place. */
    public static List<Part> between(String before, String after) {
        List<String> old = words(before);
        List<Part> parts = new ArrayList<>();
        int next = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, words(after)).getDeltas()) {
            add(parts, Mark.KEPT, old.subList(next, delta.getSource().getPosition()));
            add(parts, Mark.REMOVED, delta.getSource().getLines());
            add(parts, Mark.ADDED, delta.getTarget().getLines());
            next = delta.getSource().last() + 1;
        }
        add(parts, Mark.KEPT, old.subList(next, old.size()));
        return parts;
    }

    private static void add(List<Part> parts, Mark mark, List<String> words) {
        if (!words.isEmpty()) {
            parts.add(new Part(mark, String.join("", words)));
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
