package se.trygghetshjulet.archive;

import java.security.Principal;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.trygghetshjulet.archive.Shelves.VersionLine;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.document.rendering.Printers;
import se.trygghetshjulet.engine.Readers;
import se.trygghetshjulet.exchange.WordDocument;
import se.trygghetshjulet.exchange.WordOrigin;
import se.trygghetshjulet.transfer.FileAnswer;

/** Every version for those who comment in Word; made anew each time, and saved under its title and number. */
@Controller
class WordFiles {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Readers readers;
    private final Shelves shelves;
    private final Printers printers;

    WordFiles(Readers readers, Shelves shelves, Printers printers) {
        this.readers = readers;
        this.shelves = shelves;
        this.printers = printers;
    }

    @GetMapping(value = "/dokument/{kommun}/{version:\\d{1,18}}.docx", produces = TYPE)
    ResponseEntity<byte[]> word(Principal person, @PathVariable String kommun, @PathVariable Long version) {
        Version<String> shown = shelves.version(readers.readable(person.getName(), kommun), version);
        VersionLine line = shelves.line(shown);
        return FileAnswer.saved(
                WordDocument.of(printers.printout(shown), new WordOrigin(kommun, version)),
                line.title() + ", version " + line.number() + ".docx",
                MediaType.parseMediaType(TYPE));
    }
}
