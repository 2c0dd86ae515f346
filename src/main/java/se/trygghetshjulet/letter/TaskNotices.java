package se.trygghetshjulet.letter;

import se.trygghetshjulet.engine.People.Contact;

/** Tells people about tasks: each task, last day, reason and occasion once. */
public interface TaskNotices {

    /**
     * Part of the transaction under way: all that it tells a person at once comes in one letter. A line that the person
     * has been told before is left out.
     */
    void tell(Contact person, TaskLine line, Delivery delivery);
}
