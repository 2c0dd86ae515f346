package se.trygghetshjulet.signon;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import se.trygghetshjulet.fault.Unavailable;

/**
 * After the session here is gone, the browser goes on to the sign-on, so that nobody else at the same screen comes in
 * again (RP-initiated logout). By way of a page of ours: what a form leads to must stay on this site.
 */
class LoggedOut extends OidcClientInitiatedLogoutSuccessHandler {

    static final String ONWARD = LoggedOut.class.getName();

    LoggedOut(Registrations registrations) {
        super(registrations);
        setPostLogoutRedirectUri("{baseUrl}" + SignOnPages.LOGGED_OUT);
        setDefaultTargetUrl(SignOnPages.LOGGED_OUT);
    }

    @Override
    public void onLogoutSuccess(HttpServletRequest request, HttpServletResponse response, Authentication person)
            throws IOException {
        String target = onward(request, response, person);
        if (!target.equals(SignOnPages.LOGGED_OUT)) {
            request.getSession().setAttribute(ONWARD, target);
        }
        response.sendRedirect(request.getContextPath() + SignOnPages.LOGGED_OUT);
    }

    /** Whoever logs out is out here, whether his sign-on answers or not. */
    private String onward(HttpServletRequest request, HttpServletResponse response, Authentication person) {
        try {
            return determineTargetUrl(request, response, person);
        } catch (Unavailable e) {
            return SignOnPages.LOGGED_OUT;
        }
    }
}
