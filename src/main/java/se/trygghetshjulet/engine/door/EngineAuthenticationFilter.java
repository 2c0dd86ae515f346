package se.trygghetshjulet.engine.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import se.trygghetshjulet.engine.Identities;

/** Tells the engine who came in by HTTP Basic, with groups and tenants, so that it checks that person's rights. */
class EngineAuthenticationFilter extends OncePerRequestFilter {

    private final IdentityService identity;
    private final Identities identities;

    EngineAuthenticationFilter(IdentityService identity, Identities identities) {
        this.identity = identity;
        this.identities = identities;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        if (person == null || !person.isAuthenticated()) {
            throw new ServletException("The engine's REST API was reached without a person");
        }
        try {
            identity.setAuthentication(identities.of(person.getName()));
            chain.doFilter(request, response);
        } finally {
            identity.clearAuthentication();
        }
    }
}
