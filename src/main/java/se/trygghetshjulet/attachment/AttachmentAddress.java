package se.trygghetshjulet.attachment;

import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.WheelTask;

/** Leads from a task's form to the page where its files are. */
@Component
public class AttachmentAddress {

    private final String contextPath;

    AttachmentAddress(ObjectProvider<ServerProperties> servers) {
        this.contextPath = Objects.requireNonNullElse(
                servers.getIfAvailable(ServerProperties::new).getServlet().getContextPath(), "");
    }

    /** Shows {@code attachmentsPage}, without a host: whoever has the form open is there already. */
    public Prefill on(Prefill form, WheelTask task) {
        return form.with("attachmentsPage", contextPath + "/bilagor/" + task.id());
    }
}
