package se.trygghetshjulet.settings;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import se.trygghetshjulet.calendar.Subscriptions;

/** Makes and takes away the secret addresses of calendars. An address is shown once and kept nowhere in clear. */
@Controller
class CalendarPage {

    private final Subscriptions subscriptions;
    private final CalendarChoices choices;

    CalendarPage(Subscriptions subscriptions, CalendarChoices choices) {
        this.subscriptions = subscriptions;
        this.choices = choices;
    }

    /** The address is the answer itself: behind a redirect it would have to be kept, or stand in the browser's history. */
    @PostMapping("/installningar/kalender/ny")
    String renew(
            Principal person,
            @RequestParam(defaultValue = "") String kommun,
            Model model,
            HttpServletResponse response) {
        demand(person, kommun);
        String path = kommun.isEmpty()
                ? subscriptions.renewPerson(person.getName())
                : subscriptions.renewKommun(kommun, person.getName());
        model.addAttribute(
                "whose",
                kommun.isEmpty()
                        ? "dina uppgifter"
                        : choices.municipality(kommun).name());
        model.addAttribute(
                "address",
                ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return "installningar-kalender";
    }

    @PostMapping("/installningar/kalender/avsluta")
    String revoke(Principal person, @RequestParam(defaultValue = "") String kommun) {
        demand(person, kommun);
        if (kommun.isEmpty()) {
            subscriptions.revokePerson(person.getName());
        } else {
            subscriptions.revokeKommun(kommun);
        }
        return "redirect:/installningar?avslutad#klart";
    }

    private void demand(Principal person, String kommun) {
        if (!kommun.isEmpty() && !choices.coordinates(person.getName(), kommun)) {
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN, "Kommunens kalender är till för dess säkerhetssamordnare.");
        }
    }
}
