package se.trygghetshjulet.medborgardialog;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.trygghetshjulet.medborgardialog.DialogueAccess.Asked;
import se.trygghetshjulet.municipality.Dialogue;
import se.trygghetshjulet.openform.FormStamps;
import se.trygghetshjulet.openform.SenderLimit;
import se.trygghetshjulet.text.FieldFault;
import se.trygghetshjulet.text.Refused;
import se.trygghetshjulet.text.SwedishDate;

/**
 * Where anybody answers what a municipality asks, and reads what was answered, without logging in; plain HTML without
 * scripts. Of the one who answers nothing is kept. The form does nothing in anybody's name, so it carries no token against
 * forgery.
 */
@Controller
@ConditionalOnWebApplication
class DialoguePage {

    private static final String ROUND = "/kommuner/{kommun}/dialog/{dialog}";
    private static final String UNSAFE = "/kommuner/{kommun}/otrygghet";

    private final DialogueAccess access;
    private final DialogueDesk desk;
    private final DialogueResults results;
    private final FormStamps stamps;
    private final SenderLimit limit;
    private final DialogueProperties properties;
    private final Clock clock;

    DialoguePage(
            DialogueAccess access,
            DialogueDesk desk,
            DialogueResults results,
            FormStamps stamps,
            SenderLimit limit,
            DialogueProperties properties,
            Clock clock) {
        this.access = access;
        this.desk = desk;
        this.results = results;
        this.stamps = stamps;
        this.limit = limit;
        this.properties = properties;
        this.clock = clock;
    }

    @GetMapping({ROUND, UNSAFE})
    ModelAndView page(@PathVariable String kommun, @PathVariable Optional<String> dialog) {
        return shown(asked(kommun, dialog), AnswerForm.empty(), stamps.draw(), List.of(), HttpStatus.OK);
    }

    @GetMapping({ROUND + "/tack", UNSAFE + "/tack"})
    ModelAndView thanks(@PathVariable String kommun, @PathVariable Optional<String> dialog) {
        return about("dialog-tack", asked(kommun, dialog));
    }

    /** Empty until enough have answered and it is over. */
    @GetMapping({ROUND + "/svar", UNSAFE + "/svar"})
    ModelAndView answers(@PathVariable String kommun, @PathVariable Optional<String> dialog) {
        Asked asked = asked(kommun, dialog);
        return about("dialog-svar", asked).addObject("results", results.open(asked.municipality(), asked.dialogue()));
    }

    @PostMapping({ROUND, UNSAFE})
    ModelAndView answer(
            @PathVariable String kommun,
            @PathVariable Optional<String> dialog,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request) {
        Asked asked = asked(kommun, dialog);
        AnswerForm form = AnswerForm.of(sent);
        Optional<String> key = stamps.id(form.formular());
        if (key.isPresent() && desk.hasCome(kommun, key.get())) {
            return thanked(asked);
        }
        if (!form.webbplats().isEmpty()) {
            // not thanked for nothing: somebody whose browser fills in whatever it finds can take it away
            return again(
                    asked, form, new FieldFault("webbplats", "Lämna rutan Webbplats tom, och skicka en gång till."));
        }
        if (!asked.dialogue().isOpen(LocalDate.now(clock))) {
            return again(asked, form, new FieldFault("", closed(asked.dialogue())));
        }
        AnswerCheck check = new AnswerCheck(asked.municipality().dialogues(), asked.dialogue());
        Optional<Answer> answer = check.read(form, key.orElse(""));
        if (answer.isEmpty()) {
            return again(asked, form, check.faults().toArray(FieldFault[]::new));
        }
        try {
            stamps.demandRead(form.formular(), properties.leastTime());
        } catch (Refused e) {
            return again(asked, form, e.fault());
        }
        try {
            limit.demandRoom("dialog", request.getRemoteAddr(), properties.perHour());
            desk.receive(kommun, asked.dialogue().id(), answer.get());
        } catch (Refused e) {
            return shown(asked, form, stamp(form), List.of(e.fault()), HttpStatus.TOO_MANY_REQUESTS);
        }
        return thanked(asked);
    }

    private Asked asked(String kommun, Optional<String> dialog) {
        // the form for unsafe places has one address, its own
        return access.asked(
                kommun, dialog.map(id -> Dialogue.UNSAFE.equals(id) ? "" : id).orElse(Dialogue.UNSAFE));
    }

    private static String closed(Dialogue dialogue) {
        return "Dialogen är öppen från " + SwedishDate.inWords(dialogue.from()) + " till och med "
                + SwedishDate.inWords(dialogue.to())
                + ". Ditt svar har inte kommit med, men det du skrev står kvar här.";
    }

    private ModelAndView again(Asked asked, AnswerForm form, FieldFault... faults) {
        return shown(asked, form, stamp(form), List.of(faults), HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private String stamp(AnswerForm form) {
        return stamps.again(form.formular(), properties.leastTime());
    }

    private static ModelAndView thanked(Asked asked) {
        return new ModelAndView("redirect:" + OpenDialogues.address(asked.municipality(), asked.dialogue()) + "/tack");
    }

    private ModelAndView shown(Asked asked, AnswerForm form, String stamp, List<FieldFault> faults, HttpStatus status) {
        ModelAndView page = about("dialog", asked)
                .addObject("form", form)
                .addObject("formular", stamp)
                .addObject("faults", faults)
                .addObject(
                        "errors",
                        faults.stream()
                                .collect(Collectors.toMap(
                                        FieldFault::field, FieldFault::message, (first, second) -> first)))
                .addObject(
                        "answered",
                        !results.open(asked.municipality(), asked.dialogue()).isEmpty());
        page.setStatus(status);
        return page;
    }

    private ModelAndView about(String template, Asked asked) {
        LocalDate today = LocalDate.now(clock);
        return new ModelAndView(template)
                .addObject("municipality", asked.municipality())
                .addObject("dialogue", asked.dialogue())
                .addObject("address", OpenDialogues.address(asked.municipality(), asked.dialogue()))
                .addObject("open", asked.dialogue().isOpen(today))
                .addObject("over", asked.dialogue().isOver(today));
    }
}
