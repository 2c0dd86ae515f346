package se.trygghetshjulet.engine;

import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.stereotype.Component;

/** Where pages of ours are, without a host: whoever has a form open is there already. */
@Component
public class PageAddress {

    private final String contextPath;

    PageAddress(ObjectProvider<ServerProperties> servers) {
        this.contextPath = Objects.requireNonNullElse(
                servers.getIfAvailable(ServerProperties::new).getServlet().getContextPath(), "");
    }

    /** @param path with a slash first */
    public String of(String path) {
        return contextPath + path;
    }
}
