package se.trygghetshjulet.archive;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.archive.PackedFile.Handling;
import se.trygghetshjulet.decision.paper.MatterRecord;
import se.trygghetshjulet.document.CanonicalJson;
import se.trygghetshjulet.remiss.Remisses;

/** What those who were asked for their opinion answered, and what was done with each point. No file without a remiss. */
@Component
class RemissFiles implements MatterFiles {

    private final Remisses remisses;

    RemissFiles(Remisses remisses) {
        this.remisses = remisses;
    }

    @Override
    public List<PackedFile> of(MatterRecord matter) {
        return remisses.of(matter.turn()).stream()
                .map(remiss -> new PackedFile(
                        "remiss.json",
                        new Handling("remiss-" + matter.id(), "Remissammanställning", "Remiss", remiss.sentOn()),
                        () -> CanonicalJson.write(remiss).getBytes(StandardCharsets.UTF_8)))
                .toList();
    }
}
