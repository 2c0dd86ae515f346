package se.trygghetshjulet.settings;

import jakarta.validation.Valid;
import java.security.Principal;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.trygghetshjulet.letter.Preferences;

/** One's own letters: when they come, in which language, and whether each at once. */
@Controller
class SettingsPage {

    private static final List<String> FIELDS = List.of("timme", "sprak", "direkt");

    private final Preferences preferences;
    private final CalendarChoices calendars;

    SettingsPage(Preferences preferences, CalendarChoices calendars) {
        this.preferences = preferences;
        this.calendars = calendars;
    }

    @GetMapping("/installningar")
    ModelAndView page(Principal person) {
        return shown(person, PreferenceForm.of(preferences.of(person.getName())), List.of());
    }

    @PostMapping("/installningar")
    ModelAndView save(Principal person, @Valid PreferenceForm form, BindingResult errors) {
        if (errors.hasErrors()) {
            ModelAndView page = shown(person, form, errors.getFieldErrors());
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page;
        }
        preferences.save(person.getName(), form.hour(), form.sprak(), form.singles());
        return new ModelAndView("redirect:/installningar?sparat#klart");
    }

    /** @param errors shown in the order of the fields */
    private ModelAndView shown(Principal person, PreferenceForm form, List<FieldError> errors) {
        return new ModelAndView("installningar")
                .addObject("person", person.getName())
                .addObject("form", form)
                .addObject(
                        "errors",
                        errors.stream()
                                .sorted(Comparator.comparingInt(error -> FIELDS.indexOf(error.getField())))
                                .toList())
                .addObject("calendars", calendars.of(person.getName()));
    }
}
