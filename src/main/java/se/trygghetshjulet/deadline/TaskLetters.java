package se.trygghetshjulet.deadline;

import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.People;
import se.trygghetshjulet.engine.People.Contact;
import se.trygghetshjulet.engine.TaskHandedOver;
import se.trygghetshjulet.engine.TaskOpened;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.letter.Delivery;
import se.trygghetshjulet.letter.Reason;
import se.trygghetshjulet.letter.TaskLine;
import se.trygghetshjulet.letter.TaskNotices;

/** Tells people at once of what has become theirs to do. */
@Component
class TaskLetters {

    private final TaskNotices notices;
    private final People people;

    TaskLetters(TaskNotices notices, People people) {
        this.notices = notices;
        this.people = people;
    }

    @EventListener
    void taskOpened(TaskOpened event) {
        for (Contact contact : people.of(event.groups(), event.people())) {
            tell(contact, event.task(), Reason.NEW);
        }
    }

    @EventListener
    void taskHandedOver(TaskHandedOver event) {
        for (Contact contact : people.of(Set.of(), Set.of(event.assignee()))) {
            tell(contact, event.task(), Reason.HANDED_OVER);
        }
    }

    private void tell(Contact contact, WheelTask task, Reason reason) {
        notices.tell(contact, TaskLine.of(task, reason), Delivery.AT_ONCE);
    }
}
