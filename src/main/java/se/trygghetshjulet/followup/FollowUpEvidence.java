package se.trygghetshjulet.followup;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.document.DocumentState;
import se.trygghetshjulet.document.DocumentStore;
import se.trygghetshjulet.document.DocumentTitles;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.duty.Duty;
import se.trygghetshjulet.duty.Evidence;
import se.trygghetshjulet.duty.Proof;
import se.trygghetshjulet.municipality.FollowUps;
import se.trygghetshjulet.municipality.Municipality;

/**
 * That the plan has been followed up, jointly or for the year, at least every second year (lag 2023:196 § 6), and that
 * kommunfullmäktige has been told, which is to be done continuously and is taken to mean once a year (§ 13).
 */
@Component
class FollowUpEvidence implements Evidence {

    private static final Period FOLLOWED_UP = Period.ofYears(2);
    private static final Period REPORTED = Period.ofYears(1);
    private static final String FULLMAKTIGE = "kf";

    private final DocumentStore documents;
    private final DocumentTitles titles;
    private final AnnualReceipts receipts;

    FollowUpEvidence(DocumentStore documents, DocumentTitles titles, AnnualReceipts receipts) {
        this.documents = documents;
        this.titles = titles;
        this.receipts = receipts;
    }

    @Override
    public List<Proof> of(Municipality municipality) {
        List<Proof> proofs = new ArrayList<>();
        documents.standings(municipality.id()).stream()
                .filter(version -> version.state() == DocumentState.ADOPTED && isOfBoth(version))
                .map(this::followedUp)
                .forEach(proofs::add);
        receipts.findByKommun(municipality.id()).stream()
                .filter(receipt -> isFullmaktige(municipality.followUps().report(receipt.receiver())))
                .map(receipt -> reported(municipality, receipt))
                .forEach(proofs::add);
        return proofs;
    }

    /** What one party says alone is no follow-up of the plan. */
    private static boolean isOfBoth(Version<?> version) {
        String part = version.key().part();
        return version.key().kind() == DocumentKind.UPPFOLJNING
                && (part.equals(FollowUpDocuments.ANNUAL) || part.endsWith(FollowUpDocuments.JOINT));
    }

    private static boolean isFullmaktige(FollowUps.Report report) {
        return FULLMAKTIGE.equals(report.body());
    }

    private Proof followedUp(Version<?> version) {
        LocalDate day = LocalDate.ofInstant(version.standing().since(), Municipality.ZONE);
        return new Proof(
                Duty.PLAN_FOLLOWED_UP,
                day,
                day.plus(FOLLOWED_UP),
                titles.of(version.key()),
                null,
                "/dokument/" + version.kommun() + "/" + version.id());
    }

    private static Proof reported(Municipality municipality, AnnualReceipt receipt) {
        return new Proof(
                Duty.REPORT,
                receipt.meetingDate(),
                receipt.meetingDate().plus(REPORTED),
                "Årsuppföljningen " + receipt.planYear() + " till "
                        + municipality.body(FULLMAKTIGE).name(),
                receipt.paragraph() == null ? null : "§ " + receipt.paragraph(),
                null);
    }
}
