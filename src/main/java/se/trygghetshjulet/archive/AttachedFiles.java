package se.trygghetshjulet.archive;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.archive.PackedFile.Handling;
import se.trygghetshjulet.attachment.Attachment;
import se.trygghetshjulet.attachment.Attachments;
import se.trygghetshjulet.decision.paper.MatterRecord;
import se.trygghetshjulet.municipality.Municipality;

/** What was attached to the documents of a matter, each file once however many versions it belongs to. */
@Component
class AttachedFiles implements MatterFiles {

    private final MatterVersions versions;
    private final Attachments attachments;

    AttachedFiles(MatterVersions versions, Attachments attachments) {
        this.versions = versions;
        this.attachments = attachments;
    }

    @Override
    public List<PackedFile> of(MatterRecord matter) {
        return versions.of(matter).stream()
                .flatMap(version -> attachments.of(version).stream())
                .collect(Collectors.toMap(Attachment::id, file -> file, (one, same) -> one, TreeMap::new))
                .values()
                .stream()
                .map(this::packed)
                .toList();
    }

    private PackedFile packed(Attachment file) {
        return new PackedFile(
                "bilagor/" + file.document().kind().id() + "-bilaga-" + file.id() + "."
                        + file.kind().extension(),
                new Handling(
                        "bilaga-" + file.id(),
                        "Bilaga",
                        file.title(),
                        file.source().at().atZone(Municipality.ZONE).toLocalDate()),
                () -> attachments.bytes(file));
    }
}
