package se.trygghetshjulet.attachment;

import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.PageAddress;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.WheelTask;

/** Leads from a task's form to the page where its files are. */
@Component
public class AttachmentAddress {

    private final PageAddress pages;

    AttachmentAddress(PageAddress pages) {
        this.pages = pages;
    }

    /** Shows {@code attachmentsPage}. */
    public Prefill on(Prefill form, WheelTask task) {
        return form.with("attachmentsPage", pages.of("/bilagor/" + task.id()));
    }
}
