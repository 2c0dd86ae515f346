package se.trygghetshjulet.archive;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.document.DocumentStore;
import se.trygghetshjulet.document.DocumentTitles;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.engine.BevarandeProcess;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.municipality.Municipality;

/** What the coordinator does about files that could not be stamped anew. */
@Component
@FormOf(BevarandeProcess.FORM_ATGARDA_TIDSSTAMPEL)
class MendStampsForm implements StageForm<MendStampsForm.Data> {

    private final StampedFiles files;
    private final DocumentStore documents;
    private final DocumentTitles titles;

    MendStampsForm(StampedFiles files, DocumentStore documents, DocumentTitles titles) {
        this.files = files;
        this.documents = documents;
        this.titles = titles;
    }

    @Override
    public Prefill prefill(WheelTask task) {
        List<Map<String, String>> waiting = files.due(task.kommun()).stream()
                .map(file -> {
                    Version<String> version = documents.get(task.kommun(), file.version());
                    return Map.of(
                            "title",
                            titles.of(version.key()) + ", version " + version.number(),
                            "end",
                            file.end().atZone(Municipality.ZONE).toLocalDate().toString());
                })
                .toList();
        return Prefill.empty().with("files", waiting);
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        return Map.ofEntries(BevarandeProcess.RENEWAL.of(data.renewal()));
    }

    record Data(String renewal) {}
}
