package se.trygghetshjulet.council;

import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import se.trygghetshjulet.document.CanonicalJson;
import se.trygghetshjulet.document.rendering.PdfWriter;
import se.trygghetshjulet.document.rendering.Printout;
import se.trygghetshjulet.engine.Readers;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.transfer.FileAnswer;

/** The yearly report as a file, written anew each time, for those who have a role in the municipality. */
@Controller
class ReportPage {

    private final Readers readers;
    private final YearlyReport report;
    private final PdfWriter writer;
    private final Clock clock;

    ReportPage(Readers readers, YearlyReport report, PdfWriter writer, Clock clock) {
        this.readers = readers;
        this.report = report;
        this.writer = writer;
        this.clock = clock;
    }

    /** @param ar plan year; the newest with a plan if left out */
    @GetMapping(value = "/dokument/{kommun}/arsrapport.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> pdf(
            Principal person, @PathVariable String kommun, @RequestParam(defaultValue = "") String ar) {
        Municipality municipality = readers.readable(person.getName(), kommun);
        List<Integer> years = report.years(kommun);
        Integer year = years.stream()
                .filter(known -> ar.isBlank() || ar.equals(known.toString()))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "Det året har kommunen ingen beslutad plan. Välj ett annat år."));
        return FileAnswer.shown(
                pdf(municipality, year),
                "Årsrapport " + year + ", " + municipality.name() + ".pdf",
                MediaType.APPLICATION_PDF,
                CacheControl.noStore());
    }

    /** Printed outside of the transaction in which it was gathered, with what it says attached. */
    private byte[] pdf(Municipality municipality, int planYear) {
        Instant made = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Printout gathered =
                report.of(new ReportedYear(municipality, planYear, LocalDate.ofInstant(made, Municipality.ZONE)));
        return writer.write(gathered, CanonicalJson.write(gathered), made);
    }
}
