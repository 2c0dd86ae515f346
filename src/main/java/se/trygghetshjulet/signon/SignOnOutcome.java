package se.trygghetshjulet.signon;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.fault.ErrorMessage;

/** Leads whoever comes in to where he was going, and tells whoever does not why. */
@Component
@WhenSignedOn
class SignOnOutcome extends SavedRequestAwareAuthenticationSuccessHandler implements AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SignOnOutcome.class);

    private final SignOnProperties properties;

    SignOnOutcome(SignOnProperties properties) {
        this.properties = properties;
        setDefaultTargetUrl("/camunda/app/tasklist/");
        setRequestCache(SignOnEntryPoint.CACHE);
    }

    /** The web apps' scripts see by a cookie that there is no password to ask for. */
    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication person)
            throws IOException, ServletException {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from("trygghetshjulet-inloggning", "utifran")
                        .path(request.getContextPath() + "/")
                        .sameSite("Lax")
                        .secure(request.isSecure())
                        .build()
                        .toString());
        super.onAuthenticationSuccess(request, response, person);
    }

    /** What the token said stands nowhere: neither on the page nor in the log. */
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException, ServletException {
        if (ProviderCalls.failedIn(refused)) {
            away(request, response, refused);
            return;
        }
        String words = "Inloggningen gick inte att slutföra. Försök igen. Hjälper det inte: berätta för"
                + " säkerhetssamordnaren när det hände.";
        if (refused instanceof NotAdmitted person) {
            words = person.reason().words();
            LOG.info("Somebody who signed on was not admitted: {}", person.reason());
        } else if (refused instanceof OAuth2AuthenticationException other) {
            LOG.warn("A sign-on failed: {}", other.getError().getErrorCode());
        } else {
            LOG.warn("A sign-on failed: {}", refused.getClass().getSimpleName());
        }
        response.setStatus(HttpStatus.FORBIDDEN.value());
        request.setAttribute(SignOnPages.WORDS, words);
        request.getRequestDispatcher(SignOnPages.REFUSED).forward(request, response);
    }

    private void away(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        String path = request.getRequestURI();
        String id = path.substring(path.lastIndexOf('/') + 1);
        LOG.warn(
                "The sign-on {} does not answer: {}",
                id,
                NestedExceptionUtils.getMostSpecificCause(refused).toString());
        ErrorMessage.send(
                request,
                response,
                HttpStatus.SERVICE_UNAVAILABLE,
                properties.provider(id).awayWords());
    }
}
