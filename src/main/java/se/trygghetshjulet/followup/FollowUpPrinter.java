package se.trygghetshjulet.followup;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.document.CanonicalJson;
import se.trygghetshjulet.document.DocumentKey;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.document.DocumentStore;
import se.trygghetshjulet.document.Shelf;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.document.rendering.DocumentPrinter;
import se.trygghetshjulet.document.rendering.Printout;
import se.trygghetshjulet.document.rendering.Printout.Fact;
import se.trygghetshjulet.document.rendering.Printout.Section;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Party;

/** A follow-up on paper: one party's, both parties' for a period, or the year's. */
@Component
class FollowUpPrinter implements DocumentPrinter {

    private final Shelf<JsonNode> shelf;
    private final Municipalities municipalities;

    FollowUpPrinter(DocumentStore documents, Municipalities municipalities) {
        this.shelf = documents.shelf(DocumentKind.UPPFOLJNING, JsonNode.class);
        this.municipalities = municipalities;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.UPPFOLJNING;
    }

    @Override
    public String title(DocumentKey key) {
        return kind().title() + " " + key.turn().year() + ", " + part(key);
    }

    @Override
    public Printout of(Long id) {
        Version<JsonNode> version = shelf.get(id);
        String part = version.key().part();
        if (part.equals(FollowUpDocuments.ANNUAL)) {
            AnnualFollowUp annual = CanonicalJson.content(version.content(), AnnualFollowUp.class);
            return printout(version, "Årsuppföljning", Party.BADA, PrintedFollowUp.annual(annual));
        }
        if (part.endsWith(FollowUpDocuments.JOINT)) {
            JointSummary joint = CanonicalJson.content(version.content(), JointSummary.class);
            return printout(
                    version,
                    title(version, joint.periodNo()),
                    Party.BADA,
                    PrintedFollowUp.joint(joint, municipality(version).parties()));
        }
        PartyReport report = CanonicalJson.content(version.content(), PartyReport.class);
        return printout(version, title(version, report.periodNo()), report.party(), PrintedFollowUp.report(report));
    }

    /** "1-polis", "2-gemensam", "ar" in words. */
    private String part(DocumentKey key) {
        String part = key.part();
        if (part.equals(FollowUpDocuments.ANNUAL)) {
            return "hela året";
        }
        String[] words = part.split("-", 2);
        String who = part.endsWith(FollowUpDocuments.JOINT)
                ? "sammanställning"
                : municipalities.get(key.turn().kommun()).parties().inText(Party.of(words[1]));
        return "period " + words[0] + ", " + who;
    }

    private Printout printout(Version<?> version, String title, Party party, List<Section> sections) {
        Municipality municipality = municipality(version);
        return new Printout(
                title + " " + version.turn().year(),
                municipality.partyName(party),
                List.of(
                        new Fact("Kommun", municipality.name()),
                        new Fact("Avser", "planen för " + version.turn().year())),
                false,
                sections,
                List.of());
    }

    private String title(Version<?> version, int periodNo) {
        String period = municipality(version).followUps().period(periodNo).name();
        return "Uppföljning: " + period;
    }

    private Municipality municipality(Version<?> version) {
        return municipalities.get(version.kommun());
    }
}
