package se.trygghetshjulet.exchange;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;
import se.trygghetshjulet.document.DocumentTitles;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.engine.Readers;
import se.trygghetshjulet.exchange.PlanSheet.Fault;
import se.trygghetshjulet.exchange.PlanSheets.Taken;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.transfer.FileAnswer;
import se.trygghetshjulet.transfer.UnreadableFile;

/** A plan as a sheet to fetch, and for the coordinator to put into the draft; plain HTML without scripts. */
@Controller
@ConditionalOnWebApplication
class PlanSheetPage {

    private static final String PAGE = "/dokument/{kommun}/{version:\\d{1,18}}/tabell";
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType EXCEL =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /** A page that names more than these tells nobody more. */
    private static final int SHOWN_FAULTS = 100;

    private static final String TOO_LARGE = "Filen är för stor. Spara bara det som hör till planen och försök igen.";

    private final Readers readers;
    private final PlanSheets sheets;
    private final DocumentTitles titles;

    PlanSheetPage(Readers readers, PlanSheets sheets, DocumentTitles titles) {
        this.readers = readers;
        this.sheets = sheets;
        this.titles = titles;
    }

    /**
     * @param infort there if a sheet was just taken
     * @param utan headings of Brå's template that were left out of it
     */
    @GetMapping(PAGE)
    ModelAndView page(
            Principal person,
            @PathVariable String kommun,
            @PathVariable Long version,
            @RequestParam(required = false) String infort,
            @RequestParam(defaultValue = "") List<String> utan) {
        Municipality municipality = readers.readable(person.getName(), kommun);
        return shown(person, municipality, plan(municipality, version))
                .addObject("taken", infort != null)
                .addObject("leftOut", BraTemplate.known(utan));
    }

    /** @param tom there for the headings alone */
    @GetMapping(PAGE + ".csv")
    ResponseEntity<byte[]> csv(
            Principal person,
            @PathVariable String kommun,
            @PathVariable Long version,
            @RequestParam(required = false) String tom) {
        Version<String> plan = plan(readers.readable(person.getName(), kommun), version);
        return file(plan, CsvSheet.write(lines(plan, tom)), "csv", CSV);
    }

    /**
     * @param tom there for the headings alone
     * @param mall there for the headings of Brå's template
     */
    @GetMapping(PAGE + ".xlsx")
    ResponseEntity<byte[]> excel(
            Principal person,
            @PathVariable String kommun,
            @PathVariable Long version,
            @RequestParam(required = false) String tom,
            @RequestParam(required = false) String mall) {
        Version<String> plan = plan(readers.readable(person.getName(), kommun), version);
        List<List<String>> lines = lines(plan, tom);
        return file(plan, ExcelSheet.write(mall == null ? lines : sheets.byTemplate(plan, lines)), "xlsx", EXCEL);
    }

    @PostMapping(path = PAGE, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView take(
            Principal person,
            @PathVariable String kommun,
            @PathVariable Long version,
            MultipartHttpServletRequest request) {
        Municipality municipality = readers.readable(person.getName(), kommun);
        Version<String> plan = plan(municipality, version);
        if (!readers.coordinates(person.getName(), municipality)) {
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN, "Bara kommunens säkerhetssamordnare kan föra in en tabell i planen.");
        }
        Taken taken = taken(person, municipality, plan, request);
        List<Fault> faults = taken.faults();
        if (faults.isEmpty()) {
            String leftOut = taken.leftOut().stream()
                    .map(heading -> "&utan=" + UriUtils.encode(heading, StandardCharsets.UTF_8))
                    .collect(Collectors.joining());
            return new ModelAndView(
                    "redirect:/dokument/" + kommun + "/" + version + "/tabell?infort" + leftOut + "#klart");
        }
        ModelAndView page = shown(person, municipality, plan)
                .addObject("faults", faults.subList(0, Math.min(faults.size(), SHOWN_FAULTS)))
                .addObject("more", Math.max(0, faults.size() - SHOWN_FAULTS));
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    private Taken taken(
            Principal person, Municipality municipality, Version<String> plan, MultipartHttpServletRequest request) {
        if (!sheets.isWritten(plan)) {
            return refused("Planen skrivs inte just nu, så ingenting kan föras in. Vänta till nästa revidering.");
        }
        try {
            return sheets.take(
                    plan, PlanSheets.sent(SentFile.of(request, TOO_LARGE), municipality.planTable()), person.getName());
        } catch (UnreadableFile e) {
            return refused(e.getMessage());
        }
    }

    private static Taken refused(String message) {
        return new Taken(List.of(new Fault(0, "", message)), List.of());
    }

    private Version<String> plan(Municipality municipality, Long version) {
        try {
            return sheets.plan(municipality.id(), version);
        } catch (NoSuchElementException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Kommunen har ingen sådan plan.", e);
        }
    }

    private List<List<String>> lines(Version<String> plan, String tom) {
        return tom == null ? sheets.sheet(plan) : sheets.empty(plan);
    }

    private ResponseEntity<byte[]> file(Version<String> plan, byte[] bytes, String ending, MediaType type) {
        String name = titles.of(plan.key()) + ", version " + plan.number() + "." + ending;
        return FileAnswer.saved(bytes, name, type);
    }

    private ModelAndView shown(Principal person, Municipality municipality, Version<String> plan) {
        return new ModelAndView("dokument-tabell")
                .addObject("municipality", municipality)
                .addObject("id", plan.id())
                .addObject("revises", plan.basedOn() != null)
                .addObject("planTitle", titles.of(plan.key()) + ", version " + plan.number())
                .addObject("mayWrite", sheets.isWritten(plan) && readers.coordinates(person.getName(), municipality))
                .addObject("faults", List.of())
                .addObject("more", 0)
                .addObject("leftOut", List.of())
                .addObject("taken", false);
    }
}
