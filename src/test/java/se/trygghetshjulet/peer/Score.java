package se.trygghetshjulet.peer;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the product's year did in its engine, transaction by transaction, with what the product answered on the way: enough
 * for another engine to do the same work without the product.
 */
public final class Score implements Serializable {

    private final List<ArrayList<Act>> transactions = new ArrayList<>();
    private final Map<String, ArrayList<Object>> answers = new LinkedHashMap<>();

    /** What was done to the engine from outside; all else follows from the model. */
    public enum Kind {
        START,
        CLAIM,
        COMPLETE,
        JOB
    }

    /**
     * @param element id of the activity, or of the start event
     * @param says variables that it sets
     * @param among variables by which it is known among others of its kind
     */
    public record Act(
            Kind kind,
            String process,
            String element,
            String businessKey,
            Map<String, Object> says,
            Map<String, Object> among)
            implements Serializable {}

    void add(ArrayList<Act> transaction) {
        transactions.add(transaction);
    }

    /** @param about the expression or the element that asked, in its case */
    void answer(String about, Object answer) {
        answers.computeIfAbsent(about, any -> new ArrayList<>()).add(answer);
    }

    public List<ArrayList<Act>> transactions() {
        return transactions;
    }

    Map<String, ArrayList<Object>> answers() {
        return answers;
    }

    public long count(Kind kind) {
        return transactions.stream()
                .flatMap(List::stream)
                .filter(act -> act.kind() == kind)
                .count();
    }

    public void write(Path file) throws IOException {
        try (ObjectOutputStream out = new ObjectOutputStream(Files.newOutputStream(file))) {
            out.writeObject(this);
        }
    }

    /** @param file that this build has written itself */
    public static Score read(Path file) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(Files.newInputStream(file))) {
            return (Score) in.readObject();
        }
    }

    /** Key under which an answer is kept, the same in every engine. */
    public static String about(String businessKey, String process, String asked) {
        return businessKey + "|" + process + "|" + asked;
    }

    /** The same work for another municipality. */
    public Score forKommun(String from, String to) {
        Score other = new Score();
        transactions.forEach(acts -> other.add(
                new ArrayList<>(acts.stream().map(act -> renamed(act, from, to)).toList())));
        answers.forEach((about, all) ->
                all.forEach(answer -> other.answer(about.replace(from, to), renamed(answer, from, to))));
        return other;
    }

    private static Act renamed(Act act, String from, String to) {
        return new Act(
                act.kind(),
                act.process(),
                act.element(),
                (String) renamed(act.businessKey(), from, to),
                renamed(act.says(), from, to),
                renamed(act.among(), from, to));
    }

    private static Map<String, Object> renamed(Map<String, Object> values, String from, String to) {
        Map<String, Object> other = new LinkedHashMap<>();
        values.forEach((name, value) -> other.put(name, renamed(value, from, to)));
        return other;
    }

    @SuppressWarnings("unchecked")
    private static Object renamed(Object value, String from, String to) {
        if (value instanceof String text) {
            return text.replace(from, to);
        }
        if (value instanceof List<?> list) {
            return new ArrayList<>(
                    list.stream().map(one -> renamed(one, from, to)).toList());
        }
        return value instanceof Map<?, ?> map ? renamed((Map<String, Object>) map, from, to) : value;
    }
}
