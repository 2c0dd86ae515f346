package se.trygghetshjulet.medborgardialog;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.trygghetshjulet.medborgardialog.TextRows.Text;
import se.trygghetshjulet.municipality.Dialogue;
import se.trygghetshjulet.municipality.Dialogue.Question;
import se.trygghetshjulet.municipality.DialogueTerms;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.suppression.Span;
import se.trygghetshjulet.text.Refused;

/** Where the coordinator reads what citizens write before anybody else does, and sees how many have answered. */
@Controller
@ConditionalOnWebApplication
class ReadingPage {

    private static final String PAGE = "/medborgardialog/{kommun}";
    private static final String ONE = PAGE + "/texter/{text:\\d{1,18}}";
    private static final LocalDate BEFORE_ALL = LocalDate.of(2000, 1, 1);

    private final DialogueAccess access;
    private final DialogueDesk desk;
    private final DialogueResults results;
    private final TextRows texts;
    private final Clock clock;

    ReadingPage(DialogueAccess access, DialogueDesk desk, DialogueResults results, TextRows texts, Clock clock) {
        this.access = access;
        this.desk = desk;
        this.results = results;
        this.texts = texts;
        this.clock = clock;
    }

    /** @param gjort what was just done */
    @GetMapping(PAGE)
    ModelAndView page(Principal person, @PathVariable String kommun, @RequestParam(required = false) String gjort) {
        return shown(access.coordinated(person.getName(), kommun), "", Objects.requireNonNullElse(gjort, ""));
    }

    @PostMapping(ONE + "/godta")
    ModelAndView accept(Principal person, @PathVariable String kommun, @PathVariable long text) {
        Municipality municipality = access.coordinated(person.getName(), kommun);
        return done(municipality, "godta", () -> desk.accept(kommun, text, person.getName()));
    }

    @PostMapping(ONE + "/ta-bort")
    ModelAndView remove(Principal person, @PathVariable String kommun, @PathVariable long text) {
        Municipality municipality = access.coordinated(person.getName(), kommun);
        return done(municipality, "ta-bort", () -> desk.remove(kommun, text));
    }

    private ModelAndView done(Municipality municipality, String action, Runnable work) {
        try {
            work.run();
            return new ModelAndView("redirect:/medborgardialog/" + municipality.id() + "?gjort=" + action + "#klart");
        } catch (Refused e) {
            ModelAndView page = shown(municipality, e.getMessage(), "");
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page;
        }
    }

    private ModelAndView shown(Municipality municipality, String refused, String done) {
        List<Line> waiting = lines(municipality.dialogues(), texts.waiting(municipality.id()));
        return new ModelAndView("medborgardialog")
                .addObject("municipality", municipality)
                .addObject("dialogues", dialogues(municipality))
                .addObject("waiting", waiting)
                .addObject("more", texts.countWaiting(municipality.id()) - waiting.size())
                .addObject("accepted", lines(municipality.dialogues(), texts.accepted(municipality.id())))
                .addObject("refused", refused)
                .addObject("done", done);
    }

    private List<Standing> dialogues(Municipality municipality) {
        LocalDate today = LocalDate.now(clock);
        return municipality.dialogues().all().stream()
                .map(dialogue -> new Standing(
                        dialogue.title(),
                        OpenDialogues.address(municipality, dialogue),
                        dialogue.isOpen(today) ? "öppen" : dialogue.isOver(today) ? "stängd" : "inte öppen än",
                        results.count(municipality, dialogue, new Span(BEFORE_ALL, today))))
                .toList();
    }

    private static List<Line> lines(DialogueTerms terms, List<Text> texts) {
        return texts.stream()
                .map(text -> new Line(
                        text.id(),
                        terms.dialogue(text.dialogue()).map(Dialogue::title).orElse(text.dialogue()),
                        terms.dialogue(text.dialogue()).stream()
                                .flatMap(dialogue -> dialogue.questions().stream())
                                .filter(question -> question.id().equals(text.question()))
                                .map(Question::text)
                                .findFirst()
                                .orElse(text.question()),
                        text.place() == null ? "" : terms.placeName(text.place()),
                        text.words(),
                        text.day()))
                .toList();
    }

    /** @param answers every one that has come */
    record Standing(String title, String address, String state, int answers) {}

    /** @param place empty where it is about none */
    record Line(long id, String dialogue, String question, String place, String words, LocalDate day) {}
}
