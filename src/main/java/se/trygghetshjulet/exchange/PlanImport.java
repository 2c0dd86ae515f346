package se.trygghetshjulet.exchange;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.document.DocumentStore;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.exchange.PlanSheet.Fault;

/** Puts a plan that has been kept elsewhere into the draft that is being written. */
@Service
public class PlanImport {

    private final PlanSheets sheets;
    private final DocumentStore documents;

    PlanImport(PlanSheets sheets, DocumentStore documents) {
        this.sheets = sheets;
        this.documents = documents;
    }

    /** The plan that somebody has the task to write now. */
    public Optional<Version<String>> draft(String kommun) {
        return documents.of(kommun, DocumentKind.HANDLINGSPLAN).stream()
                .filter(sheets::isWritten)
                .findFirst();
    }

    /**
     * Puts a content in the place of the draft's areas, all of it or nothing. Rows keep their keys, so that what stood in an
     * earlier version goes on where it ended.
     *
     * @param content canonical JSON of a plan of the same municipality
     * @param person user id
     * @return what is wrong, in Swedish; nothing is written then
     * @throws se.trygghetshjulet.document.MisshapenContent if it is no content of a plan
     */
    public List<String> take(Version<String> draft, String content, String person) {
        return sheets.take(draft, content, person).stream()
                .map(Fault::message)
                .distinct()
                .toList();
    }
}
