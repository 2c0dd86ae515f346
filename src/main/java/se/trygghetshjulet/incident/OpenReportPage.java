package se.trygghetshjulet.incident;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.openform.FormStamps;
import se.trygghetshjulet.openform.SenderLimit;
import se.trygghetshjulet.text.FieldFault;
import se.trygghetshjulet.text.Refused;

/**
 * Where anybody tells what has happened, without logging in; plain HTML without scripts. Of the one who tells nothing is
 * kept. The form does nothing in anybody's name, so it carries no token against forgery.
 */
@Controller
@ConditionalOnWebApplication
class OpenReportPage {

    private static final String PAGE = "/anmal/{kommun}";

    private final IncidentAccess access;
    private final IncidentDesk desk;
    private final FormStamps stamps;
    private final SenderLimit limit;
    private final IncidentProperties properties;
    private final Clock clock;

    OpenReportPage(
            IncidentAccess access,
            IncidentDesk desk,
            FormStamps stamps,
            SenderLimit limit,
            IncidentProperties properties,
            Clock clock) {
        this.access = access;
        this.desk = desk;
        this.stamps = stamps;
        this.limit = limit;
        this.properties = properties;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    ModelAndView page(@PathVariable String kommun) {
        return shown(access.open(kommun), ReportForm.empty(), stamps.draw(), List.of(), HttpStatus.OK);
    }

    @GetMapping(PAGE + "/tack")
    ModelAndView thanks(@PathVariable String kommun) {
        return new ModelAndView("anmal-tack").addObject("municipality", access.open(kommun));
    }

    @PostMapping(PAGE)
    ModelAndView report(@PathVariable String kommun, ReportForm form, HttpServletRequest request) {
        Municipality municipality = access.open(kommun);
        Optional<String> key = stamps.id(form.formular());
        if (key.isPresent() && desk.hasCome(kommun, key.get())) {
            return thanked(kommun);
        }
        if (!form.webbplats().isEmpty()) {
            // not thanked for nothing: somebody whose browser fills in whatever it finds can take it away
            return again(
                    municipality,
                    form,
                    new FieldFault("webbplats", "Lämna rutan Webbplats tom, och skicka en gång till."));
        }
        ReportCheck check = new ReportCheck(municipality.incidents(), LocalDateTime.now(clock));
        Optional<Report> report = check.read(form, key.orElse(""));
        if (report.isEmpty()) {
            return again(municipality, form, check.faults().toArray(FieldFault[]::new));
        }
        try {
            stamps.demandRead(form.formular(), properties.leastTime());
        } catch (Refused e) {
            return again(municipality, form, e.fault());
        }
        try {
            limit.demandRoom("anmal", request.getRemoteAddr(), properties.perHour());
            desk.receive(kommun, report.get());
        } catch (Refused e) {
            return shown(municipality, form, stamp(form), List.of(e.fault()), HttpStatus.TOO_MANY_REQUESTS);
        }
        return thanked(kommun);
    }

    private ModelAndView again(Municipality municipality, ReportForm form, FieldFault... faults) {
        return shown(municipality, form, stamp(form), List.of(faults), HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private String stamp(ReportForm form) {
        return stamps.again(form.formular(), properties.leastTime());
    }

    private static ModelAndView thanked(String kommun) {
        return new ModelAndView("redirect:/anmal/" + kommun + "/tack");
    }

    private static ModelAndView shown(
            Municipality municipality, ReportForm form, String stamp, List<FieldFault> faults, HttpStatus status) {
        ModelAndView page = new ModelAndView("anmal")
                .addObject("municipality", municipality)
                .addObject("form", form)
                .addObject("formular", stamp)
                .addObject("faults", faults)
                .addObject("choices", ReportChoices.of(municipality.incidents()));
        page.setStatus(status);
        return page;
    }
}
