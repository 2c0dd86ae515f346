package se.trygghetshjulet.incident;

import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import se.trygghetshjulet.incident.Incident.State;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.openform.FormStamps;
import se.trygghetshjulet.text.FieldFault;

/** Where those with a role tell what has happened, and find what else there is about it; plain HTML without scripts. */
@Controller
@ConditionalOnWebApplication
class IncidentPage {

    private static final String PAGE = "/handelser/{kommun}";

    private final IncidentAccess access;
    private final IncidentDesk desk;
    private final Incidents incidents;
    private final IncidentLines lines;
    private final FormStamps stamps;
    private final Clock clock;

    IncidentPage(
            IncidentAccess access,
            IncidentDesk desk,
            Incidents incidents,
            IncidentLines lines,
            FormStamps stamps,
            Clock clock) {
        this.access = access;
        this.desk = desk;
        this.incidents = incidents;
        this.lines = lines;
        this.stamps = stamps;
        this.clock = clock;
    }

    /** Straight to the only municipality; a choice where there are several. */
    @GetMapping("/handelser")
    ModelAndView municipalities(Principal person) {
        List<Municipality> readable = access.readableBy(person.getName());
        if (readable.isEmpty()) {
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN,
                    "Ingen av dina kommuner samlar in händelser här. Det bestäms i kommunens profil.");
        }
        return readable.size() == 1
                ? new ModelAndView("redirect:/handelser/" + readable.get(0).id())
                : new ModelAndView("handelser-kommuner").addObject("municipalities", readable);
    }

    /** @param sparat there if one was just told */
    @GetMapping(PAGE)
    ModelAndView page(Principal person, @PathVariable String kommun, @RequestParam(required = false) String sparat) {
        Municipality municipality = access.readable(person.getName(), kommun);
        return shown(person, municipality, ReportForm.empty(), List.of()).addObject("saved", sparat != null);
    }

    @PostMapping(PAGE)
    ModelAndView report(Principal person, @PathVariable String kommun, ReportForm form) {
        Municipality municipality = access.reporting(person.getName(), kommun);
        String key = stamps.id(form.formular()).orElse("");
        if (!desk.hasCome(kommun, key)) {
            ReportCheck check = new ReportCheck(municipality.incidents(), LocalDateTime.now(clock));
            Optional<Report> report = check.read(form, key);
            if (report.isEmpty()) {
                ModelAndView page = shown(person, municipality, form, check.faults());
                page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
                return page;
            }
            desk.report(kommun, report.get(), person.getName());
        }
        return new ModelAndView("redirect:/handelser/" + kommun + "?sparat#klart");
    }

    private ModelAndView shown(Principal person, Municipality municipality, ReportForm form, List<FieldFault> faults) {
        String name = person.getName();
        boolean coordinates = access.coordinates(name, municipality);
        return new ModelAndView("handelser")
                .addObject("municipality", municipality)
                .addObject("form", form)
                .addObject("formular", stamps.again(form.formular(), Duration.ZERO))
                .addObject("faults", faults)
                .addObject("choices", ReportChoices.of(municipality.incidents()))
                .addObject("mayReport", access.mayReport(name, municipality))
                .addObject("coordinates", coordinates)
                .addObject(
                        "waiting", coordinates ? incidents.countByKommunAndState(municipality.id(), State.WAITING) : 0)
                .addObject(
                        "own",
                        lines.of(
                                municipality,
                                incidents.findFirst20ByKommunAndPersonOrderByIdDesc(municipality.id(), name)))
                .addObject("saved", false);
    }
}
