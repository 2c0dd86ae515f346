package se.trygghetshjulet.opendata;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.followup.ReportedFollowUps;
import se.trygghetshjulet.medborgarlofte.Medborgarloften;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.publication.OpenRecord;

/** The way in, and what each municipality has published beside its plans. */
@RestController
@RequestMapping(value = Addresses.API, produces = MediaType.APPLICATION_JSON_VALUE)
class MunicipalityApi {

    private final Municipalities municipalities;
    private final Shown shown;
    private final OpenRecord record;
    private final Medborgarloften loften;
    private final ReportedFollowUps followUps;
    private final IssueWords words;
    private final Addresses at;
    private final ObjectNode description;

    MunicipalityApi(
            Municipalities municipalities,
            Shown shown,
            OpenRecord record,
            Medborgarloften loften,
            ReportedFollowUps followUps,
            IssueWords words,
            Addresses at,
            ObjectMapper json)
            throws IOException {
        this.municipalities = municipalities;
        this.shown = shown;
        this.record = record;
        this.loften = loften;
        this.followUps = followUps;
        this.words = words;
        this.at = at;
        this.description =
                (ObjectNode) json.readTree(new ClassPathResource("oppna-data/openapi.json").getInputStream());
    }

    @GetMapping
    Entrance entrance() {
        return new Entrance(
                at.api() + "/kommuner",
                at.api() + "/openapi.json",
                at.link("/dcat"),
                at.link("/atom.xml"),
                License.CC0);
    }

    /** The description of all this (OpenAPI 3.1), with the address of this installation. */
    @GetMapping("/openapi.json")
    ObjectNode description() {
        ObjectNode here = description.deepCopy();
        here.putArray("servers").addObject().put("url", at.api());
        return here;
    }

    @GetMapping("/kommuner")
    List<OpenMunicipality> all() {
        return municipalities.all().stream().map(this::told).toList();
    }

    @GetMapping("/kommuner/{kommun}")
    OpenMunicipality municipality(@PathVariable String kommun) {
        return told(shown.municipality(kommun));
    }

    @GetMapping("/kommuner/{kommun}/loften")
    List<OpenPromise> promises(@PathVariable String kommun) {
        return shown.of(kommun, DocumentKind.MEDBORGARLOFTE).stream()
                .map(version -> OpenPromise.of(kommun, loften.get(version.id()), at))
                .toList();
    }

    @GetMapping("/kommuner/{kommun}/loften/{version:\\d{1,18}}")
    OpenPromise promise(@PathVariable String kommun, @PathVariable Long version) {
        Long id = shown.get(kommun, DocumentKind.MEDBORGARLOFTE, version).id();
        return OpenPromise.of(kommun, loften.get(id), at);
    }

    @GetMapping("/kommuner/{kommun}/uppfoljningar")
    List<OpenFollowUp> followUps(@PathVariable String kommun) {
        return followUps.of(shown.municipality(kommun).id()).stream()
                .map(followUp -> OpenFollowUp.of(kommun, followUp, at))
                .toList();
    }

    @GetMapping("/kommuner/{kommun}/uppfoljningar/{ar:[12]\\d\\d\\d}")
    OpenFollowUp followUp(@PathVariable String kommun, @PathVariable int ar) {
        return Shown.found(followUps
                .of(shown.municipality(kommun).id(), ar)
                .map(followUp -> OpenFollowUp.of(kommun, followUp, at)));
    }

    @GetMapping("/kommuner/{kommun}/dokument")
    List<OpenDocument> documents(@PathVariable String kommun) {
        return record.files(shown.municipality(kommun).id()).stream()
                .map(file -> OpenDocument.of(file, at))
                .toList();
    }

    @GetMapping("/kommuner/{kommun}/publiceringar")
    List<OpenIssue> issues(@PathVariable String kommun) {
        return record.issues(shown.municipality(kommun).id()).stream()
                .map(issue -> OpenIssue.of(issue, words.title(issue), at))
                .toList();
    }

    private OpenMunicipality told(Municipality municipality) {
        return OpenMunicipality.of(
                municipality, !record.versions(municipality.id()).isEmpty(), at);
    }

    /** What there is, by address. */
    record Entrance(String municipalities, String openapi, String dcat, String feed, String license) {}
}
