package se.trygghetshjulet.site;

import java.net.URI;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.context.WebServerInitializedEvent;
import org.springframework.boot.web.server.Ssl;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Leads from letters and calendars to the product: by the address that is configured, or else to the port on this machine
 * on which the server listens, which is known for certain only once it does.
 */
@Component
@EnableConfigurationProperties(SiteProperties.class)
public class SiteAddress {

    private static final int USUAL_PORT = 8080;

    private final URI configured;
    private final String scheme;
    private final String contextPath;
    private volatile int port;

    @Autowired
    SiteAddress(SiteProperties properties, ObjectProvider<ServerProperties> servers) {
        this(properties.baseUrl(), servers.getIfAvailable(ServerProperties::new));
    }

    SiteAddress(URI configured, ServerProperties server) {
        this.configured = configured;
        this.scheme = Ssl.isEnabled(server.getSsl()) ? "https" : "http";
        this.contextPath = Objects.requireNonNullElse(server.getServlet().getContextPath(), "");
        this.port = server.getPort() == null || server.getPort() == 0 ? USUAL_PORT : server.getPort();
    }

    /** An address that does not depend on any server. */
    public static SiteAddress of(URI configured) {
        return new SiteAddress(configured, new ServerProperties());
    }

    @EventListener
    void listens(WebServerInitializedEvent started) {
        boolean forManagement = started.getApplicationContext().getServerNamespace() != null;
        if (!forManagement) {
            port = started.getWebServer().getPort();
        }
    }

    public String host() {
        return uri().getHost();
    }

    /** @param path with a slash first */
    public String link(String path) {
        return uri() + path;
    }

    private URI uri() {
        return configured == null ? URI.create(scheme + "://localhost:" + port + contextPath) : configured;
    }
}
