package se.trygghetshjulet.municipality.profile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import se.trygghetshjulet.municipality.Diary;

/**
 * A pattern out of a file is run by the server and by every browser. So it is to be read alike by both, to take its own
 * example, and never to try in vain for long: what repeats is not repeated, and there are few choices in a row.
 */
class DiaryRules {

    /** More, one after the other, and sixty characters can be divided among them in too many ways. */
    private static final int MOST_LOOPS = 5;

    /** What browsers and Java mean differently, or only one of them knows. */
    private static final Pattern FOREIGN = Pattern.compile(
            "\\\\(?![dDwWsSbtnr./\\\\()\\[\\]{}+*?|^$-]|u[0-9A-Fa-f]{4})|\\(\\?(?![:=!])|[*+?}][+]|&&|\\[\\^?\\]");

    private static final Pattern QUANTIFIER = Pattern.compile("[*+?]|\\{(\\d{0,4})(,?)(\\d{0,4})}");

    private final Diary diary;
    private final List<Fault> faults = new ArrayList<>();

    DiaryRules(Diary diary) {
        this.diary = diary;
    }

    List<Fault> faults() {
        String foreign = foreign();
        if (foreign != null) {
            fault("/diary/pattern", "'" + foreign + "' läses inte lika av alla webbläsare, skriv mönstret utan det");
        } else if (!compiles()) {
            fault("/diary/pattern", "är inget reguljärt uttryck, se över parenteser och hakparenteser");
        } else if (repeatsRepetition()) {
            fault(
                    "/diary/pattern",
                    "kan ta orimligt lång tid att pröva: upprepa ingen grupp som själv har en upprepning eller ett val,"
                            + " och ha högst " + MOST_LOOPS + " upprepningar");
        } else if (!diary.takes(diary.example())) {
            fault("/diary/example", "'" + diary.example() + "' följer inte mönstret i pattern, rätta det ena av dem");
        }
        if (diary.help().contains("{{")) {
            fault("/diary/help", "får inte innehålla '{{', som formulären läser som en formel");
        }
        return faults;
    }

    private String foreign() {
        Matcher found = FOREIGN.matcher(diary.pattern().replace("\\\\", "//"));
        return found.find() ? found.group() : null;
    }

    private boolean compiles() {
        try {
            // by itself first: a bracket too many would close the group that stands around it
            Pattern.compile(diary.pattern());
            Pattern.compile(diary.wholePattern());
            return true;
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    /** Reads the pattern sign by sign; for each open group it is kept whether it can match in several ways. */
    private boolean repeatsRepetition() {
        Deque<Boolean> groups = new ArrayDeque<>(List.of(false));
        int loops = 0;
        boolean closed = false;
        for (int at = 0; at < diary.pattern().length(); at++) {
            char sign = diary.pattern().charAt(at);
            Matcher quantifier = QUANTIFIER
                    .matcher(diary.pattern())
                    .region(at, diary.pattern().length());
            if (sign == '\\') {
                at++;
                closed = false;
            } else if (sign == '[') {
                at = endOfClass(at);
                closed = false;
            } else if (sign == '(') {
                groups.push(false);
                at += diary.pattern().startsWith("(?", at) ? 2 : 0;
                closed = false;
            } else if (sign == ')') {
                closed = groups.pop();
                mark(groups, closed);
            } else if (sign == '|') {
                mark(groups, true);
                closed = false;
            } else if (quantifier.lookingAt()) {
                if (closed && !"?".equals(quantifier.group())) {
                    return true;
                }
                if (varies(quantifier)) {
                    loops++;
                    mark(groups, true);
                }
                at = quantifier.end() - 1;
            } else {
                closed = false;
            }
        }
        return loops > MOST_LOOPS;
    }

    private static void mark(Deque<Boolean> groups, boolean varies) {
        groups.push(groups.pop() || varies);
    }

    private static boolean varies(Matcher quantifier) {
        return switch (quantifier.group().charAt(0)) {
            case '?' -> false;
            case '{' -> !quantifier.group(2).isEmpty() && !quantifier.group(1).equals(quantifier.group(3));
            default -> true;
        };
    }

    private int endOfClass(int start) {
        int at = start + 1;
        while (at < diary.pattern().length() - 1 && diary.pattern().charAt(at) != ']') {
            at += diary.pattern().charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }

    private void fault(String at, String reason) {
        faults.add(new Fault(at, reason));
    }
}
