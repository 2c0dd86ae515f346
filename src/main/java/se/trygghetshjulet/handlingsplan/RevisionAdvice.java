package se.trygghetshjulet.handlingsplan;

import java.util.List;

/** What the follow-up of the years before says about the next revision; the follow-up stage provides it. */
public interface RevisionAdvice {

    List<Advice> before(String kommun, int planYear);

    /** @param recommendation in words to read: "Behåll" */
    record Advice(String name, String recommendation, String reason) {}
}
