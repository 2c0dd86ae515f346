package se.trygghetshjulet.signature;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.document.DocumentState;
import se.trygghetshjulet.document.StateReason;
import se.trygghetshjulet.municipality.WheelYear;
import se.trygghetshjulet.turn.DocumentsToSign;
import se.trygghetshjulet.turn.DocumentsToSign.Original;
import se.trygghetshjulet.turn.TurnDocuments;

/** Moves what was to be signed when the signatures are settled: the turn's documents together, or one annex. */
@Component
class SettledSignatures {

    private final TurnDocuments turns;
    private final DocumentsToSign originals;
    private final SignedBy signatures;

    SettledSignatures(TurnDocuments turns, DocumentsToSign originals, SignedBy signatures) {
        this.turns = turns;
        this.originals = originals;
        this.signatures = signatures;
    }

    /**
     * @param turn asked for only where no annex is meant
     * @param next state of the annex
     * @param life what becomes of the turn
     */
    void move(
            Map<String, Object> variables,
            Supplier<WheelYear> turn,
            DocumentState next,
            BiConsumer<WheelYear, StateReason> life) {
        if (OneAnnex.isMeant(variables)) {
            Original original = OneAnnex.of(originals, variables);
            originals.move(
                    original, next, signatures.settling(original.version()).asReason());
        } else {
            WheelYear year = turn.get();
            life.accept(year, signatures.settling(turns.plan(year).id()).asReason());
        }
    }
}
