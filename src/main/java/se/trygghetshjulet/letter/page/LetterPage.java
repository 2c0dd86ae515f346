package se.trygghetshjulet.letter.page;

import java.security.Principal;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.trygghetshjulet.engine.People;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Role;

/** The letters, to read in the product: one's own, and for a coordinator the municipality's. */
@Controller
class LetterPage {

    private final ReadableLetters letters;
    private final People people;
    private final Municipalities municipalities;

    LetterPage(ReadableLetters letters, People people, Municipalities municipalities) {
        this.letters = letters;
        this.people = people;
        this.municipalities = municipalities;
    }

    @GetMapping("/brev")
    String letters(Principal person, Model model) {
        boolean administrator = people.isMember(person.getName(), People.ADMINISTRATORS);
        List<String> coordinated = municipalities.all().stream()
                .map(Municipality::id)
                .filter(kommun ->
                        administrator || people.isMember(person.getName(), Role.SAKERHETSSAMORDNARE.group(kommun)))
                .toList();
        List<ShownLetter> shown = letters.of(person.getName(), coordinated);
        model.addAttribute(
                "urgent", shown.stream().filter(ShownLetter::needsSomebody).toList());
        model.addAttribute(
                "letters",
                shown.stream().filter(letter -> !letter.needsSomebody()).toList());
        return "brev";
    }
}
