package se.trygghetshjulet.archive;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.archive.PackedFile.Handling;
import se.trygghetshjulet.comment.CommentThread;
import se.trygghetshjulet.comment.Comments;
import se.trygghetshjulet.decision.paper.MatterRecord;
import se.trygghetshjulet.document.CanonicalJson;
import se.trygghetshjulet.document.DocumentTitles;
import se.trygghetshjulet.document.Version;

/** What was said of a matter's documents in Word, and what it was answered. No file where nobody has said anything. */
@Component
class CommentFiles implements MatterFiles {

    private final MatterVersions versions;
    private final Comments comments;
    private final DocumentTitles titles;

    CommentFiles(MatterVersions versions, Comments comments, DocumentTitles titles) {
        this.versions = versions;
        this.comments = comments;
        this.titles = titles;
    }

    @Override
    public List<PackedFile> of(MatterRecord matter) {
        List<Said> said = versions.of(matter).stream()
                .map(Version::key)
                .distinct()
                .map(document -> new Said(titles.of(document), comments.of(document)))
                .filter(document -> !document.threads().isEmpty())
                .toList();
        return Stream.of(said)
                .filter(all -> !all.isEmpty())
                .map(all -> new PackedFile(
                        "synpunkter.json",
                        new Handling(
                                "synpunkter-" + matter.id(), "Synpunkter", "Synpunkter från Word", (LocalDate) null),
                        () -> CanonicalJson.write(all).getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    private record Said(String document, List<CommentThread> threads) {}
}
