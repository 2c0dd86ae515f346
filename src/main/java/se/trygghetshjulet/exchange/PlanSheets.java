package se.trygghetshjulet.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.document.DocumentStore;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.engine.HandlingsplanProcess;
import se.trygghetshjulet.engine.OpenTasks;
import se.trygghetshjulet.engine.OpenTasks.Waiting;
import se.trygghetshjulet.exchange.PlanSheet.Fault;
import se.trygghetshjulet.exchange.PlanSheet.Read;
import se.trygghetshjulet.handlingsplan.Plan;
import se.trygghetshjulet.handlingsplan.PlanArea;
import se.trygghetshjulet.handlingsplan.PlanDrafts;
import se.trygghetshjulet.handlingsplan.Plans;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.PlanTable;
import se.trygghetshjulet.transfer.UnreadableFile;

/** Plans as sheets, out of the product and into the draft that is being written. */
@Service
@Transactional
class PlanSheets {

    private final Plans plans;
    private final PlanDrafts drafts;
    private final DocumentStore documents;
    private final OpenTasks tasks;
    private final Municipalities municipalities;

    PlanSheets(
            Plans plans, PlanDrafts drafts, DocumentStore documents, OpenTasks tasks, Municipalities municipalities) {
        this.plans = plans;
        this.drafts = drafts;
        this.documents = documents;
        this.tasks = tasks;
        this.municipalities = municipalities;
    }

    /** @throws java.util.NoSuchElementException if the municipality has no plan with that id */
    Version<String> plan(String kommun, Long version) {
        return Optional.of(documents.get(kommun, version))
                .filter(plan -> plan.key().kind() == DocumentKind.HANDLINGSPLAN)
                .orElseThrow();
    }

    /** Whether somebody has the task to write it now; a draft that is read by others is left alone. */
    boolean isWritten(Version<String> plan) {
        return plan.isDraft()
                && tasks.in(plan.kommun()).stream()
                        .map(Waiting::task)
                        .anyMatch(task -> HandlingsplanProcess.FORM_TA_FRAM_HANDLINGSPLAN.equals(task.formId())
                                && task.wheelYear().equals(plan.turn()));
    }

    List<List<String>> sheet(Version<String> plan) {
        return PlanSheet.of(plans.get(plan.id()).areas(), plan.seen(), table(plan));
    }

    /** The headings alone, for somebody who starts from another document. */
    List<List<String>> empty(Version<String> plan) {
        return PlanSheet.of(List.of(), "", table(plan));
    }

    /** A sheet under the headings of Brå's template. */
    List<List<String>> byTemplate(Version<String> plan, List<List<String>> sheet) {
        return BraTemplate.of(sheet, table(plan));
    }

    /**
     * Reads a file, before the database has anything to do with it.
     *
     * @throws UnreadableFile if it is none
     */
    static SentPlan sent(byte[] file, PlanTable table) {
        if (OfficeZip.isOne(file) && OfficeZip.isWord(file)) {
            return WordPlan.read(file, table);
        }
        List<List<String>> sheet = OfficeZip.isOne(file) ? ExcelSheet.read(file) : CsvSheet.read(file);
        return (before, columns) -> sheet;
    }

    /**
     * Puts a plan in the place of the draft's areas, all of it or nothing.
     *
     * @param person user id
     */
    Taken take(Version<String> plan, SentPlan sent, String person) {
        List<PlanArea> before = plans.get(plan.id()).areas();
        PlanTable table = table(plan);
        List<List<String>> sheet = sent.sheet(before, table);
        Read read = PlanSheet.read(sheet, before, table);
        List<Fault> faults = new ArrayList<>(read.faults());
        faults.addAll(new SheetDistricts(municipalities.get(plan.kommun()), before).faults(sheet));
        return faults.isEmpty()
                ? new Taken(
                        write(plan, read.seen() == null ? plan.seen() : read.seen(), read.areas(), person),
                        read.leftOut())
                : new Taken(faults, List.of());
    }

    /**
     * Puts areas that have been kept elsewhere in the place of the draft's, by the rules that hold for a sheet.
     *
     * @param person user id
     * @return what is wrong; nothing is written then
     */
    List<Fault> take(Version<String> plan, String content, String person) {
        List<PlanArea> areas = Plan.areas(content, plan.turn().year());
        PlanTable table = table(plan);
        Read read = PlanSheet.read(PlanSheet.of(areas, "", table), areas, table);
        return read.faults().isEmpty() ? write(plan, plan.seen(), areas, person) : read.faults();
    }

    /**
     * @param faults what is wrong; nothing is written then
     * @param leftOut headings of Brå's template with something under them that the plan has no place for
     */
    record Taken(List<Fault> faults, List<String> leftOut) {}

    private List<Fault> write(Version<String> plan, String seen, List<PlanArea> areas, String person) {
        try {
            drafts.rewrite(plan.turn(), seen, areas, person);
            return List.of();
        } catch (FormBreach e) {
            return e.findings().stream()
                    .map(finding -> new Fault(0, "", finding.reason()))
                    .toList();
        }
    }

    private PlanTable table(Version<String> plan) {
        return municipalities.get(plan.kommun()).planTable();
    }
}
