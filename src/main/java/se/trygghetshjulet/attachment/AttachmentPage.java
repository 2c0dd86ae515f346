package se.trygghetshjulet.attachment;

import java.security.Principal;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;
import se.trygghetshjulet.transfer.Upload;
import se.trygghetshjulet.transfer.UploadFailed;

/** What is attached to the document of a task, and where more is; plain HTML without scripts. */
@Controller
@ConditionalOnWebApplication
class AttachmentPage {

    private static final String PAGE = "/bilagor/{uppgift}";

    private final OpenDesks desks;
    private final AttachmentDesk desk;
    private final AttachmentViews views;
    private final AttachmentProperties properties;

    AttachmentPage(OpenDesks desks, AttachmentDesk desk, AttachmentViews views, AttachmentProperties properties) {
        this.desks = desks;
        this.desk = desk;
        this.views = views;
        this.properties = properties;
    }

    /**
     * @param bifogad id of what was just attached
     * @param borttagen there if something was just removed
     */
    @GetMapping(PAGE)
    ModelAndView page(
            Principal person,
            @PathVariable String uppgift,
            @RequestParam(required = false) Long bifogad,
            @RequestParam(required = false) String borttagen) {
        return shown(desks.of(uppgift, person.getName()))
                .addObject("added", bifogad)
                .addObject("removed", borttagen != null);
    }

    @PostMapping(path = PAGE, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView add(Principal person, @PathVariable String uppgift, MultipartHttpServletRequest request) {
        OpenDesk open = desks.of(uppgift, person.getName());
        String title = "";
        try {
            SentFile sent = sent(request);
            title = sent.title();
            return back(uppgift, "bifogad=" + desk.add(open, sent).id());
        } catch (Refused e) {
            return refused(open, e).addObject("written", title);
        }
    }

    @PostMapping(PAGE + "/{id}/ta-bort")
    ModelAndView remove(Principal person, @PathVariable String uppgift, @PathVariable Long id) {
        OpenDesk open = desks.of(uppgift, person.getName());
        try {
            desk.remove(open, id);
            return back(uppgift, "borttagen");
        } catch (Refused e) {
            return refused(open, e);
        }
    }

    private SentFile sent(MultipartHttpServletRequest request) {
        try {
            Upload file = Upload.of(request, "fil");
            String title = request.getParameter("beskrivning");
            return file.isNothing() ? new SentFile(null, null, title) : new SentFile(file.bytes(), file.name(), title);
        } catch (UploadFailed e) {
            throw e.isTooLarge()
                    ? Refused.tooLarge(properties.storlek().toBytes())
                    : Refused.file("Filen kom inte fram hel. Välj den och försök igen.");
        }
    }

    private static ModelAndView back(String task, String done) {
        return new ModelAndView("redirect:/bilagor/" + task + "?" + done + "#klart");
    }

    private ModelAndView refused(OpenDesk open, Refused why) {
        ModelAndView page = shown(open).addObject("refused", new Fault(why.field(), why.getMessage()));
        page.setStatus(why.status());
        return page;
    }

    private ModelAndView shown(OpenDesk open) {
        boolean mayWrite = desk.mayWrite(open);
        return new ModelAndView("bilagor")
                .addObject("task", open.task())
                .addObject("documentKind", open.document().kind())
                .addObject("mayWrite", mayWrite)
                .addObject("lines", views.of(open, mayWrite))
                .addObject("written", "")
                .addObject("most", properties.antal())
                .addObject("largest", FileSize.of(properties.storlek().toBytes()))
                .addObject("taken", Refused.TAKEN);
    }

    /** @param field name of the field at fault; empty if it is none */
    record Fault(String field, String message) {}
}
