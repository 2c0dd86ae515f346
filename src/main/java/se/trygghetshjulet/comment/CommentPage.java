package se.trygghetshjulet.comment;

import java.security.Principal;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
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
import se.trygghetshjulet.comment.Comments.Taken;
import se.trygghetshjulet.document.DocumentStore;
import se.trygghetshjulet.document.DocumentTitles;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.engine.Readers;
import se.trygghetshjulet.exchange.WordComments;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.text.Blank;
import se.trygghetshjulet.transfer.UnreadableFile;

/**
 * Comments from Word for those who have a role in the municipality: they bring the file and read what was said, and the
 * coordinator answers; plain HTML without scripts.
 */
@Controller
@ConditionalOnWebApplication
class CommentPage {

    private static final String PAGE = "/dokument/{kommun}/{version:\\d{1,18}}/synpunkter";
    private static final int LONGEST_ANSWER = 1000;

    private final Readers readers;
    private final DocumentStore documents;
    private final DocumentTitles titles;
    private final CommentFile files;
    private final Comments comments;
    private final CommentViews views;

    CommentPage(
            Readers readers,
            DocumentStore documents,
            DocumentTitles titles,
            CommentFile files,
            Comments comments,
            CommentViews views) {
        this.readers = readers;
        this.documents = documents;
        this.titles = titles;
        this.files = files;
        this.comments = comments;
        this.views = views;
    }

    /**
     * @param nya how many comments a file has just brought, and fanns how many it had that were there
     * @param vilse how many of them stand at rows that the document does not have
     * @param skrivet there if the file had changes in its text
     * @param svarat there if an answer was just given
     */
    @GetMapping(PAGE)
    ModelAndView page(
            Principal person,
            @PathVariable String kommun,
            @PathVariable Long version,
            @RequestParam(required = false) Integer nya,
            @RequestParam(defaultValue = "0") int fanns,
            @RequestParam(defaultValue = "0") int vilse,
            @RequestParam(required = false) String skrivet,
            @RequestParam(required = false) String svarat) {
        Municipality municipality = readers.readable(person.getName(), kommun);
        return shown(person, municipality, version(municipality, version), Map.of())
                .addObject("taken", nya == null ? null : new Taken(nya, fanns, vilse))
                .addObject("rewritten", skrivet != null)
                .addObject("answered", svarat != null);
    }

    @PostMapping(path = PAGE, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView take(
            Principal person,
            @PathVariable String kommun,
            @PathVariable Long version,
            MultipartHttpServletRequest request) {
        Municipality municipality = readers.readable(person.getName(), kommun);
        Version<String> document = version(municipality, version);
        try {
            WordComments read = files.read(request, document);
            Taken taken = comments.take(document, read.comments(), person.getName());
            return new ModelAndView("redirect:/dokument/" + kommun + "/" + version + "/synpunkter?nya=" + taken.fresh()
                    + "&fanns=" + taken.known() + "&vilse=" + taken.astray() + (read.isRewritten() ? "&skrivet" : "")
                    + "#klart");
        } catch (UnreadableFile e) {
            return refused(person, municipality, document, Map.of("fil", e.getMessage()));
        }
    }

    /** @param sett id of the last answer that the writer saw */
    @PostMapping(PAGE + "/{comment:\\d{1,18}}")
    ModelAndView answer(
            Principal person,
            @PathVariable String kommun,
            @PathVariable Long version,
            @PathVariable Long comment,
            @RequestParam(defaultValue = "0") Long sett,
            @RequestParam(defaultValue = "") String svar) {
        Municipality municipality = readers.readable(person.getName(), kommun);
        Version<String> document = version(municipality, version);
        if (!readers.coordinates(person.getName(), municipality)) {
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN, "Bara kommunens säkerhetssamordnare kan svara på en synpunkt.");
        }
        String answer = Blank.strip(svar.replace("\r\n", "\n"));
        String field = "svar-" + comment;
        String fault = fault(answer);
        if (fault == null && !comments.answer(document, comment, sett, answer, person.getName())) {
            fault = "Någon annan har svarat eller fått in en synpunkt till sedan du öppnade sidan."
                    + " Läs den och svara igen om du vill.";
        }
        if (fault != null) {
            return refused(person, municipality, document, Map.of(field, fault))
                    .addObject("written", Map.of(field, svar));
        }
        return new ModelAndView("redirect:/dokument/" + kommun + "/" + version + "/synpunkter?svarat#klart");
    }

    /** Null for an answer that can be kept. */
    private static String fault(String answer) {
        if (answer.isEmpty()) {
            return "Skriv vad som har blivit av synpunkten.";
        }
        return answer.length() > LONGEST_ANSWER
                ? "Svaret är " + answer.length() + " tecken. Högst " + LONGEST_ANSWER + " får plats. Korta det."
                : null;
    }

    private Version<String> version(Municipality municipality, Long id) {
        try {
            return documents.get(municipality.id(), id);
        } catch (NoSuchElementException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Kommunen har inget sådant dokument.", e);
        }
    }

    private ModelAndView refused(
            Principal person, Municipality municipality, Version<String> document, Map<String, String> faults) {
        ModelAndView page = shown(person, municipality, document, faults);
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    private ModelAndView shown(
            Principal person, Municipality municipality, Version<String> document, Map<String, String> faults) {
        return new ModelAndView("dokument-synpunkter")
                .addObject("municipality", municipality)
                .addObject("id", document.id())
                .addObject("documentTitle", titles.of(document.key()) + ", version " + document.number())
                .addObject("view", views.of(document))
                .addObject("mayAnswer", readers.coordinates(person.getName(), municipality))
                .addObject("faults", faults)
                .addObject("written", Map.of())
                .addObject("taken", null)
                .addObject("rewritten", false)
                .addObject("answered", false);
    }
}
