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

    PublishedYear(
            Publications publications,
            Handlingsplaner plans,
            PlanFace face,
            DecidedMatter decided,
            SignedBy signatures) {
        this.publications = publications;
        this.plans = plans;
        this.face = face;
        this.decided = decided;
        this.signatures = signatures;
    }

    Optional<Page> newest(Municipality municipality) {
        return publications
                .findFirstByKommunAndPublishedAtNotNullOrderByPublishedAtDesc(municipality.id())
                .map(this::page);
    }

    private Page page(Publication publication) {
        WheelYear year = new WheelYear(publication.kommun(), publication.planYear());
        return new Page(
                plans.title(year),
                publication.intro(),
                publication.contact(),
                publication.publishedAt().atZone(Municipality.ZONE).toLocalDate(),
                plans.get(publication.planVersion()),
                face.of(plans.get(publication.planVersion())),
                publication.medborgarlofte() == null ? null : plans.lofte(publication.medborgarlofte()),
                decided.decision(year).map(DecidedMatter.Excerpt::reference).orElse(""),
                signatures.of(publication.planVersion()));
    }

    /**
     * @param tables the plan in the municipality's own columns
     * @param lofte null where the municipality makes none
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
            List<Signatory> signatories) {}
}
