package se.trygghetshjulet.settings;

import java.security.Principal;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.trygghetshjulet.letter.Preferences;
import se.trygghetshjulet.settings.Wishes.Fault;

/** One's own letters: when they come, in which language, and whether each at once. */
@Controller
class SettingsPage {

    private final Preferences preferences;
    private final CalendarChoices calendars;

    SettingsPage(Preferences preferences, CalendarChoices calendars) {
        this.preferences = preferences;
        this.calendars = calendars;
    }

    @GetMapping("/installningar")
    ModelAndView page(Principal person) {
        return shown(person, Wishes.of(preferences.of(person.getName())), List.of());
    }

    @PostMapping("/installningar")
    ModelAndView save(Principal person, @ModelAttribute Wishes wishes) {
        List<Fault> faults = wishes.faults();
        if (!faults.isEmpty()) {
            ModelAndView page = shown(person, wishes, faults);
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page;
        }
        preferences.save(person.getName(), wishes.hour(), wishes.sprak(), wishes.singles());
        return new ModelAndView("redirect:/installningar?sparat#klart");
    }

    private ModelAndView shown(Principal person, Wishes wishes, List<Fault> faults) {
        return new ModelAndView("installningar")
                .addObject("person", person.getName())
                .addObject("wishes", wishes)
                .addObject("faults", faults)
                .addObject("calendars", calendars.of(person.getName()));
    }
}
