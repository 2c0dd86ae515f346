package se.trygghetshjulet.decision.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.decision.DecidedMatter;
import se.trygghetshjulet.decision.correction.Corrections;
import se.trygghetshjulet.decision.matter.Matter;
import se.trygghetshjulet.decision.minutes.Announcements;
import se.trygghetshjulet.decision.minutes.Decision;
import se.trygghetshjulet.decision.minutes.DelegationReport;
import se.trygghetshjulet.decision.minutes.MinutesToAnnounce;
import se.trygghetshjulet.decision.minutes.Ruling;
import se.trygghetshjulet.decision.minutes.Votes;
import se.trygghetshjulet.decision.paper.Dispatching.Sent;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;

/** Gathers what a protokollsutdrag says. */
@Component
class ExcerptDraft {

    private final DecidedMatter decided;
    private final Announcements announcements;
    private final PaperVersions versions;
    private final Dispatching dispatching;
    private final MinutesToAnnounce minutes;
    private final Corrections corrections;
    private final Municipalities municipalities;

    ExcerptDraft(
            DecidedMatter decided,
            Announcements announcements,
            PaperVersions versions,
            Dispatching dispatching,
            MinutesToAnnounce minutes,
            Corrections corrections,
            Municipalities municipalities) {
        this.decided = decided;
        this.announcements = announcements;
        this.versions = versions;
        this.dispatching = dispatching;
        this.minutes = minutes;
        this.corrections = corrections;
        this.municipalities = municipalities;
    }

    ExcerptContent of(Matter matter, Decision recorded) {
        DecidedMatter.Excerpt excerpt = decided.excerpt(recorded);
        Decision decision = corrections.corrected(recorded);
        Ruling ruling = decision.ruling();
        boolean written = matter.missivDate() != null && !matter.missivDate().isAfter(decision.meetingDate());
        Optional<Sent> sent = sent(decision);
        return new ExcerptContent(
                PaperHead.of(municipalities.get(matter.kommun()), matter),
                excerpt.body(),
                excerpt.meetingDate(),
                excerpt.paragraph(),
                ruling.outcome(),
                excerpt.decided(),
                excerpt.changes().stream().map(DecidedMatter.Change::asText).toList(),
                written ? matter.summary() : null,
                written ? matter.missivDate() : null,
                ruling.reason(),
                votes(ruling.votes()),
                ruling.disqualified(),
                ruling.reservation(),
                DecisionManner.of(
                        decision.manner(),
                        municipalities.get(matter.kommun()).body(decision.body()),
                        minutes.report(decision).orElse(null)),
                versions.of(
                        matter.kommun(),
                        decision.documents().stream()
                                .map(Decision.DecidedDocument::documentVersion)
                                .toList()),
                announcements
                        .findByDecision(decision.id())
                        .map(ExcerptContent.Posted::of)
                        .orElse(null),
                receivers(matter, decision, sent),
                sent.map(ExcerptDraft::day).orElse(null));
    }

    /** When something that the excerpt says was last recorded. */
    Instant changedAt(Decision decision) {
        return Stream.concat(
                        Stream.of(decision.recordedAt()),
                        Stream.concat(
                                announcements.findByDecision(decision.id()).stream()
                                        .flatMap(posted -> Stream.of(
                                                        posted.recordedAt(),
                                                        posted.check().checkedAt())
                                                .filter(Objects::nonNull)),
                                Stream.concat(
                                        minutes.report(decision).stream().map(DelegationReport::recordedAt),
                                        sent(decision).stream().map(Sent::at))))
                .max(Instant::compareTo)
                .orElseThrow();
    }

    private Optional<Sent> sent(Decision decision) {
        return settles(decision) ? dispatching.of(decision.wheelYear()) : Optional.empty();
    }

    private boolean settles(Decision decision) {
        return decision.ruling().outcome().isFinal()
                && decided.decisionId(decision.wheelYear())
                        .filter(decision.id()::equals)
                        .isPresent();
    }

    private List<String> receivers(Matter matter, Decision decision, Optional<Sent> sent) {
        List<String> planned = settles(decision)
                ? matter.receivers().stream().map(Matter.Receiver::name).toList()
                : List.of();
        return sent.map(Sent::receivers).orElse(planned);
    }

    private static LocalDate day(Sent sent) {
        return sent.at().atZone(Municipality.ZONE).toLocalDate();
    }

    private static String votes(Votes votes) {
        if (votes.votesFor() == null) {
            return null;
        }
        return votes.votesFor() + " röster för och " + votes.votesAgainst() + " emot."
                + (votes.chairsVote() ? " Ordförandens röst avgjorde." : "")
                + (votes.presentMembers() == null ? "" : " Närvarande ledamöter: " + votes.presentMembers() + ".")
                + (votes.byMinority()
                        ? " En minoritet på minst en tredjedel fick igenom det (kommunallagen 5 kap. 50 §)."
                        : "");
    }
}
