package se.trygghetshjulet.attachment;

import java.util.List;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Names;

/** Attachments as the page shows them. */
@Component
class AttachmentViews {

    private final Attachments attachments;
    private final Names names;

    AttachmentViews(Attachments attachments, Names names) {
        this.attachments = attachments;
        this.names = names;
    }

    List<Line> of(OpenDesk open, boolean mayWrite) {
        return attachments.of(open.document()).stream()
                .map(attachment -> new Line(
                        attachment,
                        names.of(open.task().kommun(), attachment.source().person()),
                        mayWrite
                                && !attachment.isFixed()
                                && attachment.isBy(open.person(), open.task().id())))
                .toList();
    }

    /** @param by what the person is called */
    record Line(Attachment file, String by, boolean mayGo) {}
}
