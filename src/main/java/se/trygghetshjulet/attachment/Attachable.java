package se.trygghetshjulet.attachment;

import se.trygghetshjulet.document.DocumentKey;
import se.trygghetshjulet.engine.WheelTask;

/** A {@link se.trygghetshjulet.engine.StageForm} in whose tasks files may be attached. */
public interface Attachable {

    /** The document that the task writes, or gathers material for; it need not be there yet. */
    DocumentKey document(WheelTask task);
}
