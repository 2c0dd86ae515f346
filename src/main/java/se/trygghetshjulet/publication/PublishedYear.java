package se.trygghetshjulet.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import se.trygghetshjulet.decision.DecidedMatter;
import se.trygghetshjulet.handlingsplan.Handlingsplaner;
import se.trygghetshjulet.handlingsplan.Plan;
import se.trygghetshjulet.handlingsplan.PlanFace;
import se.trygghetshjulet.handlingsplan.PlanFace.AreaTable;
import se.trygghetshjulet.handlingsplan.Promises;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.WheelYear;
import se.trygghetshjulet.revision.Revised;
import se.trygghetshjulet.revision.Revised.Revision;
import se.trygghetshjulet.signature.SignedBy;
import se.trygghetshjulet.signature.SignedBy.Signatory;

/** What the public may read of a municipality: the newest that was published, and nothing that was not. */
@Service
class PublishedYear {

    private final Publications publications;
    private final Handlingsplaner plans;
    private final PlanFace face;
    private final DecidedMatter decided;
    private final SignedBy signatures;
    private final Revised revised;

    PublishedYear(
            Publications publications,
            Handlingsplaner plans,
            PlanFace face,
            DecidedMatter decided,
            SignedBy signatures,
            Revised revised) {
        this.publications = publications;
        this.plans = plans;
        this.face = face;
        this.decided = decided;
        this.signatures = signatures;
        this.revised = revised;
    }

    Optional<Page> newest(Municipality municipality) {
        return publications
                .findFirstByKommunAndPublishedAtNotNullOrderByPlanYearDescPublishedAtDesc(municipality.id())
                .map(this::page);
    }

    private Page page(Publication publication) {
        WheelYear year = publication.wheelYear();
        WheelYear turn = new WheelYear(year.kommun(), year.year());
        Plan plan = plans.get(publication.planVersion());
        return new Page(
                plans.title(turn),
                publication.intro(),
                publication.contact(),
                publication.publishedAt().atZone(Municipality.ZONE).toLocalDate(),
                plan,
                face.of(plan),
                promises(turn),
                decided.decision(year).map(DecidedMatter.Excerpt::reference).orElse(""),
                signatures.of(publication.planVersion()),
                revised.upTo(year));
    }

    /**
     * The promise that holds for the year, one that was signed after the plan as well; once it has ended, the one that
     * the year's own turn published, which an addendum leaves alone.
     */
    private Promises promises(WheelYear turn) {
        return plans.lofteInForce(turn)
                .or(() -> publications
                        .findFirstByKommunAndPlanYearAndAddendumOrderByIdDesc(turn.kommun(), turn.year(), 0)
                        .filter(own -> own.publishedAt() != null)
                        .map(Publication::medborgarlofte)
                        .map(plans::lofte))
                .orElse(null);
    }

    /**
     * @param tables the plan in the municipality's own columns
     * @param lofte null where the municipality makes none
     * @param revisions the addenda that have changed the plan since the year's own turn, the newest first
     */
    record Page(
            String title,
            String intro,
            String contact,
            LocalDate publishedOn,
            Plan plan,
            List<AreaTable> tables,
            Promises lofte,
            String decision,
            List<Signatory> signatories,
            List<Revision> revisions) {}
}
