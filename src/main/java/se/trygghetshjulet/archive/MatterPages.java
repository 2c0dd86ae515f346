package se.trygghetshjulet.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.Principal;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import se.trygghetshjulet.decision.paper.MatterPapers;
import se.trygghetshjulet.decision.paper.MatterRecord;
import se.trygghetshjulet.decision.paper.Paper;
import se.trygghetshjulet.engine.Readers;
import se.trygghetshjulet.municipality.Municipality;

/** A municipality's matters for those who have a role in it, with their papers as files. */
@Controller
class MatterPages {

    private static final String MATTERS = "/dokument/{kommun}/arenden";
    private static final String MATTER = MATTERS + "/{matter:\\d{1,18}}";

    private final Readers readers;
    private final MatterPapers papers;
    private final MatterVersions versions;
    private final Shelves shelves;
    private final MatterPackage packages;

    MatterPages(
            Readers readers, MatterPapers papers, MatterVersions versions, Shelves shelves, MatterPackage packages) {
        this.packages = packages;
        this.shelves = shelves;
        this.readers = readers;
        this.papers = papers;
        this.versions = versions;
    }

    @GetMapping(MATTERS)
    String matters(Principal person, @PathVariable String kommun, Model model) {
        Municipality municipality = readers.readable(person.getName(), kommun);
        model.addAttribute("municipality", municipality);
        model.addAttribute("matters", papers.of(kommun));
        model.addAttribute("coordinates", readers.coordinates(person.getName(), municipality));
        return "dokument-arenden";
    }

    @GetMapping(MATTER)
    String matter(Principal person, @PathVariable String kommun, @PathVariable Long matter, Model model) {
        Municipality municipality = readers.readable(person.getName(), kommun);
        model.addAttribute("municipality", municipality);
        MatterRecord known = found(() -> papers.get(kommun, matter));
        model.addAttribute("matter", known);
        model.addAttribute(
                "versions", versions.of(known).stream().map(shelves::line).toList());
        model.addAttribute("mayFile", readers.mayFile(person.getName(), municipality));
        return "dokument-arende";
    }

    @GetMapping(value = MATTER + "/tjansteskrivelse.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> missiv(Principal person, @PathVariable String kommun, @PathVariable Long matter) {
        readers.readable(person.getName(), kommun);
        return answer(found(() -> papers.missiv(kommun, matter)));
    }

    @GetMapping(value = MATTER + "/beslut/{decision:\\d{1,18}}.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> excerpt(
            Principal person, @PathVariable String kommun, @PathVariable Long matter, @PathVariable Long decision) {
        readers.readable(person.getName(), kommun);
        return answer(found(() -> papers.excerpt(kommun, matter, decision)));
    }

    /** Written to a file first, so that what cannot be gathered is told as a fault and not as half a package. */
    @GetMapping(value = MATTER + ".zip", produces = "application/zip")
    ResponseEntity<Resource> archive(Principal person, @PathVariable String kommun, @PathVariable Long matter)
            throws IOException {
        Municipality municipality = readers.readable(person.getName(), kommun);
        if (!readers.mayFile(person.getName(), municipality)) {
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN, "Arkivpaketet är till för kommunens registrator och säkerhetssamordnare.");
        }
        String name = found(() -> papers.get(kommun, matter)).turn() + "-" + matter + ".zip";
        Path file = Files.createTempFile("arkivpaket-", ".zip");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                packages.write(kommun, matter, out);
            }
            return ResponseEntity.ok()
                    .cacheControl(CacheControl.noStore())
                    .contentLength(Files.size(file))
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                    .body(new InputStreamResource(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE)));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static ResponseEntity<byte[]> answer(Paper paper) {
        return PdfAnswer.of(paper.pdf(), paper.title(), CacheControl.noStore());
    }

    private static <T> T found(Supplier<T> looked) {
        try {
            return looked.get();
        } catch (NoSuchElementException e) {
            throw new ResponseStatusException(
                    HttpStatus.NOT_FOUND,
                    "Kommunen har inget sådant ärende, eller så är handlingen inte skriven än.",
                    e);
        }
    }
}
