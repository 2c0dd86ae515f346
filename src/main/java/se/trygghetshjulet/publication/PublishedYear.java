package se.trygghetshjulet.publication;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import se.trygghetshjulet.decision.DecidedMatter;
import se.trygghetshjulet.decision.DecisionCorrections;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.document.DocumentStore;
import se.trygghetshjulet.handlingsplan.AreaTable;
import se.trygghetshjulet.handlingsplan.Plan;
import se.trygghetshjulet.handlingsplan.PlanFace;
import se.trygghetshjulet.handlingsplan.Plans;
import se.trygghetshjulet.indicator.Measured;
import se.trygghetshjulet.indicator.Measured.AreaFigures;
import se.trygghetshjulet.indicator.OpenFigures;
import se.trygghetshjulet.medborgarlofte.Medborgarlofte;
import se.trygghetshjulet.medborgarlofte.Medborgarloften;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.WheelYear;
import se.trygghetshjulet.publication.Publication.Kind;
import se.trygghetshjulet.publication.Publication.PublishedDocument;
import se.trygghetshjulet.revision.Revised;
import se.trygghetshjulet.revision.Revised.Revision;
import se.trygghetshjulet.signature.SignedBy;
import se.trygghetshjulet.signature.SignedBy.Signatory;

/** What the public may read of a municipality: the newest that was published, and nothing that was not. */
@Service
class PublishedYear {

    private final Publications publications;
    private final DocumentStore documents;
    private final Plans plans;
    private final Medborgarloften loften;
    private final PlanFace face;
    private final Measured measured;
    private final DecidedMatter decided;
    private final DecisionCorrections slips;
    private final SignedBy signatures;
    private final Revised revised;

    PublishedYear(
            Publications publications,
            DocumentStore documents,
            Plans plans,
            Medborgarloften loften,
            PlanFace face,
            Measured measured,
            DecidedMatter decided,
            DecisionCorrections slips,
            SignedBy signatures,
            Revised revised) {
        this.publications = publications;
        this.documents = documents;
        this.plans = plans;
        this.loften = loften;
        this.face = face;
        this.measured = measured;
        this.decided = decided;
        this.slips = slips;
        this.signatures = signatures;
        this.revised = revised;
    }

    /** Empty where nothing has been published, or what was published has been taken back. */
    Optional<Page> newest(Municipality municipality) {
        return publications
                .newest(municipality.id())
                .filter(publication -> publication.kind() != Kind.WITHDRAWAL)
                .map(publication -> page(municipality, publication));
    }

    /** Why there is nothing to read where something was published and has been taken back. */
    Optional<Note> takenBack(Municipality municipality) {
        return publications
                .newest(municipality.id())
                .filter(publication -> publication.kind() == Kind.WITHDRAWAL)
                .map(PublishedYear::note);
    }

    private Page page(Municipality municipality, Publication publication) {
        WheelYear year = publication.wheelYear();
        Plan whole = plans.get(shown(publication, DocumentKind.HANDLINGSPLAN).orElseThrow());
        OpenFigures open = measured.open(municipality);
        Plan plan = open.plan(whole);
        return new Page(
                plans.title(new WheelYear(year.kommun(), year.year())),
                publication.words().intro(),
                publication.words().contact(),
                day(publication.publishedAt()),
                plan,
                face.of(plan),
                plan.budget(),
                shown(publication, DocumentKind.MEDBORGARLOFTE).map(loften::get).orElse(null),
                publication.decision() == null
                        ? ""
                        : decided.get(publication.decision()).reference(),
                signatures.of(plan.id()),
                revised.upTo(year, open::plan),
                open.of(whole),
                corrections(publication));
    }

    private Optional<Long> shown(Publication publication, DocumentKind kind) {
        return publication.documents().stream()
                .map(PublishedDocument::documentVersion)
                .filter(version ->
                        documents.get(publication.kommun(), version).key().kind() == kind)
                .findFirst();
    }

    /** What has been corrected since the turn was first published, in its decision too, the newest first. */
    private List<Note> corrections(Publication publication) {
        List<Note> notes = new ArrayList<>();
        for (Publication shown = publication;
                shown.replaces() != null;
                shown = publications.findById(shown.replaces()).orElseThrow()) {
            if (shown.note() != null) {
                notes.add(note(shown));
            }
        }
        if (publication.decision() != null) {
            slips.of(publication.decision()).stream()
                    .map(corrected -> new Note(corrected.day(), "Beslutet. " + corrected.text()))
                    .forEach(notes::add);
        }
        notes.sort(Comparator.comparing(Note::day).reversed());
        return notes;
    }

    private static Note note(Publication publication) {
        return new Note(day(publication.publishedAt()), publication.note());
    }

    private static LocalDate day(Instant at) {
        return at.atZone(Municipality.ZONE).toLocalDate();
    }

    /**
     * What was corrected or taken back, and why.
     *
     * @param day Swedish time
     */
    record Note(LocalDate day, String text) {}

    /**
     * @param plan without small counts, which only its signed file still tells
     * @param tables the plan in the municipality's own columns
     * @param budget what the plan may cost, year by year; empty where nothing is said of it
     * @param lofte null where the municipality makes none
     * @param revisions the addenda that have changed the plan since the year's own turn, the newest first
     * @param measured what has been measured, as far as everybody may see it
     * @param corrections what has been corrected since it was first published, the newest first
     */
    record Page(
            String title,
            String intro,
            String contact,
            LocalDate publishedOn,
            Plan plan,
            List<AreaTable> tables,
            String budget,
            Medborgarlofte lofte,
            String decision,
            List<Signatory> signatories,
            List<Revision> revisions,
            @JsonIgnore List<AreaFigures> measured,
            List<Note> corrections) {}
}
