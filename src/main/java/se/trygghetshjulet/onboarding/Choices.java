package se.trygghetshjulet.onboarding;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.servlet.ModelAndView;
import se.trygghetshjulet.municipality.Role;

/** What the questions with a list let one choose, by the word that the profile has for it. */
final class Choices {

    private static final Map<String, String> LOFTE =
            of("", "Inget", "with-plan", "Tas fram med planen", "later", "Som bilaga när planen redan gäller");
    private static final Map<String, String> TERMS =
            of("fixed", "Ny text varje gång", "prolonged", "Samma text, förlängs", "open", "Tills vidare");
    private static final Map<String, String> WEEKS =
            of("1", "den första", "2", "den andra", "3", "den tredje", "4", "den fjärde");
    private static final Map<String, String> WEEKDAYS = of(
            "MONDAY", "måndag", "TUESDAY", "tisdag", "WEDNESDAY", "onsdag", "THURSDAY", "torsdag", "FRIDAY", "fredag");

    private Choices() {}

    static ModelAndView into(ModelAndView page) {
        return page.addObject("periods", Periods.titles())
                .addObject("lofte", LOFTE)
                .addObject("terms", TERMS)
                .addObject("rhythms", PromiseForm.rhythms())
                .addObject("depth", DepthForm.options())
                .addObject("officials", DelegationForm.roles())
                .addObject("roles", roles())
                .addObject("weeks", WEEKS)
                .addObject("weekdays", WEEKDAYS);
    }

    /** Kommunstyrelsen, kommunfullmäktige, and those of the other bodies that one begins from. */
    static Map<String, String> adopting(JsonNode template) {
        Map<String, String> choices = of("ks", "Kommunstyrelsen", "kf", "Kommunfullmäktige");
        template.path("bodies")
                .properties()
                .forEach(body -> choices.putIfAbsent(
                        body.getKey(), body.getValue().path("name").asText()));
        choices.remove("au");
        choices.putIfAbsent(Composition.namnd(template), "Nämnden som ni har skrivit här ovanför");
        return choices;
    }

    private static Map<String, String> roles() {
        Map<String, String> titles = new LinkedHashMap<>();
        Arrays.stream(Role.values()).forEach(role -> titles.put(role.id(), role.title()));
        return titles;
    }

    /** In the order in which they stand. */
    static Map<String, String> of(String... words) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (int place = 0; place < words.length; place += 2) {
            choices.put(words[place], words[place + 1]);
        }
        return choices;
    }
}
