package se.trygghetshjulet.handlingsplan;

import java.util.List;

/** What has been learnt that the next revision should know: each stage that learns something provides its own. */
public interface RevisionAdvice {

    List<Advice> before(String kommun, int planYear);

    /** @param recommendation in words to read: "Behåll" */
    record Advice(String name, String recommendation, String reason) {}
}
