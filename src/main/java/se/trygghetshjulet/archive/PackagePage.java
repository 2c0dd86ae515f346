package se.trygghetshjulet.archive;

import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import se.trygghetshjulet.archive.PackageReader.BadPackage;
import se.trygghetshjulet.archive.PackageReader.Content;
import se.trygghetshjulet.archive.PackageReader.ReadPackage;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.document.DocumentTitles;
import se.trygghetshjulet.document.MisshapenContent;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.engine.Readers;
import se.trygghetshjulet.exchange.PlanImport;
import se.trygghetshjulet.exchange.SentFile;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.transfer.UnreadableFile;

/** Where the coordinator has an archive package checked, and its plan put into the draft; no package is kept. */
@Controller
class PackagePage {

    private static final String PAGE = "/dokument/{kommun}/paket";

    private final Readers readers;
    private final PlanImport plans;
    private final DocumentTitles titles;

    PackagePage(Readers readers, PlanImport plans, DocumentTitles titles) {
        this.readers = readers;
        this.plans = plans;
        this.titles = titles;
    }

    @GetMapping(PAGE)
    ModelAndView page(Principal person, @PathVariable String kommun) {
        return shown(coordinated(person, kommun));
    }

    /** @param inforing there if the plan is to be put into the draft, and not only looked at */
    @PostMapping(path = PAGE, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView read(
            Principal person,
            @PathVariable String kommun,
            @RequestParam(required = false) String inforing,
            MultipartHttpServletRequest request) {
        Municipality municipality = coordinated(person, kommun);
        ReadPackage read;
        try {
            read = PackageReader.read(SentFile.of(request, PackageReader.TOO_LARGE), kommun);
        } catch (BadPackage | UnreadableFile e) {
            return refused(municipality, List.of(e.getMessage()));
        }
        if (inforing == null) {
            return filled(shown(municipality), read);
        }
        List<String> faults = take(plans.draft(kommun), read.contents(), person.getName());
        return filled(
                faults.isEmpty() ? shown(municipality).addObject("taken", true) : refused(municipality, faults), read);
    }

    private List<String> take(Optional<Version<String>> draft, List<Content> contents, String person) {
        Optional<Content> plan = contents.stream()
                .filter(content -> content.kind() == DocumentKind.HANDLINGSPLAN)
                .reduce((earlier, later) -> later);
        if (plan.isEmpty()) {
            return List.of("Paketet har ingen plan att föra in. Välj paketet för det ärende där planen antogs.");
        }
        if (draft.isEmpty()) {
            return List.of("Ingen plan skrivs just nu, så ingenting kan föras in. Vänta till nästa revidering.");
        }
        try {
            return plans.take(draft.get(), plan.get().json(), person);
        } catch (MisshapenContent e) {
            return Stream.concat(Stream.of("Filen " + plan.get().path() + " är ingen plan."), e.faults().stream())
                    .toList();
        }
    }

    private Municipality coordinated(Principal person, String kommun) {
        Municipality municipality = readers.readable(person.getName(), kommun);
        if (!readers.coordinates(person.getName(), municipality)) {
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN, "Bara kommunens säkerhetssamordnare kan läsa in ett arkivpaket.");
        }
        return municipality;
    }

    private ModelAndView refused(Municipality municipality, List<String> faults) {
        ModelAndView page = shown(municipality).addObject("faults", faults);
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    private static ModelAndView filled(ModelAndView page, ReadPackage read) {
        return page.addObject("contents", read.contents()).addObject("tasks", read.tasks());
    }

    private ModelAndView shown(Municipality municipality) {
        Optional<Version<String>> draft = plans.draft(municipality.id());
        return new ModelAndView("dokument-paket")
                .addObject("municipality", municipality)
                .addObject("draft", draft.map(Version::id).orElse(null))
                .addObject(
                        "draftTitle", draft.map(plan -> titles.of(plan.key())).orElse(null))
                .addObject("faults", List.of())
                .addObject("contents", null)
                .addObject("tasks", List.of())
                .addObject("taken", false);
    }
}
