package se.trygghetshjulet.sealing;

import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.servlet.ModelAndView;
import se.trygghetshjulet.sealing.Unreadable.Why;
import se.trygghetshjulet.text.Network;
import se.trygghetshjulet.transfer.Upload;
import se.trygghetshjulet.transfer.UploadFailed;

/** Where anybody asks who signed a file; plain HTML without scripts, or JSON. What is sent is read and forgotten. */
@Controller
@ConditionalOnWebApplication
class VerifyPage {

    private static final String FIELD = "fil";

    private final SealCheck seals;
    private final ObjectProvider<KnownFiles> ours;

    VerifyPage(SealCheck seals, ObjectProvider<KnownFiles> ours) {
        this.seals = seals;
        this.ours = ours;
    }

    @GetMapping("/verifiera")
    String page() {
        return "verifiera";
    }

    @PostMapping(path = "/verifiera", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView verifiedPage(MultipartHttpServletRequest request) {
        try {
            return new ModelAndView("verifiera")
                    .addObject("verified", verified(request))
                    .addObject("register", ours.getIfAvailable() != null);
        } catch (Unreadable e) {
            return new ModelAndView("verifiera", e.why().status())
                    .addObject("refused", e.why().message());
        }
    }

    @PostMapping(
            path = "/verifiera",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> verifiedJson(MultipartHttpServletRequest request) {
        try {
            return ResponseEntity.ok(verified(request));
        } catch (Unreadable e) {
            return ResponseEntity.status(e.why().status())
                    .body(Map.of(
                            "status",
                            e.why().status().value(),
                            "message",
                            e.why().message()));
        }
    }

    private Verified verified(MultipartHttpServletRequest request) {
        byte[] file = bytes(request);
        Sealed sealed = seals.read(file, Network.of(request.getRemoteAddr()));
        String sha256 = Sha256.of(file);
        KnownFiles files = ours.getIfAvailable();
        return new Verified(
                sha256, sealed, files == null ? null : files.bySha256(sha256).orElse(null));
    }

    private static byte[] bytes(MultipartRequest request) {
        try {
            return Upload.of(request, FIELD).bytes();
        } catch (UploadFailed e) {
            throw new Unreadable(e.isTooLarge() ? Why.TOO_LARGE : Why.BROKEN);
        }
    }
}
