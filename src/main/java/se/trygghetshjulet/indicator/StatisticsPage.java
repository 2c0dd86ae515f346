package se.trygghetshjulet.indicator;

import java.security.Principal;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import se.trygghetshjulet.indicator.StatisticsDesk.Looked;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.text.Refused;
import se.trygghetshjulet.transfer.RowFaults.Told;
import se.trygghetshjulet.transfer.UnreadableFile;
import se.trygghetshjulet.transfer.Upload;

/** Where the coordinator brings files of statistics and sees what each row does before anything is noted. */
@Controller
@ConditionalOnWebApplication
class StatisticsPage {

    private static final String PAGE = "/matt/{kommun}/infor";
    private static final String ONE = PAGE + "/{fil:\\d{1,18}}";

    static final String TOO_LARGE = "Filen är för stor. Den får vara högst 1 MB: ta ut färre kommuner eller år.";

    private final IndicatorAccess access;
    private final StatisticsDesk desk;

    StatisticsPage(IndicatorAccess access, StatisticsDesk desk) {
        this.access = access;
        this.desk = desk;
    }

    @GetMapping(PAGE)
    ModelAndView page(Principal person, @PathVariable String kommun) {
        return shown(access.coordinated(person.getName(), kommun), List.of());
    }

    @PostMapping(path = PAGE, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView look(Principal person, @PathVariable String kommun, MultipartHttpServletRequest request) {
        Municipality municipality = access.coordinated(person.getName(), kommun);
        List<Told> faults;
        try {
            Looked looked = desk.look(municipality, Upload.demanded(request, "fil", TOO_LARGE), person.getName());
            if (looked.id() != null) {
                return new ModelAndView("redirect:/matt/" + kommun + "/infor/" + looked.id());
            }
            faults = looked.faults().isEmpty() ? List.of(new Told("", nothing(looked))) : looked.faults();
        } catch (UnreadableFile e) {
            faults = List.of(new Told("", e.getMessage()));
        }
        ModelAndView page = shown(municipality, faults);
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    @GetMapping(ONE)
    ModelAndView again(Principal person, @PathVariable String kommun, @PathVariable long fil) {
        return looked(access.coordinated(person.getName(), kommun), fil, null);
    }

    @PostMapping(ONE + "/spara")
    ModelAndView take(Principal person, @PathVariable String kommun, @PathVariable long fil) {
        Municipality municipality = access.coordinated(person.getName(), kommun);
        try {
            int fresh = desk.take(municipality, fil, person.getName()).orElseThrow(StatisticsPage::gone);
            return new ModelAndView(
                    "redirect:/matt/" + kommun + "?sparat=" + (fresh == 0 ? "inget" : "fil") + "#klart");
        } catch (Refused e) {
            ModelAndView page = looked(municipality, fil, e.getMessage());
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
    }

    private static String nothing(Looked looked) {
        return "Filen har inget som kommunens mål räknar. " + looked.others() + " rader gäller andra kommuner, "
                + looked.unknown() + " rader gäller annat eller kvinnor och män för sig, och " + looked.missing()
                + " rader saknar siffra. Kontrollera att det står på sidan Målen i siffror var siffrorna finns, och att kommunens kod står i profilen.";
    }

    private static ResponseStatusException gone() {
        return new ResponseStatusException(
                HttpStatus.NOT_FOUND,
                "Filen är redan införd, eller så har det gått mer än ett dygn. Välj den på nytt om du är osäker: samma siffror förs in en gång.");
    }

    private ModelAndView looked(Municipality municipality, long id, String refused) {
        Looked looked = desk.again(municipality, id).orElseThrow(StatisticsPage::gone);
        return new ModelAndView("fil-forhandsvisning")
                .addObject("municipality", municipality)
                .addObject("refused", refused)
                .addObject("preview", looked.preview("/matt/" + municipality.id() + "/infor"));
    }

    private static ModelAndView shown(Municipality municipality, List<Told> faults) {
        return new ModelAndView("matt-infor")
                .addObject("municipality", municipality)
                .addObject("faults", faults);
    }
}
