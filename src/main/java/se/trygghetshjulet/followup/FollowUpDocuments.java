package se.trygghetshjulet.followup;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.document.DocumentKey;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.document.DocumentState;
import se.trygghetshjulet.document.DocumentStore;
import se.trygghetshjulet.document.Shelf;
import se.trygghetshjulet.document.StateReason;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.handlingsplan.Plan;
import se.trygghetshjulet.handlingsplan.Plans;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Parties;
import se.trygghetshjulet.municipality.Party;
import se.trygghetshjulet.municipality.WheelYear;

/** The follow-ups of a municipality: of each party and of both for each period, and of the year. All concern a plan. */
@Service
@Transactional
class FollowUpDocuments {

    /** Parts of a key: a year's own follow-up, and the end of a joint one's. */
    static final String ANNUAL = "ar";

    static final String JOINT = "gemensam";

    private final Shelf<PartyReport> reports;
    private final Shelf<JointSummary> summaries;
    private final Shelf<AnnualFollowUp> annual;
    private final DocumentStore documents;
    private final Plans plans;
    private final Municipalities municipalities;

    FollowUpDocuments(DocumentStore documents, Plans plans, Municipalities municipalities) {
        this.reports = documents.shelf(DocumentKind.UPPFOLJNING, PartyReport.class);
        this.summaries = documents.shelf(DocumentKind.UPPFOLJNING, JointSummary.class);
        this.annual = documents.shelf(DocumentKind.UPPFOLJNING, AnnualFollowUp.class);
        this.documents = documents;
        this.plans = plans;
        this.municipalities = municipalities;
    }

    /** What the follow-ups of a year go by. */
    Plan plan(WheelYear turn) {
        return plans.standing(turn.kommun(), turn.year()).orElseThrow();
    }

    /** It stands at once, unless the profile wants somebody else to approve of the party's side. */
    void report(WheelYear turn, PartyReport report, String person) {
        boolean apart = municipalities.get(turn.kommun()).followUps().isApprovedApart(report.party());
        keep(reports, part(turn, report.periodNo(), report.party().id()), report, person, apart);
    }

    /** It stands at once, unless the profile wants the parties to approve of it. */
    void summarise(WheelYear turn, JointSummary summary, String person) {
        boolean apart = municipalities.get(turn.kommun()).followUps().isCompilationApproved();
        keep(summaries, part(turn, summary.periodNo(), JOINT), summary, person, apart);
    }

    void conclude(WheelYear turn, AnnualFollowUp followUp, String person) {
        keep(annual, annualKey(turn), followUp, person, false);
    }

    /** In whatever state. */
    Optional<Version<PartyReport>> newestReport(WheelYear turn, int periodNo, Party party) {
        return reports.newest(part(turn, periodNo, party.id()));
    }

    /** In whatever state. */
    Optional<Version<JointSummary>> newestJoint(WheelYear turn, int periodNo) {
        return summaries.newest(part(turn, periodNo, JOINT));
    }

    /** What waits for an answer stands, or leads nowhere. */
    void settle(Version<?> version, boolean approved, StateReason reason) {
        documents.move(version.id(), approved ? DocumentState.ADOPTED : DocumentState.WITHDRAWN, reason);
    }

    /** What a party said last, in this period or before it, whether it stands or was sent back. */
    Optional<PartyReport> lastOf(WheelYear turn, int periodNo, Party party) {
        return reports.keys(turn.kommun()).stream()
                .filter(key -> key.part().endsWith("-" + party.id()))
                .filter(key -> key.turn().year() < turn.year() || key.turn().equals(turn) && period(key) <= periodNo)
                .max(Comparator.comparing((DocumentKey key) -> key.turn().year())
                        .thenComparing(FollowUpDocuments::period))
                .flatMap(reports::newest)
                .map(Version::content);
    }

    /** The parties' last reports on one period, by party. */
    List<PartyReport> reports(WheelYear turn, int periodNo) {
        return reports(turn).stream()
                .filter(report -> report.periodNo() == periodNo)
                .toList();
    }

    /** The parties' last reports of the year, by period and party. */
    List<PartyReport> reports(WheelYear turn) {
        Parties parties = municipalities.get(turn.kommun()).parties();
        return reports.keys(turn.kommun()).stream()
                .filter(key -> key.turn().equals(turn))
                .filter(key -> !key.part().equals(ANNUAL) && !key.part().endsWith(JOINT))
                .flatMap(key -> reports.newest(key).stream())
                .filter(version -> version.state() == DocumentState.ADOPTED)
                .map(Version::content)
                .sorted(Comparator.comparing(PartyReport::periodNo)
                        .thenComparing(report -> parties.place(report.party())))
                .toList();
    }

    /** The years of which anything has been reported, the first one first. */
    List<Integer> years(String kommun) {
        return reports.keys(kommun).stream()
                .filter(key -> !key.turn().isAddendum())
                .map(key -> key.turn().year())
                .distinct()
                .sorted()
                .toList();
    }

    /** The last period that the parties have followed up together. */
    Optional<JointPeriod> lastJoint(String kommun) {
        return summaries.keys(kommun).stream()
                .filter(key -> key.part().endsWith(JOINT))
                .flatMap(key -> summaries.newest(key).stream())
                .filter(version -> version.state() == DocumentState.ADOPTED)
                .map(version ->
                        new JointPeriod(version.turn(), version.content().periodNo()))
                .max(Comparator.comparing((JointPeriod joint) -> joint.turn().year())
                        .thenComparing(JointPeriod::periodNo));
    }

    Optional<AnnualFollowUp> annual(WheelYear turn) {
        return annual.newest(annualKey(turn)).map(Version::content);
    }

    /** The annual follow-up of the last year before that has one. */
    Optional<AnnualFollowUp> annualBefore(String kommun, int year) {
        return annual.keys(kommun).stream()
                .filter(key -> key.part().equals(ANNUAL) && key.turn().year() < year)
                .max(Comparator.comparing(key -> key.turn().year()))
                .flatMap(annual::newest)
                .map(Version::content);
    }

    /**
     * Whoever reports answers for it: it stands as soon as it is sent in.
     *
     * @param apart whether somebody else has to approve of it first
     */
    private <C> void keep(Shelf<C> shelf, DocumentKey key, C content, String person, boolean apart) {
        Long before = shelf.newest(key).map(Version::id).orElse(null);
        Version<C> written = shelf.draft(key, content, before, plan(key.turn()).id(), person);
        shelf.move(written, apart ? DocumentState.PROPOSED : DocumentState.ADOPTED, StateReason.person(person));
    }

    private static int period(DocumentKey key) {
        return Integer.parseInt(key.part().split("-", 2)[0]);
    }

    static DocumentKey annualKey(WheelYear turn) {
        return new DocumentKey(DocumentKind.UPPFOLJNING, turn, ANNUAL);
    }

    /** @param periodNo place of the period in the profile, from 1 */
    record JointPeriod(WheelYear turn, int periodNo) {}

    /** @param who id of a party, or {@link #JOINT} */
    static DocumentKey part(WheelYear turn, int periodNo, String who) {
        return new DocumentKey(DocumentKind.UPPFOLJNING, turn, periodNo + "-" + who);
    }
}
