package se.trygghetshjulet.handlingsplan;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** What has been learnt that the next revision should know: each stage that learns something provides its own. */
public interface RevisionAdvice {

    List<Advice> before(String kommun, int planYear);

    /**
     * @param key of the area; null where it is known by its name only
     * @param revision what is advised
     */
    record Advice(String key, String name, Revision revision, String reason) {

        /** In words to read: "Behåll". */
        @JsonProperty
        public String recommendation() {
            return revision.title();
        }
    }
}
