package se.trygghetshjulet.archive;

import java.security.Principal;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import se.trygghetshjulet.engine.Readers;
import se.trygghetshjulet.sealing.SealCheck;
import se.trygghetshjulet.sealing.Sha256;
import se.trygghetshjulet.sealing.Unreadable;
import se.trygghetshjulet.sealing.Unreadable.Why;
import se.trygghetshjulet.signature.Registering;
import se.trygghetshjulet.signature.Registering.InHand;
import se.trygghetshjulet.transfer.FileAnswer;
import se.trygghetshjulet.transfer.Upload;
import se.trygghetshjulet.transfer.UploadFailed;

/** Where an original that was signed by hand is registered as it was scanned, and where it is fetched. */
@Controller
class ScanPage {

    private static final String PAGE = "/underskrift/{task}";
    private static final String FILE = "fil";

    private final Registering registering;
    private final ScanRows scans;
    private final SealCheck pdfs;
    private final Readers readers;
    private final Clock clock;

    ScanPage(Registering registering, ScanRows scans, SealCheck pdfs, Readers readers, Clock clock) {
        this.registering = registering;
        this.scans = scans;
        this.pdfs = pdfs;
        this.readers = readers;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    ModelAndView page(Principal person, @PathVariable String task) {
        return shown(inHand(person, task), new ScanForm(null, null, null), Map.of());
    }

    @PostMapping(path = PAGE, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView register(Principal person, @PathVariable String task, MultipartHttpServletRequest request) {
        InHand inHand = inHand(person, task);
        ScanForm form = new ScanForm(
                request.getParameter("dokument"), request.getParameter("ort"), request.getParameter("dag"));
        Map<String, String> faults = form.faults(inHand, clock);
        try {
            byte[] file = bytes(request);
            pdfs.read(file, person.getName()).objection().ifPresent(why -> faults.put(FILE, why));
            if (faults.isEmpty()) {
                scans.add(scan(inHand, form, file, person.getName()), file);
                return new ModelAndView("redirect:/underskrift/" + inHand.task() + "?sparat#klart");
            }
        } catch (Unreadable e) {
            faults.put(FILE, e.why().message());
        }
        ModelAndView page = shown(inHand, form, faults);
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    /** For those who have a role in the municipality; a scan may say more than the document itself. */
    @GetMapping("/dokument/{kommun}/{version:\\d{1,18}}/original/{scan:\\d{1,18}}.pdf")
    ResponseEntity<byte[]> original(
            Principal person, @PathVariable String kommun, @PathVariable Long version, @PathVariable Long scan) {
        readers.readable(person.getName(), kommun);
        Scan kept = scans.find(kommun, version, scan)
                .orElseThrow(
                        () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "Kommunen har inget sådant original."));
        return FileAnswer.saved(
                scans.bytes(kept.id()),
                "original-" + version + "-"
                        + (kept.party().isOther() ? kept.party().id() + "-" : "")
                        + kept.signatory().id() + ".pdf",
                MediaType.APPLICATION_PDF);
    }

    private InHand inHand(Principal person, String task) {
        return registering
                .of(task, person.getName())
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND,
                        "Uppgiften är redan klar, eller så är den inte din. Ta den i Uppgifter och försök igen."));
    }

    private ModelAndView shown(InHand task, ScanForm form, Map<String, String> faults) {
        return new ModelAndView("underskrift")
                .addObject("task", task)
                .addObject("form", form)
                .addObject("faults", faults)
                .addObject(
                        "scans",
                        task.originals().stream()
                                .flatMap(original -> scans.of(original.version()).stream())
                                .filter(scan -> scan.mandate().equals(task.mandate()))
                                .map(scan -> new Line(
                                        new ScanForm(String.valueOf(scan.version()), null, null)
                                                .original(task.originals())
                                                .title(),
                                        scan))
                                .toList());
    }

    private Scan scan(InHand task, ScanForm form, byte[] file, String person) {
        return new Scan(
                null,
                form.original(task.originals()).version(),
                task.mandate().party(),
                task.mandate().role(),
                Sha256.of(file),
                form.ort(),
                form.day(),
                person,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private static byte[] bytes(MultipartHttpServletRequest request) {
        try {
            return Upload.of(request, FILE).bytes();
        } catch (UploadFailed e) {
            throw new Unreadable(e.isTooLarge() ? Why.TOO_LARGE : Why.BROKEN);
        }
    }

    /** @param title of the document */
    record Line(String title, Scan scan) {}
}
