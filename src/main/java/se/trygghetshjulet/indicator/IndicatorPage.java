package se.trygghetshjulet.indicator;

import java.security.Principal;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import se.trygghetshjulet.handlingsplan.PlanIndicator;
import se.trygghetshjulet.handlingsplan.depth.IndicatorRule;
import se.trygghetshjulet.indicator.Measuring.Noted;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.text.FieldFault;
import se.trygghetshjulet.text.Refused;

/** Where the figures of a municipality's indicators are noted and read by those who work with them; plain HTML without scripts. */
@Controller
@ConditionalOnWebApplication
class IndicatorPage {

    private static final String PAGE = "/matt/{kommun}";
    private static final String ONE = PAGE + "/mal/{nyckel}";

    private final IndicatorAccess access;
    private final IndicatorViews views;
    private final Measuring measuring;
    private final Measured measured;
    private final SeriesRows series;
    private final SumRows sums;

    IndicatorPage(
            IndicatorAccess access,
            IndicatorViews views,
            Measuring measuring,
            Measured measured,
            SeriesRows series,
            SumRows sums) {
        this.access = access;
        this.views = views;
        this.measuring = measuring;
        this.measured = measured;
        this.series = series;
        this.sums = sums;
    }

    /** @param sparat what was just done: a key of an indicator, or how many figures a file brought */
    @GetMapping(PAGE)
    ModelAndView page(Principal person, @PathVariable String kommun, @RequestParam(required = false) String sparat) {
        return shown(person, access.readable(person.getName(), kommun)).addObject("saved", sparat);
    }

    @PostMapping(ONE)
    ModelAndView note(Principal person, @PathVariable String kommun, @PathVariable String nyckel, FigureForm form) {
        Municipality municipality = access.noting(person.getName(), kommun);
        PlanIndicator indicator = known(kommun, nyckel);
        try {
            boolean isYesNo = indicator.more().rule() == IndicatorRule.YES_NO;
            measuring.note(
                    new Noted(
                            kommun,
                            nyckel,
                            form.period(measured.thisYear()),
                            form.figure(isYesNo),
                            form.source(),
                            person.getName()),
                    form.seen());
        } catch (Refused e) {
            return refused(person, municipality, new RefusedForm(nyckel, form, e.fault()));
        }
        return new ModelAndView("redirect:/matt/" + kommun + "?sparat=siffra#klart");
    }

    @PostMapping(ONE + "/serie")
    ModelAndView find(
            Principal person,
            @PathVariable String kommun,
            @PathVariable String nyckel,
            @RequestParam(defaultValue = "") String serie) {
        Municipality municipality = access.coordinated(person.getName(), kommun);
        known(kommun, nyckel);
        try {
            series.set(kommun, nyckel, SeriesName.typed(serie), person.getName());
        } catch (Refused e) {
            return refused(
                    person,
                    municipality,
                    new RefusedForm(nyckel, new FigureForm("", Part.YEAR.id(), serie, "", ""), e.fault()));
        }
        return new ModelAndView("redirect:/matt/" + kommun + "?sparat=serie#klart");
    }

    /** @param helhet key of the indicator that counts all of it; empty for none */
    @PostMapping(ONE + "/summa")
    ModelAndView addUp(
            Principal person,
            @PathVariable String kommun,
            @PathVariable String nyckel,
            @RequestParam(defaultValue = "") String helhet) {
        Municipality municipality = access.coordinated(person.getName(), kommun);
        known(kommun, nyckel);
        try {
            if (!helhet.isEmpty()
                    && Stream.of(nyckel, helhet)
                            .anyMatch(key -> views.indicator(kommun, key)
                                    .filter(indicator -> indicator.kind().isCount())
                                    .isEmpty())) {
                throw new Refused("helhet", "Bara antal i planen kan läggas ihop. Välj ett annat mål.");
            }
            sums.set(kommun, nyckel, helhet, person.getName());
        } catch (Refused e) {
            return refused(
                    person,
                    municipality,
                    new RefusedForm(nyckel, new FigureForm("", Part.YEAR.id(), helhet, "", ""), e.fault()));
        }
        return new ModelAndView("redirect:/matt/" + kommun + "?sparat=summa#klart");
    }

    private PlanIndicator known(String kommun, String key) {
        return views.indicator(kommun, key)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "Målet står inte i kommunens plan. Gå till sidan Målen i siffror igen."));
    }

    private ModelAndView refused(Principal person, Municipality municipality, RefusedForm refused) {
        ModelAndView page = shown(person, municipality).addObject("refused", refused);
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    private ModelAndView shown(Principal person, Municipality municipality) {
        return new ModelAndView("matt")
                .addObject("view", views.of(municipality, person.getName()))
                .addObject("refused", null)
                .addObject("saved", null);
    }

    /**
     * A form that was refused, with what was typed.
     *
     * @param key of the indicator
     */
    record RefusedForm(String key, FigureForm form, FieldFault fault) {

        public boolean isAt(String other, String otherField) {
            return key.equals(other) && fault.field().equals(otherField);
        }

        public boolean isOf(String other) {
            return key.equals(other) && !List.of("serie", "helhet").contains(fault.field());
        }
    }
}
