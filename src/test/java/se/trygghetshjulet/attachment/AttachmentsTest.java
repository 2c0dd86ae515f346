package se.trygghetshjulet.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_COMPILE;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_SUPPLY_SOURCE;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.document.DocumentStore;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.year.RunningWheel;
import se.trygghetshjulet.year.Turn;
import se.trygghetshjulet.year.Visitor;
import se.trygghetshjulet.year.Visitor.Page;

/** Those who write a lägesbild attach what they have to it, and those who read it find it there. */
class AttachmentsTest extends RunningWheel {

    private static final String COORDINATOR = "mjolby-sakerhetssamordnare";

    @Autowired
    private DocumentStore documents;

    @Autowired
    private Attachments attachments;

    private Turn turn;

    @BeforeEach
    void aLagesbildIsToBeCompiled() {
        turn = turnOf("mjolby").on("2026-09-01").of(2027);
        if (turn.stages().isEmpty()) {
            turn.started(2027).done(USER_TASK_SUPPLY_SOURCE);
        }
    }

    @AfterEach
    void nothingIsAttached() {
        jdbc.sql("delete from attachment_bytes").update();
        jdbc.sql("delete from attachment").update();
    }

    private String compile() {
        return turn.open(USER_TASK_COMPILE).get(0).getId();
    }

    private Visitor visitor(String person) {
        return new Visitor(port, person);
    }

    private Page attach(String title, String name, byte[] file) {
        return attach(visitor(COORDINATOR), title, name, file);
    }

    private Page attach(Visitor person, String title, String name, byte[] file) {
        String page = "/bilagor/" + compile();
        return person.open(page).form(page).with("beskrivning", title).send("fil", name, file);
    }

    private int kept() {
        return jdbc.sql("select count(*) from attachment_bytes")
                .query(Integer.class)
                .single();
    }

    @Test
    void theFormLeadsToItsFiles() {
        assertThat(site().as(COORDINATOR)
                        .formVariables(compile())
                        .path("attachmentsPage")
                        .asText())
                .isEqualTo("/bilagor/" + compile());
        assertThat(visitor(COORDINATOR).open("/bilagor/" + compile()).text())
                .contains("Inget är bifogat än.", "Högst 20 MB");
    }

    @Test
    void aFileIsKeptAsItWasSentAndNeverShownAsAPage() {
        Page done = attach("Brott kring resecentrum", "Brott 2026.CSV", utf8("Månad;Antal\nMaj;12\n"))
                .followed();

        assertThat(done.text())
                .contains("Klart.", "Bilaga 1", "Brott kring resecentrum", "Brott 2026.csv (CSV, 20 byte)");
        Attachment attachment = inMunicipality().get(0);
        Page file = visitor("mjolby-kommunpolis").open("/dokument/mjolby/bilagor/" + attachment.id());
        assertThat(file.html()).isEqualTo("Månad;Antal\nMaj;12\n");
        assertThat(file.header("Content-Disposition")).startsWith("attachment;").contains("Brott%202026.csv");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.header("Content-Security-Policy")).isEqualTo("sandbox; default-src 'none'");
        assertThat(attachments.bytes(attachment)).isEqualTo(utf8("Månad;Antal\nMaj;12\n"));
    }

    @Test
    void aPhotoTellsNoLongerWhereItWasTaken() {
        assertThat(attach("Busstationen i mörker", "IMG_0042.jpg", Files.photo())
                        .followed()
                        .text())
                .contains("Uppgifter om plats, tid och kamera som fanns i bilden är borttagna.");
        assertThat(new String(attachments.bytes(inMunicipality().get(0)), StandardCharsets.ISO_8859_1))
                .doesNotContain(Files.PLACE);
    }

    @Test
    void theSameFileIsNotKeptTwice() {
        attach("Brott", "brott.csv", utf8("a;b"));

        Page again = attach("Brott igen", "annat namn.csv", utf8("a;b"));

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("Den här filen finns redan bland bilagorna: bilaga 1, ”Brott”.");
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void whatIsWrongIsSaidAndNothingIsKept() {
        assertThat(attach("Plan", "plan.pdf", Files.program()).text()).contains("ett program, vad den än heter");
        assertThat(attach("Plan", "plan.pdf", new byte[0]).text()).contains("Filen är tom.");
        assertThat(attach("Karta", "karta.png", Files.cut(Files.picture("png"))).text())
                .contains("Bilden är skadad");
        assertThat(attach("", "plan.pdf", Files.pdf()).text()).contains("Skriv vad filen visar");
        assertThat(attach("x".repeat(201), "plan.pdf", Files.pdf()).text()).contains("Beskrivningen är för lång.");
        assertThat(attach("Plan", "", new byte[0]).text()).contains("Välj en fil.");
        assertThat(kept()).isZero();
    }

    @Test
    void whatWasWrittenStandsThereWhenTheFileIsRefused() {
        assertThat(attach("Karta över \"torget\"", "karta.exe", Files.program()).html())
                .contains("value=\"Karta över &quot;torget&quot;\"");
    }

    @Test
    void fiftyMegabytesAreTooMuchAndAreSaidToBe() {
        Page refused = attach("Stor", "stor.pdf", new byte[50 << 20]);

        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.text()).contains("Filen är för stor. Den får vara högst 20 MB.");
        assertThat(kept()).isZero();
    }

    @Test
    void aDocumentHasSoManyFilesAndNoMore() {
        for (int number = 1; number <= 30; number++) {
            assertThat(attach("Fil " + number, "fil.txt", utf8("nummer " + number))
                            .status())
                    .isEqualTo(302);
        }
        assertThat(attach("En för mycket", "fil.txt", utf8("nummer 31")).text())
                .contains("Dokumentet har redan 30 bilagor");
    }

    @Test
    void whoeverAttachedItTakesItAwayAndNobodyElse() {
        attach("Brott", "brott.csv", utf8("a;b"));
        Long id = inMunicipality().get(0).id();
        String remove = "/bilagor/" + compile() + "/" + id + "/ta-bort";
        Page own = visitor(COORDINATOR).open("/bilagor/" + compile());

        Page others = visitor("mjolby-kommunpolis").open("/bilagor/" + compile());
        assertThat(others.text()).contains("Brott", "Bara den som kan utföra uppgiften");
        assertThat(others.hasForm(remove)).isFalse();
        assertThat(visitor("mjolby-kommunpolis").post(remove, Map.of()).status())
                .isEqualTo(403);
        assertThat(kept()).isEqualTo(1);

        Visitor coordinator = visitor(COORDINATOR);
        assertThat(own.hasForm(remove)).isTrue();
        Page gone =
                coordinator.open("/bilagor/" + compile()).form(remove).send().followed();
        assertThat(gone.text()).contains("Bilagan är borttagen.", "Inget är bifogat än.");
        assertThat(kept()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"provby-sakerhetssamordnare", "skara-sakerhetssamordnare"})
    void theNextMunicipalitySeesNothing(String stranger) {
        attach("Brott", "brott.csv", utf8("a;b"));
        Long id = inMunicipality().get(0).id();

        assertThat(visitor(stranger).open("/bilagor/" + compile()).status()).isIn(401, 404);
        assertThat(visitor(stranger).open("/dokument/mjolby/bilagor/" + id).status())
                .isIn(401, 403);
        assertThat(visitor("mjolby-kommunpolis")
                        .open("/dokument/provby/bilagor/" + id)
                        .status())
                .isEqualTo(403);
        assertThat(site().anonymously("/bilagor/" + compile()).status()).isEqualTo(401);
    }

    @Test
    void whenTheTextIsSentOnItsFilesStand() {
        String task = compile();
        attach("Brott kring resecentrum", "brott.csv", utf8("a;b"));
        String remove = "/bilagor/" + task + "/" + inMunicipality().get(0).id() + "/ta-bort";
        Visitor coordinator = visitor(COORDINATOR);
        Visitor.Form form = coordinator.open("/bilagor/" + task).form(remove);

        turn.done(USER_TASK_COMPILE);

        assertThat(form.send().status()).isEqualTo(404);
        assertThat(kept()).isEqualTo(1);
        Version<String> lagesbild = documents.of("mjolby", DocumentKind.LAGESBILD).stream()
                .filter(version -> version.turn().year() == 2027)
                .findFirst()
                .orElseThrow();
        assertThat(visitor("mjolby-registrator")
                        .open("/dokument/mjolby/" + lagesbild.id())
                        .text())
                .contains("Bilagor", "1. Brott kring resecentrum", "brott.csv (CSV, 3 byte)");
        assertThat(attachments.of(lagesbild)).hasSize(1).allMatch(Attachment::isFixed);
    }

    private List<Attachment> inMunicipality() {
        List<Attachment> all = new ArrayList<>();
        jdbc.sql("select id from attachment order by id")
                .query(Long.class)
                .list()
                .forEach(id -> all.add(attachments.find("mjolby", id).orElseThrow()));
        return all;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
