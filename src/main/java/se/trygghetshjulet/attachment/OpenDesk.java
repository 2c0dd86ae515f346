package se.trygghetshjulet.attachment;

import se.trygghetshjulet.document.DocumentKey;
import se.trygghetshjulet.engine.WheelTask;

/** A task that waits, the document that it is about, and who looks at it. */
record OpenDesk(WheelTask task, DocumentKey document, String person) {}
