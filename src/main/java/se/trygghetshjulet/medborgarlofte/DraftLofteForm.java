package se.trygghetshjulet.medborgarlofte;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.document.Remarks;
import se.trygghetshjulet.document.RowKey;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.medborgarlofte.LofteContent.Promise;
import se.trygghetshjulet.municipality.Party;

@Component
class DraftLofteForm implements StageForm<DraftLofteForm.Data> {

    private final Medborgarloften loften;
    private final Remarks remarks;

    DraftLofteForm(Medborgarloften loften, Remarks remarks) {
        this.loften = loften;
        this.remarks = remarks;
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
        Optional<LofteContent> before = loften.before(task.wheelYear()).map(Version::content);
        return Prefill.empty()
                .with("remarks", remarks.of(task.wheelYear()))
                .with("situation", before.map(LofteContent::situation).orElse(null))
                .with("promises", before.map(DraftLofteForm::rows).orElse(List.of()))
                .with("followUp", before.map(LofteContent::followUp).orElse(null));
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        loften.write(
                task.wheelYear(),
                new LofteContent(
                        data.situation(),
                        data.followUp(),
                        data.promises().stream().map(Row::toPromise).toList()),
                task.person());
        return Map.of();
    }

    private static List<Row> rows(LofteContent lofte) {
        return lofte.promises().stream()
                .map(promise -> new Row(promise.key(), promise.text(), promise.party()))
                .toList();
    }

    record Data(String situation, List<Row> promises, String followUp) {}

    /** @param key null for a new promise */
    record Row(String key, String text, Party party) {

        Promise toPromise() {
            return new Promise(RowKey.orNext(key), text, party);
        }
    }
}
