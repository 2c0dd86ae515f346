package se.trygghetshjulet.incident;

import java.security.Principal;
import java.util.List;
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
import se.trygghetshjulet.incident.FeedDesk.Preview;
import se.trygghetshjulet.incident.FeedDesk.SentFeed;
import se.trygghetshjulet.municipality.IncidentTerms.Feed;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.openform.Typed;
import se.trygghetshjulet.text.FieldFault;
import se.trygghetshjulet.text.Refused;
import se.trygghetshjulet.transfer.RowFaults.Told;
import se.trygghetshjulet.transfer.UnreadableFile;
import se.trygghetshjulet.transfer.Upload;

/** Where the coordinator brings files that others deliver, looks at what they say, and lets them count. */
@Controller
@ConditionalOnWebApplication
class IncidentFeedPage {

    private static final String PAGE = "/handelser/{kommun}/infor";
    private static final String ONE = PAGE + "/{feedImport:\\d{1,18}}";

    private final IncidentAccess access;
    private final FeedDesk desk;
    private final FeedWithdrawal withdrawal;
    private final FeedViews views;

    IncidentFeedPage(IncidentAccess access, FeedDesk desk, FeedWithdrawal withdrawal, FeedViews views) {
        this.access = access;
        this.desk = desk;
        this.withdrawal = withdrawal;
        this.views = views;
    }

    /**
     * @param infort what was just taken
     * @param aterkallad what was just withdrawn
     */
    @GetMapping(PAGE)
    ModelAndView page(
            Principal person,
            @PathVariable String kommun,
            @RequestParam(required = false) Long infort,
            @RequestParam(required = false) Long aterkallad) {
        Municipality municipality = access.coordinated(person.getName(), kommun);
        ModelAndView page = shown(municipality, List.of());
        if (infort != null) {
            views.taken(municipality, infort).ifPresent(taken -> page.addObject("taken", taken));
        } else if (aterkallad != null) {
            views.withdrawn(municipality, aterkallad).ifPresent(withdrawn -> page.addObject("withdrawn", withdrawn));
        }
        return page;
    }

    @PostMapping(path = PAGE, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView preview(Principal person, @PathVariable String kommun, MultipartHttpServletRequest request) {
        Municipality municipality = access.coordinated(person.getName(), kommun);
        List<Told> faults;
        try {
            SentFeed file = sent(request);
            String source = request.getParameter("kalla");
            Feed feed = municipality
                    .incidents()
                    .feed(source == null ? "" : source)
                    .orElseThrow(() -> new UnreadableFile("Välj vem filen kommer från."));
            Preview preview = desk.preview(municipality, feed, file, person.getName());
            if (preview.feedImport() != null) {
                return new ModelAndView("redirect:/handelser/" + kommun + "/infor/" + preview.feedImport());
            }
            faults = preview.faults();
        } catch (UnreadableFile e) {
            faults = List.of(new Told("", e.getMessage()));
        }
        ModelAndView page = shown(municipality, faults);
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    @GetMapping(ONE)
    ModelAndView look(Principal person, @PathVariable String kommun, @PathVariable Long feedImport) {
        return looked(access.coordinated(person.getName(), kommun), feedImport, null);
    }

    @PostMapping(ONE + "/rakna")
    ModelAndView take(Principal person, @PathVariable String kommun, @PathVariable Long feedImport) {
        Municipality municipality = access.coordinated(person.getName(), kommun);
        try {
            desk.take(kommun, feedImport, person.getName());
        } catch (Refused e) {
            ModelAndView page = looked(municipality, feedImport, e.getMessage());
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
        return new ModelAndView("redirect:/handelser/" + kommun + "/infor?infort=" + feedImport + "#klart");
    }

    @PostMapping(ONE + "/aterkalla")
    ModelAndView withdraw(
            Principal person,
            @PathVariable String kommun,
            @PathVariable Long feedImport,
            @RequestParam(defaultValue = "") String skal) {
        Municipality municipality = access.coordinated(person.getName(), kommun);
        String reason = Typed.text(skal);
        try {
            Reason.demand(reason, "Skriv vad som är fel med filen.");
            withdrawal.withdraw(kommun, feedImport, reason, person.getName());
        } catch (Refused e) {
            ModelAndView page = shown(municipality, List.of())
                    .addObject("refused", new RefusedWithdrawal(feedImport, reason, e.fault()));
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page;
        }
        return new ModelAndView("redirect:/handelser/" + kommun + "/infor?aterkallad=" + feedImport + "#klart");
    }

    private ModelAndView looked(Municipality municipality, Long feedImport, String refused) {
        return new ModelAndView("fil-forhandsvisning")
                .addObject("municipality", municipality)
                .addObject("refused", refused)
                .addObject(
                        "preview",
                        views.preview(municipality, feedImport)
                                .map(preview -> preview.shown("/handelser/" + municipality.id() + "/infor"))
                                .orElseThrow(
                                        () -> new ResponseStatusException(
                                                HttpStatus.NOT_FOUND,
                                                "Filen är redan införd, eller så har det gått mer än ett dygn. Välj den på nytt.")));
    }

    private ModelAndView shown(Municipality municipality, List<Told> faults) {
        return new ModelAndView("handelser-infor")
                .addObject("municipality", municipality)
                .addObject("faults", faults)
                .addObject("log", views.log(municipality))
                .addObject("taken", null)
                .addObject("withdrawn", null)
                .addObject("refused", null);
    }

    private static SentFeed sent(MultipartHttpServletRequest request) {
        Upload file =
                Upload.demanded(request, "fil", "Filen är för stor. Den får vara högst 20 MB: dela den på flera.");
        return new SentFeed(file.name(), file.bytes());
    }

    /** A withdrawal that was refused, with what was typed. */
    record RefusedWithdrawal(Long feedImport, String reason, FieldFault fault) {

        /** Whether the field is to blame, rather than how things stand. */
        public boolean isAt(Long id) {
            return feedImport.equals(id) && !fault.field().isEmpty();
        }
    }
}
