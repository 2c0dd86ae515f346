package se.trygghetshjulet.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
import se.trygghetshjulet.archive.PackageReader.BadPackage;
import se.trygghetshjulet.archive.PackageReader.Content;
import se.trygghetshjulet.archive.PackedFile.Handling;
import se.trygghetshjulet.decision.MatterRecord;
import se.trygghetshjulet.document.CanonicalJson;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.document.DocumentState;
import se.trygghetshjulet.municipality.WheelYear;

/** What is packed is read again as it was, whatever the kind; what is damaged or made to harm is not read at all. */
class PackageReaderTest {

    private static final String KOMMUN = "provby";
    private static final WheelYear TURN = new WheelYear(KOMMUN, 2027);

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

        List<Content> read = PackageReader.read(packed(kind, json), KOMMUN);

        assertThat(read).containsExactly(new Content(kind, "Handlingsplan 2027", 1, json));
    }

    @Example
    void everyKindInOnePackageIsRead() throws IOException {
        for (DocumentKind kind : DocumentKind.values()) {
            assertThat(PackageReader.read(packed(kind, "{}"), KOMMUN))
                    .extracting(Content::kind)
                    .containsExactly(kind);
        }
    }

    @Example
    void aMatterWithoutAnythingIsAPackageAsWell() throws IOException {
        assertThat(PackageReader.read(zip(List.of()), KOMMUN)).isEmpty();
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
        return zip(
                List.of(new PackageIndex.Entry(
                        7L,
                        kind,
                        2027,
                        0,
                        "",
                        1,
                        "Handlingsplan 2027",
                        DocumentState.ADOPTED,
                        CanonicalJson.hash(json),
                        "dokument/ett.json")),
                file("dokument/ett.json", json));
    }

    private static byte[] zip(List<PackageIndex.Entry> entries, PackedFile... more) throws IOException {
        MatterRecord matter = new MatterRecord(3L, TURN, "Handlingsplan 2027", List.of("KS 1"), null, List.of());
        List<PackedFile> files = new ArrayList<>(List.of(more));
        files.add(file(
                PackageIndex.PATH,
                CanonicalJson.write(
                        new PackageIndex(PackageIndex.FORMAT, KOMMUN, PackageIndex.Matter.of(matter), entries))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MatterPackage.write("Provby kommun", matter, files, out);
        return out.toByteArray();
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
