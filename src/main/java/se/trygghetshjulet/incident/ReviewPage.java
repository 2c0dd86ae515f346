package se.trygghetshjulet.incident;

import java.security.Principal;
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
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.openform.Typed;
import se.trygghetshjulet.text.FieldFault;
import se.trygghetshjulet.text.Refused;

/** Where the coordinator looks through what citizens tell, and takes back what was wrong. */
@Controller
@ConditionalOnWebApplication
class ReviewPage {

    private static final String PAGE = "/handelser/{kommun}/granska";
    private static final String ONE = PAGE + "/{incident:\\d{1,18}}";

    private final IncidentAccess access;
    private final IncidentDesk desk;
    private final Reviews reviews;

    ReviewPage(IncidentAccess access, IncidentDesk desk, Reviews reviews) {
        this.access = access;
        this.desk = desk;
        this.reviews = reviews;
    }

    /** @param gjort what was just done */
    @GetMapping(PAGE)
    ModelAndView page(Principal person, @PathVariable String kommun, @RequestParam(required = false) String gjort) {
        Municipality municipality = access.coordinated(person.getName(), kommun);
        return shown(municipality, null).addObject("done", gjort == null ? "" : gjort);
    }

    @PostMapping(ONE + "/godta")
    ModelAndView accept(Principal person, @PathVariable String kommun, @PathVariable Long incident) {
        return done(
                person,
                kommun,
                new Sent(incident, "godta", ""),
                "",
                () -> desk.accept(kommun, incident, person.getName()));
    }

    @PostMapping(ONE + "/avvisa")
    ModelAndView reject(
            Principal person,
            @PathVariable String kommun,
            @PathVariable Long incident,
            @RequestParam(defaultValue = "") String skal) {
        return done(
                person,
                kommun,
                new Sent(incident, "avvisa", Typed.text(skal)),
                "Skriv varför den avvisas.",
                () -> desk.reject(kommun, incident, Typed.text(skal), person.getName()));
    }

    @PostMapping(ONE + "/sla-ihop")
    ModelAndView merge(
            Principal person,
            @PathVariable String kommun,
            @PathVariable Long incident,
            @RequestParam(defaultValue = "") String samma) {
        return done(person, kommun, new Sent(incident, "sla-ihop", ""), "", () -> {
            if (!samma.matches("\\d{1,18}")) {
                throw new Refused("samma", "Välj den händelse som är densamma.");
            }
            desk.merge(kommun, incident, Long.valueOf(samma), person.getName());
        });
    }

    @PostMapping(ONE + "/aterkalla")
    ModelAndView withdraw(
            Principal person,
            @PathVariable String kommun,
            @PathVariable Long incident,
            @RequestParam(defaultValue = "") String skal) {
        return done(
                person,
                kommun,
                new Sent(incident, "aterkalla", Typed.text(skal)),
                "Skriv vad som var fel.",
                () -> desk.withdraw(kommun, incident, Typed.text(skal), person.getName()));
    }

    /** @param noReason what to say where no reason is given; empty where none is asked for */
    private ModelAndView done(Principal person, String kommun, Sent sent, String noReason, Runnable work) {
        Municipality municipality = access.coordinated(person.getName(), kommun);
        try {
            if (!noReason.isEmpty()) {
                Reason.demand(sent.reason(), noReason);
            }
            work.run();
            return new ModelAndView("redirect:/handelser/" + kommun + "/granska?gjort=" + sent.action() + "#klart");
        } catch (Refused e) {
            ModelAndView page =
                    shown(municipality, new RefusedReview(sent.incident(), sent.action(), sent.reason(), e.fault()));
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page;
        }
    }

    private ModelAndView shown(Municipality municipality, RefusedReview refused) {
        return new ModelAndView("handelser-granska")
                .addObject("municipality", municipality)
                .addObject("waiting", reviews.waiting(municipality))
                .addObject("more", reviews.moreThanShown(municipality))
                .addObject("counted", reviews.counted(municipality))
                .addObject("log", reviews.log(municipality))
                .addObject("refused", refused)
                .addObject("done", "");
    }

    private record Sent(Long incident, String action, String reason) {}

    /** A form that was sent in and refused, with what was typed. */
    record RefusedReview(Long incident, String action, String reason, FieldFault fault) {

        public boolean isAt(Long id, String what) {
            return Objects.equals(incident, id) && action.equals(what);
        }

        /** Whether the page still shows the form. */
        public boolean isAmong(List<Reviews.Waiting> waiting, List<IncidentLines.Line> counted) {
            return waiting.stream().anyMatch(one -> one.line().id().equals(incident))
                    || counted.stream().anyMatch(line -> line.id().equals(incident));
        }
    }
}
