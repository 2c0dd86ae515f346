package se.trygghetshjulet.publication;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.coherence.CoherenceGuard;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.RattelseProcess;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.publication.Publication.Kind;
import se.trygghetshjulet.publication.Publication.Words;

/** What citizens read is corrected or taken back, for a reason that they can read. */
@Component
@FormOf(RattelseProcess.FORM_RATTA_PUBLICERING)
class CorrectForm implements StageForm<CorrectForm.Data> {

    private static final String CORRECT = "ratta";

    private final Publications publications;
    private final Publisher publisher;
    private final CoherenceGuard guard;

    CorrectForm(Publications publications, Publisher publisher, CoherenceGuard guard) {
        this.publications = publications;
        this.publisher = publisher;
        this.guard = guard;
    }

    @Override
    public Prefill prefill(WheelTask task) {
        return Prefill.empty();
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        Publication shown = publications
                .newest(task.kommun())
                .filter(publication -> publication.kind() != Kind.WITHDRAWAL)
                .orElseThrow(() -> new FormBreach(
                        "outcome",
                        "Kommunen har ingen publicerad plan, så det finns inget att rätta eller dra tillbaka."));
        if (!CORRECT.equals(data.outcome())) {
            publisher.takeBack(shown, data.note(), task.person());
            return Map.of();
        }
        if (data.intro() == null && data.contact() == null) {
            throw new FormBreach("intro", "Skriv en ny inledning eller en ny kontaktuppgift.");
        }
        guard.demandFilledIn(data.note(), data.intro(), data.contact());
        publisher.correct(shown, data.note(), words(shown.words(), data), task.person());
        return Map.of();
    }

    private static Words words(Words before, Data data) {
        return new Words(
                data.intro() == null ? before.intro() : data.intro(),
                data.contact() == null ? before.contact() : data.contact());
    }

    /**
     * @param note why, for everybody to read
     * @param intro null where the one before stays
     * @param contact null where the one before stays
     */
    record Data(String outcome, String note, String intro, String contact) {}
}
