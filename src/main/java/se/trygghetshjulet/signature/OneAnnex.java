package se.trygghetshjulet.signature;

import java.util.Map;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.engine.UnderskriftProcess;
import se.trygghetshjulet.turn.DocumentsToSign;
import se.trygghetshjulet.turn.DocumentsToSign.Original;

/** The annex that is signed by itself, where a case is not about the documents of a turn. */
final class OneAnnex {

    private OneAnnex() {}

    static boolean isMeant(Map<String, Object> variables) {
        return UnderskriftProcess.DOCUMENT.in(variables) != null;
    }

    static Original of(DocumentsToSign originals, Map<String, Object> variables) {
        return originals.of(
                DocumentKind.of(UnderskriftProcess.DOCUMENT.in(variables)),
                UnderskriftProcess.DOCUMENT_ID.in(variables));
    }
}
