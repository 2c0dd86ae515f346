package se.trygghetshjulet.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import se.trygghetshjulet.archive.PackageReader.BadPackage;
import se.trygghetshjulet.archive.PackageReader.Content;
import se.trygghetshjulet.archive.PackageReader.ReadPackage;
import se.trygghetshjulet.archive.PackedFile.Handling;
import se.trygghetshjulet.decision.paper.MatterRecord;
import se.trygghetshjulet.document.CanonicalJson;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.document.DocumentState;
import se.trygghetshjulet.document.JsonDamage;
import se.trygghetshjulet.municipality.WheelYear;

/** What is packed is read again as it was, whatever the kind; what is damaged or made to harm is not read at all. */
class PackageReaderTest {

    private static final String KOMMUN = "provby";
    private static final MatterRecord MATTER = new MatterRecord(
            3L,
            new WheelYear(KOMMUN, 2027),
            "Handlingsplan 2027",
            List.of("KS 1"),
            LocalDate.of(2026, 12, 1),
            List.of(new MatterRecord.DecisionRecord(
                    5L, "Kommunstyrelsen", LocalDate.of(2026, 12, 20), 12, null, "Bifall", List.of(7L))));

    private static final String TASKS = """
            [{"id":"t-1","title":"Ta fram planen","openedAt":"2027-02-01T08:00:00Z","closedAt":"2027-03-02T08:00:00Z",
              "outcome":"done","doneBy":{"id":"bo","name":"Bo Ek"},
              "holders":[{"person":{"id":"anna","name":"Anna Ask"},"since":"2027-02-02T08:00:00Z","given":"taken"},
                         {"person":{"id":"bo","name":"Bo Ek"},"since":"2027-02-20T08:00:00Z","given":"given"}],
              "actions":[{"at":"2027-02-19T08:00:00Z","action":"moved","by":{"id":"cia","name":"Cia Dal"},
                          "from":"2027-03-01","to":"2027-03-08","reason":"Sportlov"},
                         {"at":"2027-02-20T08:00:00Z","action":"handed_over","by":{"id":"cia","name":"Cia Dal"},
                          "from":"Anna Ask","to":"Bo Ek","reason":"Föräldraledig"}]}]
            """;

    @Provide
    Arbitrary<Map<String, Object>> contents() {
        Arbitrary<Object> texts = Arbitraries.strings()
                .withChars("åäöÅÄÖ \n\"\\{}<&>—€")
                .withCharRange('a', 'z')
                .ofMaxLength(60)
                .asGeneric();
        Arbitrary<Object> values = Arbitraries.oneOf(
                texts,
                Arbitraries.integers().asGeneric(),
                Arbitraries.of(true, false).asGeneric(),
                Arbitraries.maps(Arbitraries.of("key", "name", "owner"), texts)
                        .list()
                        .ofMaxSize(4)
                        .asGeneric());
        return Arbitraries.maps(Arbitraries.of("purpose", "areas", "summary", "validFrom", "commitments"), values);
    }

    @Property(tries = 60)
    void importOfExportIsTheSameForEveryKind(@ForAll DocumentKind kind, @ForAll("contents") Map<String, Object> content)
            throws IOException {
        String json = CanonicalJson.write(content);

        ReadPackage read = PackageReader.read(packed(kind, json), KOMMUN);

        assertThat(read.contents())
                .containsExactly(new Content(kind, "Handlingsplan 2027", 1, "dokument/ett.json", json));
        assertThat(read.tasks()).isEmpty();
    }

    @Example
    void everyKindInOnePackageIsRead() throws IOException {
        for (DocumentKind kind : DocumentKind.values()) {
            assertThat(PackageReader.read(packed(kind, "{}"), KOMMUN).contents())
                    .extracting(Content::kind)
                    .containsExactly(kind);
        }
    }

    @Example
    void aMatterWithoutAnythingIsAPackageAsWell() throws IOException {
        assertThat(PackageReader.read(zip(List.of()), KOMMUN).contents()).isEmpty();
    }

    @Example
    void anotherMunicipalitysIsNotRead() {
        assertRefused("nagonannan", bytes -> bytes, "annan kommun");
    }

    @Example
    void whatIsChangedOrCutOrAddedIsNotRead() {
        assertRefused(KOMMUN, zip -> changed(zip, "data/dokument/ett.json", "{\"a\":1}"), "skadat");
        assertRefused(KOMMUN, zip -> changed(zip, "manifest-sha256.txt", ""), "skadat");
        assertRefused(KOMMUN, zip -> changed(zip, "data/arende.json", "{}"), "skadat");
        assertRefused(KOMMUN, zip -> changed(zip, "data/ny.txt", "ny"), "skadat");
        assertRefused(KOMMUN, zip -> Arrays.copyOf(zip, 200), "skadat");
    }

    @Property(tries = 300)
    void whateverIsLeftOutOfItByHandIsToldAndNeverAFault(
            @ForAll @IntRange(max = 80) int place, @ForAll @IntRange(max = 10) int kind, @ForAll boolean ofTasks)
            throws IOException {
        String json = CanonicalJson.write(Map.of("areas", List.of()));
        String index = index(List.of(entry(DocumentKind.HANDLINGSPLAN, json)));
        byte[] zip = zip(
                file(PackageIndex.PATH, ofTasks ? index : JsonDamage.of(index, place, kind)),
                file(PackedTask.PATH, ofTasks ? JsonDamage.of(TASKS, place, kind) : TASKS),
                file("dokument/ett.json", json));

        try {
            ReadPackage read = PackageReader.read(zip, KOMMUN);
            read.tasks().forEach(task -> {
                assertThat(task.holders()).allMatch(holder -> !holder.sentence().isBlank());
                assertThat(task.actions()).allMatch(action -> !action.sentence().isBlank());
            });
        } catch (BadPackage e) {
            assertThat(e).hasMessageMatching("(?s).*(arende.json|uppgifter.json|annan kommun|data/).*");
        }
    }

    @Example
    void whatIsMissingInItIsNamed() throws IOException {
        String json = "{}";
        String index = index(List.of(entry(DocumentKind.LAGESBILD, json)));

        assertThatThrownBy(() -> PackageReader.read(
                        zip(
                                file(
                                        PackageIndex.PATH,
                                        index.replace("\"title\":\"Handlingsplan 2027\",\"year\"", "\"year\"")),
                                file("dokument/ett.json", json)),
                        KOMMUN))
                .hasMessage(
                        "Filen arende.json i paketet är inte som den ska vara. Uppgiften ”title” saknas i matter. Uppgiften ”title” saknas i versions, rad 1."
                                + " Hämta det på nytt från Ärenden och beslut.");
        assertThatThrownBy(() -> PackageReader.read(zip(file(PackageIndex.PATH, index)), KOMMUN))
                .hasMessageContaining("Filen data/dokument/ett.json saknas.");
    }

    @Example
    void whoHadAndDidTheTasksIsRead() throws IOException {
        ReadPackage read = PackageReader.read(
                zip(file(PackageIndex.PATH, index(List.of())), file(PackedTask.PATH, TASKS)), KOMMUN);

        PackedTask task = read.tasks().get(0);
        assertThat(task.doneBy().name()).isEqualTo("Bo Ek");
        assertThat(task.holders())
                .extracting(PackedTask.Holder::sentence)
                .containsExactly("Anna Ask tog den", "Bo Ek fick den");
        assertThat(task.actions())
                .extracting(PackedTask.Action::sentence)
                .containsExactly(
                        "Cia Dal flyttade sista dagen från 2027-03-01 till 2027-03-08",
                        "Cia Dal lämnade över den från Anna Ask till Bo Ek");
    }

    @Example
    void whatIsNoPackageOrTooLargeIsSaid() {
        assertRefused(KOMMUN, zip -> "Kära kommun".getBytes(UTF_8), "inte ett paket");
        assertRefused(KOMMUN, zip -> new byte[0], "inte ett paket");
        assertRefused(KOMMUN, zip -> new byte[PackageReader.LARGEST + 1], "större än 20 MB");
        assertRefused(KOMMUN, zip -> changed(new byte[0], "data/a", "a".repeat(3_000_000)), "för stort");
    }

    private static void assertRefused(String kommun, UnaryOperator<byte[]> change, String message) {
        assertThatThrownBy(() -> PackageReader.read(change.apply(packed(DocumentKind.HANDLINGSPLAN, "{}")), kommun))
                .isInstanceOf(BadPackage.class)
                .hasMessageContaining(message);
    }

    static byte[] packed(DocumentKind kind, String json) throws IOException {
        return zip(List.of(entry(kind, json)), file("dokument/ett.json", json));
    }

    /** A package without documents, with a log of its tasks. */
    static byte[] packed(String tasks) throws IOException {
        return zip(List.of(), file(PackedTask.PATH, tasks));
    }

    private static byte[] zip(List<PackageIndex.Entry> entries, PackedFile... more) throws IOException {
        List<PackedFile> files = new ArrayList<>(List.of(more));
        files.add(file(PackageIndex.PATH, index(entries)));
        return zip(files.toArray(PackedFile[]::new));
    }

    private static byte[] zip(PackedFile... files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MatterPackage.write("Provby kommun", MATTER, List.of(files), out);
        return out.toByteArray();
    }

    private static String index(List<PackageIndex.Entry> entries) {
        return CanonicalJson.write(
                new PackageIndex(PackageIndex.FORMAT, KOMMUN, PackageIndex.Matter.of(MATTER), entries));
    }

    private static PackageIndex.Entry entry(DocumentKind kind, String json) {
        return new PackageIndex.Entry(
                7L,
                kind,
                2027,
                0,
                "",
                1,
                "Handlingsplan 2027",
                DocumentState.ADOPTED,
                CanonicalJson.hash(json),
                "dokument/ett.json");
    }

    private static PackedFile file(String path, String text) {
        return new PackedFile(path, new Handling(path, "Fil", path, null), () -> text.getBytes(UTF_8));
    }

    /** The same zip with one file put in, or in another's place. */
    private static byte[] changed(byte[] zip, String path, String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream copy = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.getName().equals(path)) {
                    copy.putNextEntry(new ZipEntry(entry.getName()));
                    copy.write(in.readAllBytes());
                }
            }
            copy.putNextEntry(new ZipEntry(path));
            copy.write(text.getBytes(UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }
}
