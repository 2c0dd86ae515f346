package se.trygghetshjulet.peer;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;

/** Says to a model what the product said, in the same order; what was asked more often there, the last again. */
public final class Answers {

    private static final Object NOTHING = new Object();

    private final Map<String, ArrayDeque<Object>> left = new HashMap<>();
    private final Map<String, Object> last = new HashMap<>();

    /** Answers for the next municipality; those of the one before are forgotten. */
    void take(Score score) {
        left.clear();
        last.clear();
        score.answers().forEach((about, all) -> {
            ArrayDeque<Object> queue = new ArrayDeque<>();
            all.forEach(one -> queue.add(one == null ? NOTHING : one));
            left.put(about, queue);
        });
    }

    /** @param asked the product's expression as {@link PeerModels} has written it into the model */
    public Object to(String businessKey, String process, String asked) {
        String expression = asked.replace("@{", "${").replace("@", "}").replace("~", "'");
        return next(businessKey, process, expression);
    }

    /** What a step of the product set. */
    @SuppressWarnings("unchecked")
    public Map<String, Object> effects(String businessKey, String process, String activity) {
        Object effects = next(businessKey, process, activity);
        return effects == null ? Map.of() : (Map<String, Object>) effects;
    }

    /** The product may have named the case only afterwards. */
    private Object next(String businessKey, String process, String asked) {
        String own = Score.about(businessKey, process, asked);
        String about = left.containsKey(own) ? own : Score.about(null, process, asked);
        ArrayDeque<Object> queue = left.get(about);
        Object answer = queue == null || queue.isEmpty() ? last.get(about) : queue.poll();
        last.put(about, answer);
        return answer == NOTHING ? null : answer;
    }
}
