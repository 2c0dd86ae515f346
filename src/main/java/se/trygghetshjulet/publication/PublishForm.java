package se.trygghetshjulet.publication;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.coherence.CoherenceGuard;
import se.trygghetshjulet.coherence.Gate;
import se.trygghetshjulet.decision.DecidedMatter;
import se.trygghetshjulet.document.DocumentState;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.PubliceringProcess;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.medborgarlofte.Medborgarlofte;
import se.trygghetshjulet.municipality.WheelYear;
import se.trygghetshjulet.publication.Publication.Kind;
import se.trygghetshjulet.publication.Publication.Preparation;
import se.trygghetshjulet.publication.Publication.Words;
import se.trygghetshjulet.revision.Revised;
import se.trygghetshjulet.revision.Revised.Revision;
import se.trygghetshjulet.turn.ShownTurn;
import se.trygghetshjulet.turn.TurnDocuments;

@Component
@FormOf(PubliceringProcess.FORM_PUBLICERA)
class PublishForm implements StageForm<PublishForm.Data> {

    private final Publications publications;
    private final TurnDocuments documents;
    private final DecidedMatter decided;
    private final Clock clock;
    private final ShownTurn shown;
    private final Revised revised;
    private final CoherenceGuard guard;

    PublishForm(
            Publications publications,
            TurnDocuments documents,
            DecidedMatter decided,
            ShownTurn shown,
            Revised revised,
            CoherenceGuard guard,
            Clock clock) {
        this.decided = decided;
        this.clock = clock;
        this.publications = publications;
        this.documents = documents;
        this.shown = shown;
        this.revised = revised;
        this.guard = guard;
    }

    @Override
    public Prefill prefill(WheelTask task) {
        List<Revision> revisions = revised.upTo(task.wheelYear(), UnaryOperator.identity());
        return guard.show(shown.prefill(task.wheelYear()), task.wheelYear(), Gate.PUBLICATION)
                .with(
                        "revisionReason",
                        revisions.stream().map(Revision::reason).findFirst().orElse(""))
                .with(
                        "revisionChanges",
                        revisions.stream().findFirst().map(Revision::changes).orElse(List.of()));
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        guard.demand(task.wheelYear(), Gate.PUBLICATION, data.intro(), data.contact());
        WheelYear turn = task.wheelYear();
        Long before = publications.last(turn).map(Publication::id).orElse(null);
        publications.save(new Publication(
                null,
                turn.kommun(),
                turn.year(),
                turn.addendum(),
                Kind.FIRST,
                before,
                null,
                new Words(data.intro(), data.contact()),
                decided.decisionId(turn).orElse(null),
                new Preparation(task.person(), clock.instant()),
                null,
                Publication.documents(
                        Stream.concat(Stream.of(documents.plan(turn).id()), lofte(turn).stream()))));
        return Map.of();
    }

    /** An addendum leaves the promise of its year alone: it is shown as it was. */
    private Optional<Long> lofte(WheelYear turn) {
        return documents
                .lofte(new WheelYear(turn.kommun(), turn.year()))
                .filter(lofte -> lofte.state().isInForce() || lofte.state() == DocumentState.TERMINATED)
                .map(Medborgarlofte::id);
    }

    record Data(String intro, String contact, boolean confirmed) {}
}
