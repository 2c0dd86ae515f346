package se.trygghetshjulet.archive;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.archive.PackedFile.Handling;
import se.trygghetshjulet.decision.paper.MatterRecord;
import se.trygghetshjulet.document.DocumentTitles;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.municipality.Municipality;

/** Every version that a matter concerns: the file as it was last signed, and its content as canonical JSON. */
@Component
class VersionFiles implements MatterFiles {

    private final MatterVersions versions;
    private final DocumentFiles files;
    private final DocumentTitles titles;

    VersionFiles(MatterVersions versions, DocumentFiles files, DocumentTitles titles) {
        this.versions = versions;
        this.files = files;
        this.titles = titles;
    }

    @Override
    public List<PackedFile> of(MatterRecord matter) {
        return versions.of(matter).stream().flatMap(this::files).toList();
    }

    private Stream<PackedFile> files(Version<String> version) {
        Handling handling = new Handling(
                "version-" + version.id(),
                version.key().kind().title(),
                titles.of(version.key()) + ", version " + version.number(),
                version.origin().draftedAt().atZone(Municipality.ZONE).toLocalDate());
        String path = path(version);
        return Stream.of(
                new PackedFile(path + ".json", handling, () -> version.content().getBytes(StandardCharsets.UTF_8)),
                new PackedFile(path + ".pdf", handling, () -> files.pdf(version)));
    }

    /** Without ending; the id tells apart what else is alike. */
    static String path(Version<?> version) {
        return "dokument/" + version.key().kind().id() + "-" + version.turn().year() + "-v" + version.number() + "-"
                + version.id();
    }
}
