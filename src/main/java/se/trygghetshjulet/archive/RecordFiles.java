package se.trygghetshjulet.archive;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.archive.PackedFile.Handling;
import se.trygghetshjulet.decision.paper.MatterRecord;
import se.trygghetshjulet.document.CanonicalJson;
import se.trygghetshjulet.document.DocumentStore;
import se.trygghetshjulet.document.DocumentTitles;
import se.trygghetshjulet.document.StateEntry;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.signature.SignedBy;
import se.trygghetshjulet.signature.SignedBy.AcceptedName;
import se.trygghetshjulet.signature.SignedBy.Signatory;

/** What is known of a matter beside its papers: which versions it has, who has signed them, and what became of them. */
@Component
class RecordFiles implements MatterFiles {

    private final MatterVersions versions;
    private final DocumentStore documents;
    private final DocumentFiles files;
    private final DocumentTitles titles;
    private final SignedBy signed;

    RecordFiles(
            MatterVersions versions,
            DocumentStore documents,
            DocumentFiles files,
            DocumentTitles titles,
            SignedBy signed) {
        this.versions = versions;
        this.documents = documents;
        this.files = files;
        this.titles = titles;
        this.signed = signed;
    }

    @Override
    public List<PackedFile> of(MatterRecord matter) {
        List<Version<String>> all = versions.of(matter);
        return List.of(
                file(PackageIndex.PATH, "Ärendeuppgifter", "Ärendets uppgifter", matter, index(matter, all)),
                file(
                        "underskrifter.json",
                        "Underskrifter",
                        "Underskrifter i ärendet",
                        matter,
                        all.stream().map(this::signatures).toList()),
                file(
                        "handelser.json",
                        "Händelselogg",
                        "Vad som har hänt med dokumenten, som en kedja av kontrollsummor",
                        matter,
                        all.stream()
                                .map(version -> new Chain(version.id(), documents.history(version.id())))
                                .toList()));
    }

    private PackageIndex index(MatterRecord matter, List<Version<String>> all) {
        return new PackageIndex(
                PackageIndex.FORMAT,
                matter.turn().kommun(),
                PackageIndex.Matter.of(matter),
                all.stream()
                        .map(version -> new PackageIndex.Entry(
                                version.id(),
                                version.key().kind(),
                                version.turn().year(),
                                version.turn().addendum(),
                                version.key().part(),
                                version.number(),
                                titles.of(version.key()),
                                version.state(),
                                version.standing().hash(),
                                VersionFiles.path(version) + ".json"))
                        .toList());
    }

    private Signatures signatures(Version<String> version) {
        return new Signatures(
                version.id(),
                signed.of(version.id()),
                files.signatures(version.id()).stream()
                        .map(step -> new Electronic(
                                step.party().id(), step.signerName(), step.signerTitle(), step.madeAt(), step.sha256()))
                        .toList(),
                signed.acceptedNames(version.id()));
    }

    private static PackedFile file(String path, String type, String title, MatterRecord matter, Object content) {
        return new PackedFile(
                path,
                new Handling(path.replace(".json", "-") + matter.id(), type, title, (LocalDate) null),
                () -> CanonicalJson.write(content).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @param files what became of the file: its checksum after each signature
     * @param acceptedNames of those whose certificate has another name than they
     */
    private record Signatures(
            Long version, List<Signatory> recorded, List<Electronic> files, List<AcceptedName> acceptedNames) {}

    private record Electronic(String party, String name, String title, Instant at, String sha256) {}

    private record Chain(Long version, List<StateEntry> states) {}
}
