package se.trygghetshjulet.document.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import se.trygghetshjulet.decision.paper.MatterPapers;
import se.trygghetshjulet.decision.paper.MatterRecord;
import se.trygghetshjulet.decision.paper.Paper;
import se.trygghetshjulet.document.CanonicalJson;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.document.DocumentState;
import se.trygghetshjulet.document.DocumentStore;
import se.trygghetshjulet.document.Shelf;
import se.trygghetshjulet.document.StateReason;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Party;
import se.trygghetshjulet.municipality.Signatory;
import se.trygghetshjulet.municipality.WheelYear;
import se.trygghetshjulet.sealing.LastingSigning;
import se.trygghetshjulet.sealing.SealCheck;
import se.trygghetshjulet.sealing.Signer;
import se.trygghetshjulet.sealing.SigningService;
import se.trygghetshjulet.tools.NodeTools;
import se.trygghetshjulet.tools.PdfTools;
import se.trygghetshjulet.year.KeptDocuments;
import se.trygghetshjulet.year.RunningWheel;
import se.trygghetshjulet.year.Visitor;

/** Every version of every kind that the municipalities have is printed; the files lie in target/utskrift, to look at. */
@TestPropertySource(properties = "trygghetshjulet.kommuner=gotene,skara,alingsas,mjolby,koping")
class EveryDocumentAsPdfTest extends RunningWheel {

    private static final Path FOLDER = Path.of("target/utskrift");

    @Autowired
    private Printers printers;

    /** What both parties sign. */
    private static final List<DocumentKind> SIGNED =
            List.of(DocumentKind.HANDLINGSPLAN, DocumentKind.MEDBORGARLOFTE, DocumentKind.OVERENSKOMMELSE);

    @Autowired
    private DocumentStore documents;

    @Autowired
    private SigningService signing;

    @Autowired
    private SealCheck seals;

    @Autowired
    private MatterPapers papers;

    @Test
    void everyVersionThatIsThereIsPrinted() throws IOException {
        Files.createDirectories(FOLDER);
        int printed = 0;
        for (DocumentKind kind : DocumentKind.values()) {
            for (KeptDocuments.Kept kept : documents().all(kind)) {
                Municipality municipality = municipalities.get(kept.kommun());
                String text = print(kept.kommun() + "-" + kind.id() + "-" + kept.id(), kind, kept.id());

                assertThat(text).contains(municipality.name(), "Version " + kept.number());
                assertThat(text.toLowerCase(Locale.ROOT))
                        .as("labels of what is not there")
                        .doesNotContain("null");
                printed++;
            }
        }
        assertThat(printed).as("five plans and what stands beside them").isGreaterThan(12);
    }

    @Test
    void whatWasInForceBeforeItCameHereDoesNotSayThatItWasAdoptedThatDay() throws IOException {
        KeptDocuments.Kept first = documents().all(DocumentKind.OVERENSKOMMELSE).get(0);

        assertThat(print("forst-" + first.kommun(), DocumentKind.OVERENSKOMMELSE, first.id()))
                .contains("Inlagd", ", redan gällande")
                .doesNotContain("Antagen", "Påbörjad");
    }

    /** Gathered from what there is, and a file of the same kind as the rest. */
    @Test
    void theYearlyReportToThoseWhoDecideIsOneToo() throws IOException {
        for (Municipality municipality : municipalities.all()) {
            byte[] pdf = new Visitor(port, municipality.id() + "-sakerhetssamordnare")
                    .file("/dokument/" + municipality.id() + "/arsrapport.pdf");

            Conformance.assertKept("yearly report, " + municipality.id(), pdf);
            assertBuiltWell("yearly report, " + municipality.id(), pdf);
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(municipality.id() + "-arsrapport.pdf"), pdf);
            try (ReadPdf read = new ReadPdf(pdf)) {
                assertThat(read.text())
                        .contains(municipality.name(), "I korthet", "Lagens krav", "Lägesbild", "Vad som kommer")
                        .doesNotContain("null");
                assertThat(read.paper()).containsOnly("upright");
            }
        }
    }

    @Test
    void othersHaveNothingToSayOfHowAnyOfThemIsBuilt() {
        for (DocumentKind kind : DocumentKind.values()) {
            for (KeptDocuments.Kept kept : documents().all(kind)) {
                assertBuiltWell(kept.kommun() + " " + kind.id(), printers.pdf(kind, kept.id()));
            }
        }
    }

    private static void assertBuiltWell(String name, byte[] pdf) {
        NodeTools.Answer parts = PdfTools.qpdfCheck(pdf);
        assertThat(parts.exitCode()).as(name + parts.output()).isZero();
    }

    /** What was promised of the printed file holds when the last one has signed it, and others find the same. */
    @Test
    void signedItIsStillWhatItWasForEachKindInEachMunicipality() {
        int signed = 0;
        for (Municipality municipality : municipalities.all()) {
            for (DocumentKind kind : SIGNED) {
                List<KeptDocuments.Kept> kept = documents().of(municipality.id(), kind);
                if (!kept.isEmpty()) {
                    byte[] pdf = printers.pdf(kind, KeptDocuments.last(kept).id());
                    for (Party party : List.of(Party.KOMMUN, Party.POLIS)) {
                        pdf = signing.sign(pdf, signer(municipality, party), Instant.now());
                    }
                    assertSigned(municipality.id() + " " + kind.id(), pdf);
                    signed++;
                }
            }
        }
        assertThat(signed).isGreaterThan(8);
    }

    /** With what proves it for years to come it is the same to all of them. */
    @Test
    void withItsProofsItIsStillWhatItWas() {
        try (LastingSigning lasting = new LastingSigning()) {
            Long plan = KeptDocuments.last(documents().of("skara", DocumentKind.HANDLINGSPLAN))
                    .id();
            byte[] pdf = lasting.signedTwice(printers.pdf(DocumentKind.HANDLINGSPLAN, plan));

            Conformance.assertKept("with proofs", pdf);
            assertThat(seals.read(pdf, "prov").whole()).isTrue();
            assertThat(PdfTools.pdfsig(pdf).output())
                    .contains("Signature is Valid")
                    .doesNotContain("Invalid");
            assertBuiltWell("with proofs", pdf);
        }
    }

    private static Signer signer(Municipality municipality, Party party) {
        Signatory signatory = municipality.signatories().of(party).get(0);
        return new Signer(
                municipality.id(),
                signatory.role().group(municipality.id()),
                "Åsa Öberg, " + party.id(),
                signatory.title(),
                municipality.partyName(party));
    }

    private void assertSigned(String name, byte[] pdf) {
        Conformance.assertKept(name, pdf);
        assertThat(seals.read(pdf, "prov").whole()).as(name).isTrue();
        assertThat(seals.read(pdf, "prov").signatures()).as(name).hasSize(2);
        NodeTools.Answer signatures = PdfTools.pdfsig(pdf);
        assertThat(signatures.output().split("Signature is Valid", -1))
                .as(name + signatures.output())
                .hasSize(3);
        assertBuiltWell(name, pdf);
    }

    @Test
    void aPlanHasTheMunicipalitysOwnColumns() throws IOException {
        for (Municipality municipality : municipalities.all()) {
            Long plan = KeptDocuments.last(documents().of(municipality.id(), DocumentKind.HANDLINGSPLAN))
                    .id();
            try (ReadPdf read = new ReadPdf(printers.pdf(DocumentKind.HANDLINGSPLAN, plan))) {
                assertThat(read.text())
                        .contains(municipality.documents().plan().title())
                        .contains(municipality.partyName(Party.POLIS));
            }
        }
    }

    @Test
    void whatNoMunicipalityHasYetIsPrintedAsWell() throws IOException {
        WheelYear turn = new WheelYear("mjolby", 2018);
        List<String> texts = new ArrayList<>();
        texts.add(made(DocumentKind.LAGESBILD, turn, "", """
                {"summary":"Färre anmälda brott.","problems":[
                {"key":"a","name":"Klotter","description":"Vid stationen.","trend":"okar","severity":"tydlig","change":12},
                {"key":"b","name":"Buller","trend":"okant"}],
                "walks":[{"key":"c","place":"Stationen","reason":"Mörkt."}]}"""));
        texts.add(made(DocumentKind.UPPFOLJNING, turn, "1-kommun", """
                {"periodNo":1,"party":"kommun","remark":"Mycket har hänt.","measures":[
                {"key":"a","number":"1.1","area":"Trafik","description":"Mäta farten","status":"gul","result":"Mätt.","nextStep":"Mäta igen."},
                {"key":"b","number":"2.1","area":"Centrum","description":"Belysa","status":"gron"}]}"""));
        texts.add(made(DocumentKind.UPPFOLJNING, turn, "1-gemensam", """
                {"periodNo":1,"summary":"Det går framåt.\\n\\nFarten sjunker.","measures":[
                {"key":"a","number":"1.1","area":"Trafik","description":"Mäta farten","sides":[
                {"party":"kommun","said":{"key":"a","number":"1.1","area":"Trafik","description":"Mäta farten",
                "status":"gron","headway":"klar","result":"Mätt."}},
                {"party":"polis","said":{"key":"a","number":"1.1","area":"Trafik","description":"Mäta farten",
                "status":"rod","reason":"Ingen bil.","headway":"ej-paborjad","nextStep":"Låna en bil.",
                "nextWho":"Trafikgruppen","nextDay":"2018-09-01"}}],
                "contradictions":["olika-lage","klar-och-ej-paborjad"],"status":"gul","sentence":"Mätt på halva sträckan."},
                {"key":"b","number":"2.1","area":"Centrum","description":"Belysa","sides":[
                {"party":"kommun","said":{"key":"b","number":"2.1","area":"Centrum","description":"Belysa","status":"gron"}}]}]}"""));
        texts.add(made(DocumentKind.UPPFOLJNING, turn, "ar", """
                {"summary":"Ett bra år.","areas":[
                {"key":"a","number":"1","name":"Trafik","effect":"Lugnare.","recommendation":"behall","reason":"Fungerar."}],
                "indicators":[{"key":"b","area":"Trafik","indicator":"Olyckor","reached":3.5},
                {"key":"c","area":"Trafik","indicator":"Bötfällda"}],
                "measures":[{"key":"a","number":"1.1","area":"Trafik","description":"Mäta farten",
                "history":"Tertial 1: gul\\nTertial 2: grön","recommendation":"behall","reason":"Läget är grön i tertial 2."},
                {"key":"b","number":"2.1","area":"Centrum","description":"Belysa","recommendation":"andra",
                "reason":"Ingen har följt upp åtgärden under året."}]}"""));

        assertThat(texts.get(0)).contains("Ökar (+12 %)", "Tydlig", "Vet inte", "Stationen");
        assertThat(texts.get(1)).contains("Uppföljning: Tertial 1 2018", "1.1 Mäta farten", "Gul", "Mycket har hänt.");
        assertThat(texts.get(2))
                .contains(
                        "Farten sjunker.",
                        "Inga avvikelser att ta upp.",
                        "Parternas svar bredvid varandra",
                        "Gemensamt")
                .contains("Parterna anger olika läge", "Gul: Mätt på halva sträckan.")
                .doesNotContain("null");
        assertThat(texts.get(3))
                .contains("Årsuppföljning 2018", "1. Trafik", "Behåll", "3,5", "Saknas")
                .contains("Åtgärderna inför nästa plan", "Tertial 2: grön", "Inte uppföljd");
    }

    /** Those who review a draft have before them what became of each measure of the plan before. */
    @Test
    void aDraftHasTheHistoryOfThePlanThatItRevises() throws IOException {
        Shelf<JsonNode> shelf = documents.shelf(DocumentKind.HANDLINGSPLAN, JsonNode.class);
        Version<JsonNode> before = shelf.inForce("skara").get(0);

        Version<JsonNode> draft =
                shelf.draft(shelf.key(new WheelYear("skara", 2031), ""), before.content(), before.id(), null, null);

        assertThat(print("skara-handlingsplan-utkast", DocumentKind.HANDLINGSPLAN, draft.id()))
                .contains("Bilaga för granskning", "Tidigare åtgärd", "Råd från årsuppföljningen");
    }

    /** In a plan that stands and in one that lies. */
    @Test
    void whatBraHasPrioritisedStandsLast() throws IOException {
        for (String kommun : List.of("gotene", "mjolby")) {
            Shelf<JsonNode> shelf = documents.shelf(DocumentKind.HANDLINGSPLAN, JsonNode.class);
            ObjectNode content = shelf.inForce(kommun).get(0).content().deepCopy();
            ArrayNode priorities = content.putArray("priorities");
            content.path("areas")
                    .forEach(area -> priorities
                            .addObject()
                            .put("key", area.path("key").asText())
                            .put("name", area.path("name").asText())
                            .put("revision", "behall")
                            .put("reason", "Problemet finns kvar enligt lägesbilden, och arbetet går som det ska."));
            priorities
                    .addObject()
                    .put("key", "nytt")
                    .put("name", "Trygg skolväg")
                    .put("revision", "utgar")
                    .put("reason", "Målet är nått: föräldrar och elever säger att vägen är säker.");

            assertThat(made(DocumentKind.HANDLINGSPLAN, new WheelYear(kommun, 2030), "", content.toString()))
                    .contains("Så har BRÅ prioriterat", "Vad som händer med det", "Trygg skolväg", "Utgår");
        }
    }

    @Test
    void whoHasSignedStandsUnderIt() throws IOException {
        Long agreement = KeptDocuments.last(documents().of("skara", DocumentKind.OVERENSKOMMELSE))
                .id();
        sign(agreement, "KOMMUN", true, "Ola Ordförande", null);
        sign(agreement, "POLIS", false, "Lo Chef", "Texten är inte klar.");

        assertThat(print("undertecknad", DocumentKind.OVERENSKOMMELSE, agreement))
                .contains("Underskrifter", "Ola Ordförande", "Kommunstyrelsens ordförande", "Skara, 1 mars 2027")
                .doesNotContain("Lo Chef");
    }

    @Test
    void everyMunicipalitysMatterIsPrinted() throws IOException {
        for (Municipality municipality : municipalities.all()) {
            Long plan = KeptDocuments.last(documents().of(municipality.id(), DocumentKind.HANDLINGSPLAN))
                    .id();
            String hash = documents.get(municipality.id(), plan).standing().hash();
            Long matter = new WrittenMatter(jdbc, municipality.id()).about(plan);
            MatterRecord known = papers.get(municipality.id(), matter);

            try (ReadPdf read =
                    printed(municipality.id() + "-tjansteskrivelse", papers.missiv(municipality.id(), matter))) {
                assertThat(read.text())
                        .contains(municipality.name(), "Ny handlingsplan", "Förslag till beslut", "Lokalpolisområdet")
                        .contains("Bakgrund", "16 november 2026");
                assertThat(read.text().replace(" ", "")).contains(hash);
                assertThat(headings(read)).containsExactly("H1", "H2", "H2", "H2", "H2", "H2");
                assertThat(read.tags("TH").stream().map(ReadPdf::scope))
                        .containsExactly("Row", "Row", "Row", "Row", "Row", "Column", "Column", "Column");
                assertThat(read.tags("L")).hasSize(2);
            }
            for (MatterRecord.DecisionRecord decision : known.decisions()) {
                try (ReadPdf read = printed(
                        municipality.id() + "-protokollsutdrag-" + decision.paragraph(),
                        papers.excerpt(municipality.id(), matter, decision.id()))) {
                    assertThat(read.text())
                            .contains(municipality.name(), decision.body(), "§ " + decision.paragraph())
                            .contains(
                                    "Beslutsunderlag", "7 röster för och 4 emot.", "Justering, anslag och laga kraft");
                    assertThat(read.text().replace(" ", "")).contains(hash);
                    assertThat(read.text().toLowerCase(Locale.ROOT)).doesNotContain("null");
                }
            }
            try (ReadPdf settled = new ReadPdf(papers.excerpt(
                            municipality.id(), matter, known.decisions().get(1).id())
                    .pdf())) {
                assertThat(settled.text())
                        .contains("Bifall med ändring", "Åtgärd 1.1, När: ”våren” ändras till ”hela året”")
                        .contains("Oppositionen reserverar sig", "Deltog inte på grund av jäv: En ledamot")
                        .contains("Sista dag att överklaga: 8 januari 2027", "vinner laga kraft den 9 januari 2027")
                        .contains("Ska skickas till", "Lokalpolisområdet");
            }
        }
    }

    private static List<String> headings(ReadPdf read) {
        return read.tags().stream()
                .map(PDStructureElement::getStructureType)
                .filter(type -> type.matches("H\\d"))
                .toList();
    }

    private static ReadPdf printed(String name, Paper paper) throws IOException {
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve(name + ".pdf"), paper.pdf());
        Conformance.assertKept(name, paper.pdf());
        ReadPdf read = new ReadPdf(paper.pdf());
        assertThat(read.attachment()).isEqualTo(paper.content());
        assertThat(read.language()).isEqualTo("sv");
        return read;
    }

    private void sign(Long version, String party, boolean signed, String name, String refusal) {
        jdbc.sql(
                        "insert into signature (kommun, party, signatory, signed, signatory_name, signatory_title, place, signed_on,"
                                + " refusal_reason, person, recorded_at)"
                                + " values ('skara', ?, ?, ?, ?, 'Kommunstyrelsens ordförande', 'Skara', date '2027-03-01', ?,"
                                + " 'skara-ks-ordforande', current_timestamp)")
                .params(party, role(party), signed, name, refusal)
                .update();
        jdbc.sql("insert into signature_document (signature, document_version, party, signatory)"
                        + " select max(id), ?, ?, ? from signature")
                .params(version, party, role(party))
                .update();
    }

    private static String role(String party) {
        return "POLIS".equals(party) ? "LOKALPOLISOMRADESCHEF" : "KS_ORDFORANDE";
    }

    private String made(DocumentKind kind, WheelYear turn, String part, String json) throws IOException {
        Shelf<JsonNode> shelf = documents.shelf(kind, JsonNode.class);
        Version<JsonNode> draft =
                shelf.draft(shelf.key(turn, part), CanonicalJson.read(json, JsonNode.class), null, null, null);
        shelf.move(draft, DocumentState.ADOPTED, StateReason.NONE);
        return print(turn.kommun() + "-" + kind.id() + part + "-" + turn.year(), kind, draft.id());
    }

    private String print(String name, DocumentKind kind, Long id) throws IOException {
        byte[] pdf = printers.pdf(kind, id);
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve(name + ".pdf"), pdf);

        Conformance.assertKept(name, pdf);
        assertThat(printers.pdf(kind, id)).as(name + " once more").isEqualTo(pdf);
        try (ReadPdf read = new ReadPdf(pdf)) {
            String kommun = documents.shelf(kind, JsonNode.class).get(id).kommun();
            assertThat(read.attachment()).isEqualTo(documents.get(kommun, id).content());
            return read.text();
        }
    }
}
