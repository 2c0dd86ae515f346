package se.trygghetshjulet.fault;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/**
 * What a browser may do with a page of ours: show it with our own style and send its forms back to us. The pages have no
 * scripts, and what a link leads to is not told which page it was on: an address may be secret.
 */
public final class PageHeaders {

    private static final Map<String, String> ALL = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self';"
                    + " frame-ancestors 'none'; base-uri 'none'",
            "Referrer-Policy",
            "same-origin",
            "X-Content-Type-Options",
            "nosniff",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=(), payment=(), usb=()");

    private PageHeaders() {}

    public static void on(HttpServletResponse response) {
        ALL.forEach(response::setHeader);
    }
}
