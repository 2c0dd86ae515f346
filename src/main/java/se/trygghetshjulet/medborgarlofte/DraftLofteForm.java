package se.trygghetshjulet.medborgarlofte;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.document.Remarks;
import se.trygghetshjulet.document.RowKey;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.HandlingsplanProcess;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.SharedForm;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.medborgarlofte.LofteContent.Promise;
import se.trygghetshjulet.municipality.Party;

@Component
@FormOf(HandlingsplanProcess.FORM_TA_FRAM_MEDBORGARLOFTE)
class DraftLofteForm implements SharedForm<DraftLofteForm.Data> {

    private final Medborgarloften loften;
    private final Remarks remarks;

    DraftLofteForm(Medborgarloften loften, Remarks remarks) {
        this.loften = loften;
        this.remarks = remarks;
    }

    @Override
    public Prefill prefill(WheelTask task, String seen) {
        if (seen != null) {
            return shown(task, loften.seen(task.wheelYear(), seen), seen);
        }
        Optional<Version<LofteContent>> before = loften.before(task.wheelYear());
        return shown(
                task,
                before.map(Version::content).orElse(new LofteContent(null, null, List.of())),
                before.map(Version::seen).orElse(null));
    }

    private Prefill shown(WheelTask task, LofteContent text, String seen) {
        return Prefill.empty()
                .with(SEEN, seen)
                .with("remarks", remarks.of(task.wheelYear()))
                .with("situation", text.situation())
                .with("promises", rows(text))
                .with("followUp", text.followUp());
    }

    @Override
    public void share(WheelTask task, Data data) {
        loften.write(
                task.wheelYear(),
                data.seen(),
                new LofteContent(
                        data.situation(),
                        data.followUp(),
                        data.promises().stream().map(Row::toPromise).toList()),
                task.person(),
                (text, seen) -> shown(task, text, seen));
    }

    private static List<Row> rows(LofteContent lofte) {
        return lofte.promises().stream()
                .map(promise -> new Row(promise.key(), promise.text(), promise.party()))
                .toList();
    }

    record Data(String seen, String situation, List<Row> promises, String followUp) {

        /** Somebody who goes on writing may have no rows yet. */
        Data {
            promises = promises == null ? List.of() : promises;
        }
    }

    /** @param key null for a new promise */
    record Row(String key, String text, Party party) {

        Promise toPromise() {
            return new Promise(RowKey.orNext(key), text, party);
        }
    }
}
