package se.trygghetshjulet.opendata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.followup.ReportedFollowUps;
import se.trygghetshjulet.medborgarlofte.Medborgarlofte;
import se.trygghetshjulet.medborgarlofte.Medborgarloften;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.PlanYear;
import se.trygghetshjulet.publication.OpenRecord;
import se.trygghetshjulet.text.Blank;

/** Looks for words in what citizens may read: the newest plan, the promises and the follow-ups of each municipality. */
@Service
class Search {

    static final int MOST = 50;

    private final Municipalities municipalities;
    private final OpenRecord record;
    private final Shown shown;
    private final PublishedPlans plans;
    private final Medborgarloften loften;
    private final ReportedFollowUps followUps;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();
    private volatile String edition = "";

    Search(
            Municipalities municipalities,
            OpenRecord record,
            Shown shown,
            PublishedPlans plans,
            Medborgarloften loften,
            ReportedFollowUps followUps) {
        this.municipalities = municipalities;
        this.record = record;
        this.shown = shown;
        this.plans = plans;
        this.loften = loften;
        this.followUps = followUps;
    }

    /** One more than are shown at most, where there are more. */
    @Transactional(readOnly = true)
    public List<Hit> of(SearchText question) {
        readWhatHasChanged();
        return municipalities.all().stream()
                .flatMap(municipality -> texts(municipality).stream()
                        .filter(found -> question.isIn(found.text()))
                        .map(found -> new Hit(
                                municipality.name(), found.where(), found.path(), question.shown(found.text()))))
                .limit(MOST + 1L)
                .toList();
    }

    /** One question to the database where nothing has changed anywhere, however many municipalities there are. */
    private void readWhatHasChanged() {
        String now = record.edition();
        if (!now.equals(edition)) {
            municipalities.all().forEach(municipality -> {
                String own = record.edition(municipality.id());
                Kept known = kept.get(municipality.id());
                if (known == null || !known.edition().equals(own)) {
                    kept.put(municipality.id(), new Kept(own, read(municipality)));
                }
            });
            edition = now;
        }
    }

    private List<Found> texts(Municipality municipality) {
        return kept.get(municipality.id()).texts();
    }

    private List<Found> read(Municipality municipality) {
        String kommun = municipality.id();
        List<Found> texts = new ArrayList<>();
        String page = "/kommuner/" + kommun;
        Optional<OpenPlan> newest =
                record.isShown(kommun) ? plans.of(kommun).stream().findFirst() : Optional.empty();
        newest.map(plan -> plans.get(kommun, plan.version()))
                .ifPresent(plan -> plan.areas()
                        .forEach(area -> texts.add(new Found(
                                plan.title() + ", " + area.name(), page + "#omrade-" + area.number(), text(area)))));
        shown.of(kommun, DocumentKind.MEDBORGARLOFTE).forEach(version -> {
            Medborgarlofte lofte = loften.get(version.id());
            lofte.promises()
                    .forEach(promise -> texts.add(
                            new Found(lofte.title(), page + "/dokument/" + lofte.id() + ".pdf", promise.text())));
        });
        PlanYear years = municipality.documents().plan().planYear();
        followUps
                .of(kommun)
                .forEach(followUp -> texts.add(new Found(
                        "Uppföljning " + years.name(followUp.year()), page + "#uppfoljning", followUp.summary())));
        return texts;
    }

    private static String text(OpenArea area) {
        return Stream.concat(
                        Stream.of(area.name(), area.problem(), area.effectGoal(), area.subGoal()),
                        area.causes().stream()
                                .flatMap(cause -> Stream.concat(
                                        Stream.of(cause.analysis()),
                                        cause.measures().stream()
                                                .flatMap(measure -> Stream.of(measure.description(), measure.goal())))))
                .filter(text -> !Blank.is(text))
                .reduce((one, other) -> one + " · " + other)
                .orElse("");
    }

    private record Kept(String edition, List<Found> texts) {}

    private record Found(String where, String path, String text) {}

    /**
     * @param where document, year and area
     * @param path of the page or the file that says it
     */
    record Hit(String municipality, String where, String path, List<SearchText.Part> parts) {}
}
