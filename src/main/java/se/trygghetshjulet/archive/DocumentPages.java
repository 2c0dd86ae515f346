package se.trygghetshjulet.archive;

import java.security.Principal;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import se.trygghetshjulet.attachment.Attachments;
import se.trygghetshjulet.council.YearlyReport;
import se.trygghetshjulet.document.Differences;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.document.OpenComments;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.document.difference.ReadableDifference;
import se.trygghetshjulet.engine.Names;
import se.trygghetshjulet.engine.Readers;
import se.trygghetshjulet.municipality.Municipality;

/** A municipality's documents for those who have a role in it; plain HTML without scripts, and the same as JSON. */
@Controller
class DocumentPages {

    private static final String PAGE = "/dokument/{kommun}";
    private static final String VERSION = PAGE + "/{version:\\d{1,18}}";
    private static final String DIFFERENCE = VERSION + "/skillnad";

    private final Readers readers;
    private final Shelves shelves;
    private final DocumentFiles files;
    private final Differences differences;
    private final Attachments attachments;
    private final ScanRows scans;
    private final OpenComments comments;
    private final Names names;
    private final YearlyReport reports;

    DocumentPages(
            Readers readers,
            Shelves shelves,
            DocumentFiles files,
            Differences differences,
            Attachments attachments,
            ScanRows scans,
            OpenComments comments,
            Names names,
            YearlyReport reports) {
        this.reports = reports;
        this.readers = readers;
        this.shelves = shelves;
        this.files = files;
        this.differences = differences;
        this.attachments = attachments;
        this.scans = scans;
        this.comments = comments;
        this.names = names;
    }

    /** Straight to the only municipality in which one has a role; a choice where there are several. */
    @GetMapping("/dokument")
    String municipalities(Principal person, Model model) {
        List<Municipality> readable = readers.readableBy(person.getName());
        if (readable.isEmpty()) {
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN, "Sidan är till för dem som har en roll i en kommuns arbete.");
        }
        model.addAttribute("municipalities", readable);
        return readable.size() == 1 ? "redirect:/dokument/" + readable.get(0).id() : "dokument-kommuner";
    }

    @GetMapping(PAGE)
    String shelves(Principal person, @PathVariable String kommun, Model model) {
        Municipality municipality = readers.readable(person.getName(), kommun);
        model.addAttribute("municipality", municipality);
        model.addAttribute("shelves", shelves.of(municipality));
        model.addAttribute("reportYears", reports.years(kommun));
        return "dokument";
    }

    @GetMapping(VERSION)
    String version(Principal person, @PathVariable String kommun, @PathVariable Long version, Model model) {
        Municipality municipality = readers.readable(person.getName(), kommun);
        Version<String> shown = shelves.version(municipality, version);
        model.addAttribute("municipality", municipality);
        model.addAttribute("version", shelves.line(shown));
        model.addAttribute("steps", shelves.steps(shown));
        model.addAttribute("file", shown.state().isDecided() ? files.kept(shown) : null);
        model.addAttribute("isPlan", shown.key().kind() == DocumentKind.HANDLINGSPLAN);
        model.addAttribute("openComments", comments.in(shown.key()));
        model.addAttribute("signatures", files.signatures(version));
        model.addAttribute("attachments", attachments.of(shown));
        model.addAttribute(
                "scans",
                scans.of(version).stream()
                        .map(scan -> new ShownScan(scan, names.of(kommun, scan.person())))
                        .toList());
        model.addAttribute(
                "before",
                shown.basedOn() == null ? null : shelves.line(shelves.version(municipality, shown.basedOn())));
        return "dokument-version";
    }

    /** What is a draft is printed as it stands now; anything else is the same bytes for everybody. */
    @GetMapping(value = VERSION + ".pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> pdf(Principal person, @PathVariable String kommun, @PathVariable Long version) {
        Version<String> shown = shelves.version(readers.readable(person.getName(), kommun), version);
        return PdfAnswer.of(files.pdf(shown), shelves.line(shown).title(), CacheControl.noStore());
    }

    /** @param mot id of the version to compare with; the one that it revises if none is given */
    @GetMapping(value = DIFFERENCE, produces = MediaType.TEXT_HTML_VALUE)
    String difference(
            Principal person,
            @PathVariable String kommun,
            @PathVariable Long version,
            @RequestParam(required = false) Long mot,
            Model model) {
        Municipality municipality = readers.readable(person.getName(), kommun);
        Compared compared = compared(municipality, version, mot);
        model.addAttribute("municipality", municipality);
        model.addAttribute("before", shelves.line(compared.before()));
        model.addAttribute("after", shelves.line(compared.after()));
        model.addAttribute("difference", differences.between(compared.before(), compared.after()));
        return "dokument-skillnad";
    }

    @GetMapping(value = DIFFERENCE, produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    ReadableDifference differenceAsJson(
            Principal person,
            @PathVariable String kommun,
            @PathVariable Long version,
            @RequestParam(required = false) Long mot) {
        Municipality municipality = readers.readable(person.getName(), kommun);
        Compared compared = compared(municipality, version, mot);
        return differences.between(compared.before(), compared.after());
    }

    private Compared compared(Municipality municipality, Long version, Long other) {
        Version<String> after = shelves.version(municipality, version);
        Long earlier = other == null ? after.basedOn() : other;
        if (earlier == null) {
            throw new ResponseStatusException(
                    HttpStatus.NOT_FOUND, "Det här är den första versionen. Det finns ingen tidigare att jämföra med.");
        }
        Version<String> before = shelves.version(municipality, earlier);
        if (before.key().kind() != after.key().kind()) {
            throw new ResponseStatusException(
                    HttpStatus.UNPROCESSABLE_ENTITY, "De två dokumenten är av olika slag och går inte att jämföra.");
        }
        return new Compared(before, after);
    }

    /** @param registrar name of the one who registered it */
    record ShownScan(Scan scan, String registrar) {}

    private record Compared(Version<String> before, Version<String> after) {}
}
