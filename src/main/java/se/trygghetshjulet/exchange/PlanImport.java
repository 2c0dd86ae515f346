package se.trygghetshjulet.exchange;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.document.DocumentStore;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.exchange.PlanSheet.Fault;
import se.trygghetshjulet.handlingsplan.Plan;
import se.trygghetshjulet.handlingsplan.PlanArea;
import se.trygghetshjulet.handlingsplan.Plans;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.PlanTable;

/** Puts a plan that has been kept elsewhere into the draft that is being written, by the rules that hold for a sheet. */
@Service
@Transactional
public class PlanImport {

    private final PlanSheets sheets;
    private final Plans plans;
    private final DocumentStore documents;
    private final Municipalities municipalities;

    PlanImport(PlanSheets sheets, Plans plans, DocumentStore documents, Municipalities municipalities) {
        this.sheets = sheets;
        this.plans = plans;
        this.documents = documents;
        this.municipalities = municipalities;
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
     */
    public List<String> take(Version<String> draft, String content, String person) {
        List<PlanArea> areas;
        try {
            areas = Plan.areas(content, draft.turn().year());
        } catch (RuntimeException e) {
            // whoever writes a package by hand may have left out anything
            return List.of("Planen i paketet går inte att läsa. Hämta paketet på nytt från Ärenden och beslut.");
        }
        PlanTable table = municipalities.get(draft.kommun()).planTable();
        List<Fault> faults =
                PlanSheet.read(PlanSheet.of(areas, "", table), areas, table).faults();
        if (!faults.isEmpty()) {
            return faults.stream().map(Fault::message).distinct().toList();
        }
        try {
            plans.rewrite(draft.turn(), draft.seen(), areas, person);
            return List.of();
        } catch (FormBreach e) {
            return e.findings().stream().map(finding -> finding.reason()).toList();
        }
    }
}
