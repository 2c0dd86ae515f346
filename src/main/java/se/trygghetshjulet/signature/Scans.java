package se.trygghetshjulet.signature;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.document.DocumentStore;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.municipality.Mandate;

/** Whether the scanned originals are there that a signature by hand stands on. */
@Component
class Scans {

    private final ObjectProvider<OriginalFiles> files;
    private final DocumentStore documents;

    Scans(ObjectProvider<OriginalFiles> files, DocumentStore documents) {
        this.files = files;
        this.documents = documents;
    }

    /** Where the originals of a task are registered. */
    String page(WheelTask task) {
        return "/underskrift/" + task.id();
    }

    /** @throws FormBreach at the field if one is missing */
    void demand(String field, String kommun, List<Long> versions, Mandate mandate) {
        OriginalFiles kept = files.getIfAvailable();
        List<Long> missing = kept == null ? List.of() : kept.withoutScan(versions, mandate);
        if (!missing.isEmpty()) {
            throw new FormBreach(
                    field,
                    "Ladda upp det inskannade originalet först. Det saknas för: "
                            + missing.stream()
                                    .map(version -> documents
                                            .get(kommun, version)
                                            .key()
                                            .kind()
                                            .title()
                                            .toLowerCase())
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
    }
}
