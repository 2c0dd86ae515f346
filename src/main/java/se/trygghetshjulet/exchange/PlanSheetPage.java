package se.trygghetshjulet.exchange;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import java.util.NoSuchElementException;
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
import se.trygghetshjulet.document.DocumentTitles;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.engine.Readers;
import se.trygghetshjulet.exchange.PlanSheet.Fault;
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

    /** @param infort there if a sheet was just taken */
    @GetMapping(PAGE)
    ModelAndView page(
            Principal person,
            @PathVariable String kommun,
            @PathVariable Long version,
            @RequestParam(required = false) String infort) {
        Municipality municipality = readers.readable(person.getName(), kommun);
        return shown(person, municipality, plan(municipality, version)).addObject("taken", infort != null);
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

    /** @param tom there for the headings alone */
    @GetMapping(PAGE + ".xlsx")
    ResponseEntity<byte[]> excel(
            Principal person,
            @PathVariable String kommun,
            @PathVariable Long version,
            @RequestParam(required = false) String tom) {
        Version<String> plan = plan(readers.readable(person.getName(), kommun), version);
        return file(plan, ExcelSheet.write(lines(plan, tom)), "xlsx", EXCEL);
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
        List<Fault> faults;
        try {
            faults = sheets.isWritten(plan)
                    ? sheets.take(
                            plan,
                            PlanSheets.sent(SentFile.of(request, TOO_LARGE), municipality.planTable()),
                            person.getName())
                    : List.of(new Fault(
                            0,
                            "",
                            "Planen skrivs inte just nu, så ingenting kan föras in. Vänta till nästa revidering."));
        } catch (UnreadableFile e) {
            faults = List.of(new Fault(0, "", e.getMessage()));
        }
        if (faults.isEmpty()) {
            return new ModelAndView("redirect:/dokument/" + kommun + "/" + version + "/tabell?infort#klart");
        }
        ModelAndView page = shown(person, municipality, plan)
                .addObject("faults", faults.subList(0, Math.min(faults.size(), SHOWN_FAULTS)))
                .addObject("more", Math.max(0, faults.size() - SHOWN_FAULTS));
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
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
                .addObject("taken", false);
    }
}
