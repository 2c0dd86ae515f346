package se.trygghetshjulet.turn;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.document.DocumentState;
import se.trygghetshjulet.document.StateReason;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.handlingsplan.Plan;
import se.trygghetshjulet.handlingsplan.Plans;
import se.trygghetshjulet.medborgarlofte.Medborgarlofte;
import se.trygghetshjulet.medborgarlofte.Medborgarloften;
import se.trygghetshjulet.medborgarlofte.ShownPromise;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.WheelYear;
import se.trygghetshjulet.overenskommelse.Overenskommelse;
import se.trygghetshjulet.overenskommelse.Overenskommelser;

/** What the parties sign in two identical originals: a turn's documents all at once, or one by itself. */
@Service
@Transactional
public class DocumentsToSign {

    private final TurnDocuments turns;
    private final Plans plans;
    private final Medborgarloften loften;
    private final Overenskommelser agreements;
    private final ShownTurn shown;
    private final Municipalities municipalities;
    private final ApplicationEventPublisher events;

    DocumentsToSign(
            TurnDocuments turns,
            Plans plans,
            Medborgarloften loften,
            Overenskommelser agreements,
            ShownTurn shown,
            Municipalities municipalities,
            ApplicationEventPublisher events) {
        this.turns = turns;
        this.plans = plans;
        this.loften = loften;
        this.agreements = agreements;
        this.shown = shown;
        this.municipalities = municipalities;
        this.events = events;
    }

    /** What the turn has had adopted. */
    public List<Original> of(WheelYear turn) {
        Plan plan = turns.plan(turn);
        return Stream.of(
                        Optional.of(
                                new Original(DocumentKind.HANDLINGSPLAN, plan.id(), plans.title(turn), plan.period())),
                        turns.lofte(turn)
                                .filter(lofte -> lofte.state() == DocumentState.ADOPTED)
                                .map(DocumentsToSign::original),
                        turns.agreement(turn)
                                .filter(agreement -> agreement.state() == DocumentState.ADOPTED)
                                .map(this::original))
                .flatMap(Optional::stream)
                .toList();
    }

    /** One annex by itself. */
    public Original of(DocumentKind kind, Long version) {
        return switch (kind) {
            case MEDBORGARLOFTE -> original(loften.get(version));
            case OVERENSKOMMELSE -> original(agreements.get(version));
            default -> throw new IllegalArgumentException(kind + " is signed in its turn");
        };
    }

    /** One annex has been signed by all parties, or a party would not sign it. */
    public void move(Original original, DocumentState next, StateReason reason) {
        switch (original.kind()) {
            case MEDBORGARLOFTE -> loften.move(original.version(), next, reason);
            case OVERENSKOMMELSE -> agreements.move(original.version(), next, reason);
            default -> throw new IllegalArgumentException(original.kind() + " is signed in its turn");
        }
        if (next == DocumentState.SIGNED) {
            events.publishEvent(new AnnexSigned(original.kind(), original.version(), turnOf(original)));
        }
    }

    private WheelYear turnOf(Original original) {
        return original.kind() == DocumentKind.MEDBORGARLOFTE
                ? loften.turnOf(original.version())
                : agreements.get(original.version()).turn();
    }

    /** What the form shows of a turn's documents: as {@link ShownTurn}, with the överenskommelse in full. */
    public Prefill shown(WheelYear turn) {
        Prefill prefill = shown.prefill(turn);
        turns.agreement(turn)
                .filter(agreement -> agreement.state() == DocumentState.ADOPTED)
                .ifPresent(agreement -> show(prefill, agreement));
        return prefill;
    }

    /** What the form shows of one annex. */
    public Prefill shown(Original original) {
        Prefill prefill = Prefill.empty();
        if (original.kind() == DocumentKind.MEDBORGARLOFTE) {
            String kommun = loften.turnOf(original.version()).kommun();
            prefill.with(
                    "loftePromises",
                    ShownPromise.of(
                            loften.get(original.version()),
                            municipalities.get(kommun).parties()));
        } else {
            show(prefill, agreements.get(original.version()));
        }
        return prefill;
    }

    private static void show(Prefill prefill, Overenskommelse agreement) {
        prefill.with("agreement", new ShownAgreement(agreement.purpose(), agreement.period(), agreement.commitments()));
    }

    private static Original original(Medborgarlofte lofte) {
        return new Original(DocumentKind.MEDBORGARLOFTE, lofte.id(), lofte.title(), lofte.period());
    }

    private Original original(Overenskommelse agreement) {
        String title =
                municipalities.get(agreement.kommun()).documents().agreement().title();
        return new Original(
                DocumentKind.OVERENSKOMMELSE,
                agreement.id(),
                agreement.sameText() ? title + ", förlängning med samma text" : title,
                agreement.period());
    }

    /**
     * @param version id of the version that is signed
     * @param period in words: "2027-01-01 – 2028-12-31"
     */
    public record Original(DocumentKind kind, Long version, String title, String period) {}

    record ShownAgreement(String purpose, String period, List<Overenskommelse.Commitment> commitments) {}
}
