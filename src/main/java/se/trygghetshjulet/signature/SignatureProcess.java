package se.trygghetshjulet.signature;

import java.util.Map;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.turn.DocumentsToSign;
import se.trygghetshjulet.turn.DocumentsToSign.Original;

/** The model {@code underskrift}: its variables. */
final class SignatureProcess {

    /** String: {@link #SIGNED} or {@link #REFUSED}. */
    static final String OUTCOME = "outcome";

    static final String SIGNED = "undertecknad";
    static final String REFUSED = "vagrad";

    /** String: the kind of the one annex to sign; absent where a turn's documents are signed together. */
    static final String DOCUMENT = "document";

    /** Long: id of that annex. */
    static final String DOCUMENT_ID = "documentId";

    private SignatureProcess() {}

    static boolean isOneAnnex(Map<String, Object> variables) {
        return variables.get(DOCUMENT) != null;
    }

    static Original annex(DocumentsToSign originals, Map<String, Object> variables) {
        return originals.of(
                DocumentKind.of((String) variables.get(DOCUMENT)), ((Number) variables.get(DOCUMENT_ID)).longValue());
    }
}
