package se.trygghetshjulet.settings;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.People;
import se.trygghetshjulet.engine.People.Contact;

/** Who reads the page, for the header of every page of ours: in a template {@code @signedIn}. */
@Component
public class SignedIn {

    private final People people;

    SignedIn(People people) {
        this.people = people;
    }

    /** Whether somebody has said who he is; asks no database, as pages that tell of a fault need it too. */
    public boolean isSomebody() {
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        return person != null && person.isAuthenticated() && !(person instanceof AnonymousAuthenticationToken);
    }

    /** Whether there is a session to end; a browser keeps a password until it is closed. */
    public boolean canLogOut() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof OAuth2AuthenticationToken;
    }

    /** First and last name, or the user id of somebody who has none. */
    public String name() {
        String id = SecurityContextHolder.getContext().getAuthentication().getName();
        return people.find(id).map(Contact::name).orElse(id);
    }
}
