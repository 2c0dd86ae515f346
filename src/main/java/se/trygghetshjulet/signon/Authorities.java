package se.trygghetshjulet.signon;

import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.People;
import se.trygghetshjulet.engine.WayIn;

/** What a person may beyond what the engine judges by groups. */
@Component
class Authorities {

    private final People people;

    Authorities(People people) {
        this.people = people;
    }

    List<GrantedAuthority> of(String person) {
        return people.isMember(person, People.ADMINISTRATORS)
                ? List.of(new SimpleGrantedAuthority(WayIn.ADMINISTRATOR))
                : List.of();
    }
}
