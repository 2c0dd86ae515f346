package se.trygghetshjulet.handlingsplan;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.handlingsplan.Medborgarlofte.Promise;
import se.trygghetshjulet.municipality.Party;

@Component
class DraftLofteForm implements StageForm<DraftLofteForm.Data> {

    private final Medborgarloften loften;
    private final Remarks remarks;
    private final Clock clock;

    DraftLofteForm(Medborgarloften loften, Remarks remarks, Clock clock) {
        this.loften = loften;
        this.remarks = remarks;
        this.clock = clock;
    }

    @Override
    public String formId() {
        return "ta-fram-medborgarlofte";
    }

    @Override
    public Class<Data> dataType() {
        return Data.class;
    }

    @Override
    public Prefill prefill(WheelTask task) {
        Optional<Medborgarlofte> before = loften.findFirstByKommunOrderByPlanYearDescVersionNoDesc(task.kommun());
        return Prefill.empty()
                .with("remarks", remarks.of(task.wheelYear()))
                .with("situation", before.map(Medborgarlofte::situation).orElse(null))
                .with("promises", before.map(DraftLofteForm::rows).orElse(List.of()))
                .with("followUp", before.map(Medborgarlofte::followUp).orElse(null));
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        Optional<Medborgarlofte> newest =
                loften.findFirstByKommunAndPlanYearOrderByVersionNoDesc(task.kommun(), task.year());
        Optional<Medborgarlofte> draft = newest.filter(lofte -> lofte.status() == DocumentStatus.DRAFT);
        loften.save(new Medborgarlofte(
                draft.map(Medborgarlofte::id).orElse(null),
                task.kommun(),
                task.year(),
                draft.map(Medborgarlofte::versionNo)
                        .orElseGet(() -> newest.map(Medborgarlofte::versionNo).orElse(0) + 1),
                DocumentStatus.DRAFT,
                data.situation(),
                data.followUp(),
                clock.instant(),
                data.promises().stream()
                        .map(row -> new Promise(row.text(), row.party()))
                        .toList()));
        return Map.of();
    }

    private static List<Row> rows(Medborgarlofte lofte) {
        return lofte.promises().stream()
                .map(promise -> new Row(promise.promise(), promise.party()))
                .toList();
    }

    record Data(String situation, List<Row> promises, String followUp) {}

    record Row(String text, Party party) {}
}
