package se.trygghetshjulet.rehearsal;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import se.trygghetshjulet.engine.People;
import se.trygghetshjulet.engine.Rehearsing;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Role;

/** The year at a glance, to read, print or take into a calendar; plain HTML without scripts. */
@Controller
@Profile("!" + Rehearsing.PROFILE)
class YearPage {

    private static final String PAGE = "/samordning/{kommun}/arsplan/{year:\\d{4}}";
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    /** Browsers fetch the page again by themselves after so long; no script is needed. */
    private static final String REFRESH_SECONDS = "2";

    /** This year, whose turn is under way, and the next two. */
    private static final int YEARS_AHEAD = 2;

    private final Rehearsals rehearsals;
    private final YearCalendar calendar;
    private final People people;
    private final Municipalities municipalities;
    private final Clock clock;

    YearPage(Rehearsals rehearsals, YearCalendar calendar, People people, Municipalities municipalities, Clock clock) {
        this.rehearsals = rehearsals;
        this.calendar = calendar;
        this.people = people;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    ModelAndView page(
            Principal person, @PathVariable String kommun, @PathVariable int year, HttpServletResponse response) {
        Municipality municipality = readable(person, kommun, year);
        ModelAndView page = new ModelAndView(
                "arsplan",
                Map.of("municipality", municipality, "year", year, "wheels", municipalities.beside(municipality)));
        RehearsalState stand = rehearsals.stand(kommun, year);
        if (stand instanceof RehearsalState.Ready ready) {
            page.addObject("view", YearView.of(ready.plan()));
        } else if (stand instanceof RehearsalState.Waiting waiting) {
            page.setStatus(HttpStatus.ACCEPTED);
            page.addObject("wait", WaitView.of(waiting));
            response.setHeader("Refresh", REFRESH_SECONDS);
        }
        return page;
    }

    @GetMapping(PAGE + ".ics")
    ResponseEntity<String> calendar(Principal person, @PathVariable String kommun, @PathVariable int year) {
        readable(person, kommun, year);
        return rehearsals
                .of(kommun, year)
                .map(plan -> ResponseEntity.ok()
                        .contentType(CALENDAR)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename("arsplan-" + kommun + "-" + year + ".ics")
                                        .build()
                                        .toString())
                        .body(calendar.of(plan)))
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.SERVICE_UNAVAILABLE, "Året räknas fram. Försök igen om en stund."));
    }

    @ExceptionHandler(RehearsalFailed.class)
    ModelAndView failed() {
        ModelAndView page = new ModelAndView("arsplan-fel");
        page.setStatus(HttpStatus.INTERNAL_SERVER_ERROR);
        return page;
    }

    private Municipality readable(Principal person, String kommun, int year) {
        int thisYear = LocalDate.now(clock).getYear();
        if (!municipalities.knows(kommun)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Kommunen finns inte här.");
        }
        if (!mayRead(person.getName(), kommun)) {
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN, "Sidan är till för kommunens säkerhetssamordnare och ordföranden i BRÅ.");
        }
        if (year < thisYear || year > thisYear + YEARS_AHEAD) {
            throw new ResponseStatusException(
                    HttpStatus.NOT_FOUND,
                    "Året går att se i förväg från " + thisYear + " till " + (thisYear + YEARS_AHEAD) + ".");
        }
        return municipalities.get(kommun);
    }

    private boolean mayRead(String person, String kommun) {
        return people.isMember(person, Role.SAKERHETSSAMORDNARE.group(kommun))
                || people.isMember(person, Role.BRA_ORDFORANDE.group(kommun))
                || people.isMember(person, People.ADMINISTRATORS);
    }
}
