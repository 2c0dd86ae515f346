package se.trygghetshjulet.signon;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import se.trygghetshjulet.fault.Unavailable;

/** Where people choose their sign-on, are told that they may not come in, and log out. */
@Controller
@WhenSignedOn
class SignOnPages {

    static final String CHOICE = "/inloggning";
    static final String REFUSED = CHOICE + "/nekad";
    static final String LOGOUT = "/utloggning";
    static final String LOGGED_OUT = "/utloggad";
    static final String WORDS = SignOnPages.class.getName();

    private final SignOnProperties properties;
    private final Registrations registrations;

    SignOnPages(SignOnProperties properties, Registrations registrations) {
        this.properties = properties;
        this.registrations = registrations;
    }

    /** Whoever has no choice is not asked. */
    @GetMapping(CHOICE)
    String choose(Model model) {
        List<Choice> choices = registrations.ids().stream()
                .map(id -> new Choice(id, properties.provider(id).name()))
                .sorted()
                .toList();
        if (choices.size() == 1) {
            return "redirect:" + CHOICE + "/till/" + choices.get(0).id();
        }
        model.addAttribute("choices", choices);
        return "inloggning";
    }

    /** Looks whether the sign-on answers before the person is sent there. */
    @GetMapping(CHOICE + "/till/{id}")
    String go(@PathVariable String id) {
        try {
            if (registrations.findByRegistrationId(id) == null) {
                throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Inloggningen finns inte här.");
            }
        } catch (Unavailable e) {
            throw new ResponseStatusException(
                    HttpStatus.SERVICE_UNAVAILABLE, properties.provider(id).awayWords(), e);
        }
        return "redirect:/oauth2/authorization/" + id;
    }

    @RequestMapping(REFUSED)
    String refused(HttpServletRequest request, Model model) {
        if (!(request.getAttribute(WORDS) instanceof String words)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("words", words);
        return "inloggning-nekad";
    }

    @GetMapping(LOGOUT)
    String logout() {
        return "utloggning";
    }

    @GetMapping(LOGGED_OUT)
    String loggedOut(HttpServletRequest request, HttpServletResponse response, Model model) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(LoggedOut.ONWARD) instanceof String onward) {
            session.invalidate();
            response.setHeader("Refresh", "0;url=" + onward);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            model.addAttribute("onward", onward);
        }
        return "utloggad";
    }

    record Choice(String id, String name) implements Comparable<Choice> {

        @Override
        public int compareTo(Choice other) {
            return name.compareTo(other.name);
        }
    }
}
