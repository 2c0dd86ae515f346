package se.trygghetshjulet.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import se.trygghetshjulet.archive.PublicFiles;
import se.trygghetshjulet.decision.DecisionTrail;
import se.trygghetshjulet.decision.DecisionTrail.Posted;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.followup.ReportedFollowUps;
import se.trygghetshjulet.followup.ReportedFollowUps.Reported;
import se.trygghetshjulet.medborgarlofte.Medborgarlofte;
import se.trygghetshjulet.medborgarlofte.Medborgarloften;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.publication.Publication.Kind;
import se.trygghetshjulet.publication.Publication.PublishedDocument;
import se.trygghetshjulet.signature.SignedBy;
import se.trygghetshjulet.text.SwedishDate;

/** What citizens may read around the plan and the promise: how they were decided, what came of them, and what came before. */
@Service
class CitizenReading {

    private final Publications publications;
    private final PublishedVersions versions;
    private final PublicFiles files;
    private final Medborgarloften loften;
    private final DecisionTrail trail;
    private final SignedBy signatures;
    private final ReportedFollowUps followUps;

    CitizenReading(
            Publications publications,
            PublishedVersions versions,
            PublicFiles files,
            Medborgarloften loften,
            DecisionTrail trail,
            SignedBy signatures,
            ReportedFollowUps followUps) {
        this.publications = publications;
        this.versions = versions;
        this.files = files;
        this.loften = loften;
        this.trail = trail;
        this.signatures = signatures;
        this.followUps = followUps;
    }

    Reading of(Municipality municipality) {
        List<Version<Void>> open = versions.of(municipality.id());
        Publication shown = publications
                .newest(municipality.id())
                .filter(publication -> publication.kind() != Kind.WITHDRAWAL)
                .orElse(null);
        Set<Long> now = shown == null
                ? Set.of()
                : shown.documents().stream()
                        .map(PublishedDocument::documentVersion)
                        .collect(Collectors.toSet());
        return new Reading(
                shown == null ? List.of() : road(shown, municipality, open),
                followUps.of(municipality.id()),
                earlier(open, now, DocumentKind.HANDLINGSPLAN)
                        .map(plan -> new Earlier(plan.id(), files.title(plan)))
                        .toList(),
                earlier(open, now, DocumentKind.MEDBORGARLOFTE)
                        .filter(lofte -> !lofte.state().isInForce())
                        .map(lofte -> loften.get(lofte.id()))
                        .toList());
    }

    private static Stream<Version<Void>> earlier(List<Version<Void>> open, Set<Long> now, DocumentKind kind) {
        return open.stream().filter(version -> version.key().kind() == kind && !now.contains(version.id()));
    }

    private List<Step> road(Publication shown, Municipality municipality, List<Version<Void>> open) {
        List<Step> steps = new ArrayList<>();
        if (shown.decision() != null) {
            trail.of(shown.wheelYear()).forEach(decided -> decided(decided, steps));
        }
        for (Version<Void> version : open) {
            if (shown.documents().contains(new PublishedDocument(version.id()))) {
                signatures.of(version.id()).stream()
                        .filter(signatory -> signatory.date() != null)
                        .map(signatory -> new Step(
                                signatory.date(),
                                "Undertecknat: " + files.title(version),
                                municipality.partyName(signatory.party()) + ": " + signatory.name() + ", "
                                        + signatory.title(),
                                version.id()))
                        .forEach(steps::add);
            }
        }
        steps.add(new Step(day(first(shown).publishedAt()), "Publicerat här", "", null));
        steps.sort(Comparator.comparing(Step::day));
        return steps;
    }

    private static void decided(DecisionTrail.Step decided, List<Step> steps) {
        steps.add(new Step(
                decided.meetingDate(), decided.body() + ", " + decided.number(), decided.inPlainWords(), null));
        Posted posted = decided.posted();
        if (posted != null) {
            steps.add(new Step(
                    posted.postedOn(),
                    "Protokollet är anslaget",
                    "Justerat den " + SwedishDate.inWords(posted.adjustedOn()) + ".",
                    null));
            if (Boolean.FALSE.equals(posted.appealed())) {
                steps.add(new Step(
                        posted.finalOn(), "Beslutet har vunnit laga kraft", "Ingen överklagade det i tid.", null));
            }
        }
    }

    /** The publication by which the turn was first shown. */
    private Publication first(Publication shown) {
        Publication first = shown;
        while (first.replaces() != null) {
            first = publications.findById(first.replaces()).orElseThrow();
        }
        return first;
    }

    private static LocalDate day(Instant at) {
        return at.atZone(Municipality.ZONE).toLocalDate();
    }

    /**
     * @param road how what is shown now came about, step by step
     * @param plans that are not shown now, the newest first
     * @param promises that are not shown now, the newest first
     */
    record Reading(List<Step> road, List<Reported> followUps, List<Earlier> plans, List<Medborgarlofte> promises) {}

    /**
     * @param day Swedish time
     * @param document id of the version whose file shows it; null where there is none
     */
    record Step(LocalDate day, String what, String detail, Long document) {}

    /** @param document id of the version */
    record Earlier(Long document, String title) {}
}
