package se.trygghetshjulet.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import se.trygghetshjulet.decision.correction.Corrections;
import se.trygghetshjulet.decision.matter.Matter;
import se.trygghetshjulet.decision.matter.Matters;
import se.trygghetshjulet.decision.minutes.Announcements;
import se.trygghetshjulet.decision.minutes.Decision;
import se.trygghetshjulet.decision.minutes.DecisionPath;
import se.trygghetshjulet.decision.minutes.Decisions;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.WheelYear;

/** What later stages may know of a year's matter and of the decision that settled it. */
@Service
public class DecidedMatter {

    private final Matters matters;
    private final Decisions decisions;
    private final DecisionChanges changes;
    private final Announcements announcements;
    private final DecisionPath path;
    private final Corrections corrections;
    private final Municipalities municipalities;
    private final Clock clock;

    DecidedMatter(
            Matters matters,
            Decisions decisions,
            DecisionChanges changes,
            Announcements announcements,
            DecisionPath path,
            Corrections corrections,
            Municipalities municipalities,
            Clock clock) {
        this.matters = matters;
        this.decisions = decisions;
        this.changes = changes;
        this.announcements = announcements;
        this.path = path;
        this.corrections = corrections;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /** The diarienummer with commas between them; empty text before the matter is registered. */
    public String diarienummer(WheelYear year) {
        return matters.of(year)
                .map(matter -> matter.diarienummer().stream()
                        .map(Matter.Diarienummer::diarienummer)
                        .collect(Collectors.joining(", ")))
                .orElse("");
    }

    public List<Receiver> receivers(WheelYear year) {
        return matters.of(year)
                .map(matter -> matter.receivers().stream()
                        .map(receiver -> new Receiver(receiver.name(), receiver.email()))
                        .toList())
                .orElse(List.of());
    }

    /** The last decision of the year by the body that adopts: kommunstyrelsen, or kommunfullmäktige. */
    public Optional<Excerpt> decision(WheelYear year) {
        return decisions.last(year, path.adopting(year)).map(this::excerpt);
    }

    /** Id of that decision, for those who point at it. */
    public Optional<Long> decisionId(WheelYear year) {
        return decisions.last(year, path.adopting(year)).map(Decision::id);
    }

    /** @throws java.util.NoSuchElementException if there is none with that id */
    public Excerpt get(Long decision) {
        return excerpt(decisions.findById(decision).orElseThrow());
    }

    public Excerpt excerpt(Decision recorded) {
        Decision decision = corrections.corrected(recorded);
        List<Change> changed = changes.findByDecisionOrderByRowNo(decision.id()).stream()
                .map(change -> new Change(change.place(), change.field(), change.textBefore(), change.textAfter()))
                .toList();
        String body =
                municipalities.get(decision.kommun()).body(decision.body()).name();
        return new Excerpt(
                body,
                decision.reference(body),
                decision.meetingDate(),
                decision.paragraph(),
                diarienummer(decision.wheelYear()),
                corrections.noted(decision),
                changed,
                announcements
                        .findByDecision(decision.id())
                        .map(announcement -> new Appeal(
                                announcement.adjustedOn(),
                                announcement.postedOn(),
                                announcement.appealBy(),
                                announcement.finalOn(),
                                announcement.check().appealed()))
                        .orElse(null));
    }

    /**
     * What somebody who carries the decision out should know of the appeal period, in Swedish; empty text if there is
     * nothing to warn of. A warning and no more: a decision may be carried out before it is final (KL 13:14).
     */
    public String appealNotice(WheelYear year) {
        return decision(year)
                .map(decision -> AppealNotice.of(decision.appeal(), LocalDate.now(clock)))
                .orElse("");
    }

    public record Receiver(String name, String email) {}

    /**
     * One row that the decision changed in the proposal.
     *
     * @param before empty text where it was added
     * @param after empty text where it was taken away
     */
    public record Change(String place, String field, String before, String after) {

        /** "Åtgärd 1.2, När: ”våren” ändras till ”hela året”" */
        public String asText() {
            String what = place + ", " + field + ": ";
            if (before.isEmpty()) {
                return what + "”" + after + "” tillkommer";
            }
            return after.isEmpty()
                    ? what + "”" + before + "” utgår"
                    : what + "”" + before + "” ändras till ”" + after + "”";
        }
    }

    /**
     * Where the decision stands in its appeal period.
     *
     * @param finalOn the day from which it is final unless somebody has appealed
     * @param appealed null until the registrator has checked
     */
    public record Appeal(
            LocalDate adjustedOn, LocalDate postedOn, LocalDate appealBy, LocalDate finalOn, Boolean appealed) {

        public boolean isFinal() {
            return Boolean.FALSE.equals(appealed);
        }
    }

    /**
     * A minutes excerpt.
     *
     * @param body name of the body that decided, or on whose behalf an official did
     * @param minutes where it stands: "Kommunstyrelsen 2026-12-08 § 12"
     * @param decided as the minutes have it
     * @param changes what was changed in the proposal; none where it was adopted as it stood
     * @param appeal null until the minutes are adjusted and posted
     */
    public record Excerpt(
            String body,
            String minutes,
            LocalDate meetingDate,
            int paragraph,
            String diarienummer,
            String decided,
            List<Change> changes,
            Appeal appeal) {

        /** As it stands in the documents: "Kommunstyrelsen 2026-12-08 § 12, dnr KS/2026:12". */
        public String reference() {
            return minutes + (diarienummer.isEmpty() ? "" : ", dnr " + diarienummer);
        }

        /** The decision, and under it what was changed in the proposal. */
        public String text() {
            return changes.isEmpty()
                    ? decided
                    : decided + "\n\nÄndringar mot förslaget:\n"
                            + changes.stream()
                                    .map(change -> "– " + change.asText())
                                    .collect(Collectors.joining("\n"));
        }
    }
}
