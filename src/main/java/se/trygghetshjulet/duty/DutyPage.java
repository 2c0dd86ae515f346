package se.trygghetshjulet.duty;

import jakarta.validation.Valid;
import java.security.Principal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import se.trygghetshjulet.engine.Readers;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.text.SwedishDate;

/** The law's checklist of a municipality, for those who have a role in it; plain HTML without scripts, made to be printed. */
@Controller
class DutyPage {

    private static final String PAGE = "/lagen/{kommun}";
    private static final List<String> FIELDS = List.of("svar", "underlag", "galler");

    /** An answer is to be looked at again as often as the law wants the lägesbild to be (§ 6). */
    private static final int LONGEST_YEARS = 2;

    private final Readers readers;
    private final Duties duties;
    private final UnderWay underWay;

    DutyPage(Readers readers, Duties duties, UnderWay underWay) {
        this.readers = readers;
        this.duties = duties;
        this.underWay = underWay;
    }

    /** @param dag the day to look back to, as typed; today if empty or no day */
    @GetMapping(PAGE)
    ModelAndView page(Principal person, @PathVariable String kommun, @RequestParam(defaultValue = "") String dag) {
        Municipality municipality = readers.readable(person.getName(), kommun);
        SwedishDate day = SwedishDate.read(dag);
        LocalDate today = duties.today();
        boolean isPast = day.isDay() && day.day().isBefore(today);
        ModelAndView page = shown(person, municipality, isPast ? day.day() : today);
        if (!dag.isBlank() && (!day.isDay() || day.day().isAfter(today))) {
            page.addObject(
                    "dayFault", day.isDay() ? "Dagen har inte varit än. Skriv en dag som har varit." : day.fault());
            page.addObject("dayTyped", dag);
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return page;
    }

    @PostMapping(PAGE + "/{krav}")
    ModelAndView state(
            Principal person,
            @PathVariable String kommun,
            @PathVariable String krav,
            @Valid StatementForm form,
            BindingResult errors) {
        Municipality municipality = readers.readable(person.getName(), kommun);
        if (!readers.coordinates(person.getName(), municipality)) {
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN, "Bara kommunens säkerhetssamordnare svarar för hur lagen följs.");
        }
        Duty duty = Arrays.stream(Duty.values())
                .filter(one -> one.isStated() && one.id().equals(krav))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "Kravet finns inte."));
        if (!errors.hasFieldErrors("galler")) {
            LocalDate today = duties.today();
            if (form.until().isBefore(today)) {
                errors.rejectValue("galler", "past", "Dagen har varit. Skriv en dag som kommer.");
            } else if (form.until().isAfter(today.plusYears(LONGEST_YEARS))) {
                errors.rejectValue("galler", "far", "Svaret får gälla högst två år. Skriv en tidigare dag.");
            }
        }
        if (errors.hasErrors()) {
            ModelAndView page = shown(person, municipality, duties.today())
                    .addObject("refused", duty)
                    .addObject("form", form)
                    .addObject("faults", faults(errors));
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page;
        }
        duties.state(municipality, duty, form, person.getName());
        return new ModelAndView("redirect:/lagen/" + municipality.id() + "?sparat=" + duty.id() + "#klart");
    }

    /** What is wrong with each field, in the order in which the page has them. */
    private static Map<String, String> faults(BindingResult errors) {
        Map<String, String> faults = new LinkedHashMap<>();
        FIELDS.stream()
                .filter(errors::hasFieldErrors)
                .forEach(field -> faults.put(field, errors.getFieldError(field).getDefaultMessage()));
        return faults;
    }

    private ModelAndView shown(Principal person, Municipality municipality, LocalDate day) {
        LocalDate today = duties.today();
        boolean coordinates = readers.coordinates(person.getName(), municipality);
        List<Standing> standings = duties.on(day, municipality);
        return new ModelAndView("lagen")
                .addObject(
                        "view",
                        new LawView(
                                municipality,
                                day,
                                day.equals(today),
                                day.equals(today) && coordinates,
                                coordinates,
                                underWay.of(municipality),
                                standings,
                                duties.answers(municipality, standings, day)))
                .addObject("refused", null)
                .addObject("form", StatementForm.empty())
                .addObject("faults", Map.of())
                .addObject("dayFault", null)
                .addObject("dayTyped", "");
    }
}
