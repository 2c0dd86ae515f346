package se.trygghetshjulet.engine.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Tells the web apps who has signed on. Public, and with a constructor that takes nothing, as they make it by its name. */
public class WhoIsThere implements AuthenticationProvider {

    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        return person == null || !person.isAuthenticated() || person instanceof AnonymousAuthenticationToken
                ? AuthenticationResult.unsuccessful()
                : AuthenticationResult.successful(person.getName());
    }

    /** What whoever has not signed on is told, the security filter chain has told him before. */
    @Override
    public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
        // nothing to add
    }
}
