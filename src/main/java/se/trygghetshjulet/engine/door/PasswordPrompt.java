package se.trygghetshjulet.engine.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.www.BasicAuthenticationEntryPoint;
import se.trygghetshjulet.fault.ErrorMessage;

/** Asks for a password, unless so many were wrong that the next one would not be looked at. */
class PasswordPrompt extends BasicAuthenticationEntryPoint {

    PasswordPrompt() {
        setRealmName("Trygghetshjulet");
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        if (refused instanceof TooManyAttempts attempts) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, Long.toString(attempts.pause().toSeconds()));
            ErrorMessage.send(request, response, HttpStatus.TOO_MANY_REQUESTS, attempts.words());
        } else {
            super.commence(request, response, refused);
        }
    }
}
