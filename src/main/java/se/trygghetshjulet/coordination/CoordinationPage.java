package se.trygghetshjulet.coordination;

import jakarta.validation.Valid;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import se.trygghetshjulet.engine.OpenTasks.Waiting;
import se.trygghetshjulet.municipality.Municipality;

/** A municipality's open tasks, and what the coordinator may do about them; plain HTML without scripts. */
@Controller
class CoordinationPage {

    private static final String PAGE = "/samordning/{kommun}";
    private static final String TASK = PAGE + "/uppgifter/{task}";

    private final Coordinators coordinators;
    private final Overviews overviews;
    private final CoordinatorDesk desk;
    private final Receipts receipts;

    CoordinationPage(Coordinators coordinators, Overviews overviews, CoordinatorDesk desk, Receipts receipts) {
        this.coordinators = coordinators;
        this.overviews = overviews;
        this.desk = desk;
        this.receipts = receipts;
    }

    /** Straight to the only municipality that one coordinates; a choice where there are several. */
    @GetMapping("/samordning")
    String municipalities(Principal person, Model model) {
        List<Municipality> readable = coordinators.readableBy(person.getName());
        if (readable.isEmpty()) {
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN, "Sidan är till för säkerhetssamordnare. Ordföranden i BRÅ kan läsa den.");
        }
        model.addAttribute("together", coordinators.togetherFor(person.getName()));
        return readable.size() == 1 ? "redirect:/samordning/" + readable.get(0).id() : "samordning-kommuner";
    }

    @GetMapping(PAGE)
    ModelAndView page(
            Principal person,
            @PathVariable String kommun,
            @RequestParam(defaultValue = "") String arende,
            @RequestParam(required = false) Long gjort) {
        Municipality municipality = coordinators.readable(person.getName(), kommun);
        ModelAndView page = shown(municipality, person, arende);
        if (gjort != null) {
            receipts.of(gjort, municipality, person.getName()).ifPresent(done -> page.addObject("receipt", done));
        }
        return page;
    }

    @PostMapping(TASK + "/puff")
    ModelAndView nudge(
            Principal person,
            @PathVariable String kommun,
            @PathVariable String task,
            NudgeForm form,
            BindingResult errors) {
        return done(person, kommun, new SentForm(task, "puff", form, errors), desk::demandOpen, desk::nudge);
    }

    @PostMapping(TASK + "/flytta")
    ModelAndView move(
            Principal person,
            @PathVariable String kommun,
            @PathVariable String task,
            @Valid MoveForm form,
            BindingResult errors) {
        return done(
                person,
                kommun,
                new SentForm(task, "flytta", form, errors),
                errors.hasFieldErrors("dag") ? desk::demandOpen : order -> desk.demandMovable(order, form),
                order -> desk.move(order, form));
    }

    @PostMapping(TASK + "/lamna")
    ModelAndView handOver(
            Principal person,
            @PathVariable String kommun,
            @PathVariable String task,
            @Valid HandOverForm form,
            BindingResult errors) {
        return done(
                person,
                kommun,
                new SentForm(task, "lamna", form, errors),
                errors.hasFieldErrors("person") ? desk::demandOpen : order -> desk.receiver(order, form),
                order -> desk.handOver(order, form));
    }

    @PostMapping(PAGE + "/arenden/{id}/puff")
    ModelAndView nudgeAll(
            Principal person,
            @PathVariable String kommun,
            @PathVariable String id,
            NudgeForm form,
            BindingResult errors) {
        return done(
                person,
                kommun,
                new SentForm(id, "puff-alla", form, errors),
                desk::demandOpen,
                order -> desk.nudgeAll(order, tasks(kommun, id)));
    }

    private List<String> tasks(String kommun, String caseId) {
        return overviews.tasks(kommun, "").stream()
                .map(Waiting::task)
                .filter(task -> TaskCase.idOf(task).equals(caseId))
                .map(task -> task.id())
                .toList();
    }

    /**
     * Back to the page by an address of its own, so that a reload sends nothing again.
     *
     * @param demand what is asked of the task besides when the form is at fault, so that everything wrong is told at once
     */
    private ModelAndView done(
            Principal person, String kommun, SentForm sent, Consumer<Order> demand, Function<Order, TaskAction> work) {
        Municipality municipality = coordinators.coordinated(person.getName(), kommun);
        HttpStatus status = HttpStatus.UNPROCESSABLE_ENTITY;
        try {
            Order order = new Order(
                    municipality, person.getName(), sent.about(), sent.form().formular());
            if (!sent.errors().hasErrors()) {
                return redirect(kommun, sent.form().filter(), work.apply(order));
            }
            demand.accept(order);
        } catch (Refused e) {
            e.addTo(sent.errors());
            status = e instanceof Refused.Gone ? HttpStatus.NOT_FOUND : status;
        }
        ModelAndView page = shown(municipality, person, sent.form().filter());
        page.addObject("refused", RefusedForm.of(sent.about(), sent.action(), sent.form(), sent.errors()));
        page.setStatus(status);
        return page;
    }

    private static ModelAndView redirect(String kommun, String filter, TaskAction kept) {
        UriComponentsBuilder back = UriComponentsBuilder.fromPath("/samordning/{kommun}")
                .queryParam("gjort", kept.id())
                .fragment("klart");
        if (!filter.isEmpty()) {
            back.queryParam("arende", "{arende}");
        }
        return new ModelAndView(
                "redirect:" + back.encode().buildAndExpand(kommun, filter).toUriString());
    }

    private ModelAndView shown(Municipality municipality, Principal person, String filter) {
        boolean mayAct = coordinators.mayAct(person.getName(), municipality.id());
        return new ModelAndView("samordning")
                .addObject("view", overviews.of(municipality, mayAct, filter))
                .addObject("wheels", overviews.beside(coordinators.besideFor(person.getName(), municipality)))
                .addObject("formular", UUID.randomUUID().toString());
    }

    /** @param about id of the task, or of the case for all of its tasks */
    private record SentForm(String about, String action, TaskForm form, BindingResult errors) {}
}
