package se.trygghetshjulet.medborgarlofte;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.coherence.LooseEnds;
import se.trygghetshjulet.document.DocumentLinks;
import se.trygghetshjulet.document.Remarks;
import se.trygghetshjulet.document.RowKey;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.HandlingsplanProcess;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.SharedForm;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.handlingsplan.Plan;
import se.trygghetshjulet.handlingsplan.Plans;
import se.trygghetshjulet.medborgarlofte.LofteContent.Promise;
import se.trygghetshjulet.municipality.Party;

@Component
@FormOf(HandlingsplanProcess.FORM_TA_FRAM_MEDBORGARLOFTE)
class DraftLofteForm implements SharedForm<DraftLofteForm.Data> {

    private final Medborgarloften loften;
    private final Plans plans;
    private final LooseEnds looseEnds;
    private final Remarks remarks;
    private final DocumentLinks links;

    DraftLofteForm(Medborgarloften loften, Plans plans, LooseEnds looseEnds, Remarks remarks, DocumentLinks links) {
        this.loften = loften;
        this.plans = plans;
        this.looseEnds = looseEnds;
        this.remarks = remarks;
        this.links = links;
    }

    /** Tells those with a term of their own apart: "Ta fram medborgarlöftet: Löfte för Torget 2028-04-01". */
    @Override
    public String title(WheelTask task) {
        return loften.title(task);
    }

    @Override
    public Prefill prefill(WheelTask task, String seen) {
        if (seen != null) {
            return shown(task, loften.seen(task.wheelYear(), seen), seen);
        }
        Optional<Version<LofteContent>> before = loften.before(loften.key(task));
        return shown(
                task,
                before.map(Version::content).orElse(new LofteContent(null, null, List.of(), null)),
                before.map(Version::seen).orElse(null));
    }

    private Prefill shown(WheelTask task, LofteContent text, String seen) {
        List<Choice> areas = plans.newest(task.wheelYear()).map(Plan::areas).orElse(List.of()).stream()
                .map(area -> new Choice(area.name(), area.key()))
                .toList();
        Set<String> known = areas.stream().map(Choice::value).collect(Collectors.toSet());
        return Prefill.empty()
                .with(SEEN, seen)
                .with("documents", links.to(task.kommun(), drafted(task)))
                .with("looseEnds", looseEnds.of(task.wheelYear()))
                .with("hasAreaChoices", !areas.isEmpty())
                .with("areaChoices", areas)
                .with("remarks", remarks.of(task.wheelYear()))
                .with("situation", text.situation())
                .with("promises", rows(text, known))
                .with("followUp", text.followUp());
    }

    @Override
    public void share(WheelTask task, Data data) {
        loften.write(
                loften.key(task),
                data.seen(),
                new LofteContent(
                        data.situation(),
                        data.followUp(),
                        data.promises().stream().map(Row::toPromise).toList(),
                        loften.term(loften.key(task))),
                task.person(),
                (text, seen) -> shown(task, text, seen));
    }

    private List<Long> drafted(WheelTask task) {
        return loften.newest(loften.key(task)).map(Medborgarlofte::id).stream().toList();
    }

    /** @param known keys of the areas of this year's plan; an earlier year's may be gone */
    private static List<Row> rows(LofteContent lofte, Set<String> known) {
        return lofte.promises().stream()
                .map(promise -> new Row(
                        promise.key(),
                        promise.text(),
                        promise.party(),
                        promise.areas().stream().filter(known::contains).toList()))
                .toList();
    }

    record Data(String seen, String situation, List<Row> promises, String followUp) {

        /** Somebody who goes on writing may have no rows yet. */
        Data {
            promises = promises == null ? List.of() : promises;
        }
    }

    record Choice(String label, String value) {}

    /** @param key null for a new promise */
    record Row(String key, String text, Party party, List<String> areas) {

        Promise toPromise() {
            return new Promise(RowKey.orNext(key), text, party, areas);
        }
    }
}
