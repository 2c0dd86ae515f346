package se.trygghetshjulet.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.trygghetshjulet.engine.UnderskriftProcess.SERVICE_TASK_SEAL;
import static se.trygghetshjulet.engine.UnderskriftProcess.USER_TASK_MEND_SEAL;
import static se.trygghetshjulet.engine.UnderskriftProcess.USER_TASK_SIGN_FOR_KOMMUN;
import static se.trygghetshjulet.engine.UnderskriftProcess.USER_TASK_SIGN_FOR_POLIS;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import se.trygghetshjulet.document.DocumentKey;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.document.DocumentState;
import se.trygghetshjulet.document.DocumentStore;
import se.trygghetshjulet.document.Shelf;
import se.trygghetshjulet.document.StateReason;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.engine.UnderskriftProcess;
import se.trygghetshjulet.municipality.Party;
import se.trygghetshjulet.municipality.Role;
import se.trygghetshjulet.municipality.WheelYear;
import se.trygghetshjulet.sealing.MoodyService;
import se.trygghetshjulet.sealing.MoodyService.Pause;
import se.trygghetshjulet.sealing.Papers;
import se.trygghetshjulet.sealing.SealCheck;
import se.trygghetshjulet.sealing.Sealed;
import se.trygghetshjulet.sealing.Sha256;
import se.trygghetshjulet.signature.OriginalFiles;
import se.trygghetshjulet.signature.SigningIntent;
import se.trygghetshjulet.year.FormData;
import se.trygghetshjulet.year.RunningWheel;
import se.trygghetshjulet.year.Site;
import se.trygghetshjulet.year.Turn;
import se.trygghetshjulet.year.Visitor;

/**
 * A municipality in which four sign, in a set order, by a service elsewhere that has its bad days: what each of them is
 * shown, what becomes of the file, and how it goes on when it does not go on.
 */
@TestPropertySource(properties = {"trygghetshjulet.kommuner=flernamn", "trygghetshjulet.signering.tjanst=extern"})
class ManySignatoriesTest extends RunningWheel {

    private static final MoodyService SERVICE = new MoodyService();
    private static final String DAY = "2027-01-15";

    private static int year = 2027;

    @Autowired
    private DocumentStore store;

    @Autowired
    private DocumentFiles files;

    @Autowired
    private SealCheck check;

    @Autowired
    private OriginalFiles originals;

    @Autowired
    private HikariDataSource pool;

    private Version<String> agreement;
    private Turn turn;
    private String instance;

    @DynamicPropertySource
    static void service(DynamicPropertyRegistry registry) {
        registry.add("trygghetshjulet.signering.adress", SERVICE::address);
    }

    @BeforeEach
    void anAgreementIsToBeSigned() {
        year++;
        turn = turnOf("flernamn").on(DAY).of(year);
        ObjectNode content = JsonNodeFactory.instance
                .objectNode()
                .put("validFrom", year + "-01-01")
                .put("validTo", year + "-12-31")
                .put("purpose", "Vi samverkar för trygghet.");
        content.putArray("commitments");
        Shelf<JsonNode> shelf = store.shelf(DocumentKind.OVERENSKOMMELSE, JsonNode.class);
        Version<JsonNode> draft = shelf.draft(
                new DocumentKey(DocumentKind.OVERENSKOMMELSE, new WheelYear("flernamn", year), ""),
                content,
                null,
                null,
                null);
        shelf.move(draft, DocumentState.ADOPTED, StateReason.NONE);
        agreement = store.get("flernamn", draft.id());
        instance = engine.getRuntimeService()
                .createProcessInstanceByKey(UnderskriftProcess.KEY)
                .processDefinitionTenantId("flernamn")
                .businessKey("flernamn-" + year)
                .setVariable(UnderskriftProcess.DOCUMENT.name(), DocumentKind.OVERENSKOMMELSE.id())
                .setVariable(UnderskriftProcess.DOCUMENT_ID.name(), draft.id())
                .execute()
                .getId();
    }

    @Test
    void theChairsSignInAnyOrderAndThenThePoliceOneAfterTheOther() {
        assertThat(takers()).containsExactlyInAnyOrder("flernamn-ks-ordforande", "flernamn-bra-ordforande");

        answered("flernamn-bra-ordforande").fired();
        assertThat(takers()).containsExactly("flernamn-ks-ordforande");
        answered("flernamn-ks-ordforande").fired();
        assertThat(takers()).containsExactly("flernamn-kommunpolis");
        answered("flernamn-kommunpolis").fired();
        assertThat(takers()).containsExactly("flernamn-lokalpolisomradeschef");
        assertThat(state()).isEqualTo(DocumentState.ADOPTED);
        answered("flernamn-lokalpolisomradeschef").fired();

        assertThat(isOver()).isTrue();
        assertThat(state()).isEqualTo(DocumentState.SIGNED);
        Sealed sealed = check.read(files.pdf(agreement), "prov");
        assertThat(sealed.whole()).isTrue();
        assertThat(sealed.signatures()).hasSize(4);
        assertThat(files.signatures(agreement.id()))
                .extracting(step -> step.signatory().id())
                .containsExactly("bra-ordforande", "ks-ordforande", "kommunpolis", "lokalpolisomradeschef");
    }

    @Test
    void oneNoIsEnoughAndNobodyElseIsAskedAnyMore() {
        answered("flernamn-ks-ordforande").fired();
        answered(
                "flernamn-bra-ordforande",
                data -> data.put("outcome", "vagrad").put("reason", "Åtagandena är oklara."),
                "place",
                "date");

        assertThat(isOver()).isTrue();
        assertThat(state()).isEqualTo(DocumentState.WITHDRAWN);
    }

    @Test
    void theFormShowsTheFileAndWhoeverHasSeenAnotherOneIsShownTheNewOne() {
        Task task = task("flernamn-ks-ordforande");
        ObjectNode answer = answer("flernamn-ks-ordforande", task);
        JsonNode shown = site().as("flernamn-ks-ordforande")
                .formVariables(task.getId())
                .path("originals")
                .path(0);
        assertThat(shown.path("sha256").asText()).isEqualTo(Sha256.of(files.pdf(agreement)));
        assertThat(shown.path("pdf").asText()).isEqualTo("/dokument/flernamn/" + agreement.id() + ".pdf");
        site().as("flernamn-ks-ordforande").get(shown.path("page").asText()).ok();

        answered("flernamn-bra-ordforande").fired();
        Site.Answer refused = site().as("flernamn-ks-ordforande").submit(task.getId(), answer);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.message()).contains("har ändrats sedan du öppnade", "Kontrollsumman visas på nytt");
        assertThat(refused.json()
                        .path("renewed")
                        .path("originals")
                        .path(0)
                        .path("sha256")
                        .asText())
                .isEqualTo(Sha256.of(files.pdf(agreement)));
        assertThat(takers()).containsExactly("flernamn-ks-ordforande");
    }

    @Test
    void aServiceThatIsAwayIsAskedAgainAndThenTheCoordinatorIs() {
        SERVICE.isAway(100);
        answered("flernamn-ks-ordforande");
        assertThat(takers()).doesNotContain("flernamn-ks-ordforande");
        for (int attempt = 1; attempt < 6; attempt++) {
            Job job = jobs().get(0);
            assertThatThrownBy(() -> engine.getManagementService().executeJob(job.getId()))
                    .hasMessageContaining("Underskriftstjänsten svarar inte");
            assertThat(turn.open(USER_TASK_MEND_SEAL)).isEmpty();
        }
        fired();

        Task mend = turn.open(USER_TASK_MEND_SEAL).get(0);
        assertThat(mend.getName()).isEqualTo("Åtgärda underskriften för Flernamns kommun");
        assertThat(turn.shownTo("flernamn-sakerhetssamordnare", mend)
                        .path("reason")
                        .asText())
                .contains("Underskriftstjänsten svarar inte");
        assertThat(engine.getRuntimeService()
                        .createIncidentQuery()
                        .processInstanceId(instance)
                        .list())
                .anySatisfy(
                        incident -> assertThat(incident.getIncidentMessage()).contains("inte undertecknad"));

        SERVICE.isAway(0);
        turn.done(USER_TASK_MEND_SEAL);
        assertThat(files.signatures(agreement.id())).hasSize(1);
        assertThat(engine.getRuntimeService()
                        .createIncidentQuery()
                        .processInstanceId(instance)
                        .list())
                .isEmpty();
        assertThat(takers()).containsExactly("flernamn-bra-ordforande");
    }

    @Test
    void anotherNameInTheCertificateIsAcceptedBySomebodyElseOrNotAtAll() {
        SERVICE.isCalled("Lo Gran");
        answered("flernamn-ks-ordforande").fired();
        Task mend = turn.open(USER_TASK_MEND_SEAL).get(0);
        JsonNode shown = turn.shownTo("flernamn-sakerhetssamordnare", mend);
        assertThat(shown.path("reason").asText()).contains("Certifikatet har namnet ”Lo Gran”", "Ingenting är sparat");
        assertThat(shown.path("hasOtherName").asBoolean()).isTrue();
        assertThat(files.signatures(agreement.id())).isEmpty();
        ObjectNode accept =
                JsonNodeFactory.instance.objectNode().put("sealing", "igen").put("samePerson", true);

        String signer = "flernamn-ks-ordforande";
        engine.getTaskService().setAssignee(mend.getId(), signer);
        assertThat(site().as(signer).submit(mend.getId(), accept).message()).contains("kan inte själv godkänna namnet");
        engine.getTaskService().setAssignee(mend.getId(), "flernamn-sakerhetssamordnare");
        site().as("flernamn-sakerhetssamordnare").submit(mend.getId(), accept).ok();
        fired();

        assertThat(files.signatures(agreement.id())).hasSize(1);
        assertThat(takers()).containsExactly("flernamn-bra-ordforande");
        assertThat(jdbc.sql("select other_name || ', ' || name_accepted_by from signature order by id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("Lo Gran, flernamn-sakerhetssamordnare");
    }

    @Test
    void aFileOfAnotherVersionGoesStraightToTheCoordinator() {
        SERVICE.isStrange(1);
        answered("flernamn-ks-ordforande").fired();

        assertThat(turn.shownTo(
                                "flernamn-sakerhetssamordnare",
                                turn.open(USER_TASK_MEND_SEAL).get(0))
                        .path("reason")
                        .asText())
                .contains("annat dokument");
        assertThat(files.signatures(agreement.id())).isEmpty();
    }

    @Test
    void whatHasBeenSignedIsNotSignedAgain() {
        int before = SERVICE.asked().size();
        answered("flernamn-ks-ordforande");
        answered("flernamn-bra-ordforande");
        fired();
        FileStep twice = files.kept(agreement);

        assertThat(SERVICE.asked().subList(before, SERVICE.asked().size()))
                .containsExactlyInAnyOrder("flernamn-ks-ordforande", "flernamn-bra-ordforande");
        files.sign(agreement, twice.mandate(), null, null, null);
        assertThat(files.signatures(agreement.id())).hasSize(2);
    }

    @Test
    void noConnectionIsKeptWhileTheServiceWorks() {
        answered("flernamn-ks-ordforande");
        Pause pause = SERVICE.takesItsTime();
        CompletableFuture<Void> signing = CompletableFuture.runAsync(this::fired);
        CompletableFuture.anyOf(pause.reached(), signing).join();

        assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
        assertThat(files.signatures(agreement.id())).isEmpty();

        pause.over().countDown();
        signing.join();
        assertThat(files.signatures(agreement.id())).hasSize(1);
        assertThat(takers()).containsExactly("flernamn-bra-ordforande");
    }

    @Test
    void twoNodesThatDoTheSameJobSignOnce() {
        answered("flernamn-ks-ordforande");
        String job = jobs().get(0).getId();
        Pause pause = SERVICE.takesItsTime();
        CompletableFuture<Void> one =
                CompletableFuture.runAsync(() -> engine.getManagementService().executeJob(job));
        CompletableFuture.anyOf(pause.reached(), one).join();
        CompletableFuture<Void> other =
                CompletableFuture.runAsync(() -> engine.getManagementService().executeJob(job));
        pause.over().countDown();
        long done = Stream.of(one, other)
                .filter(node -> node.handle((nothing, failed) -> failed == null).join())
                .count();

        assertThat(done).isBetween(1L, 2L);
        assertThat(files.signatures(agreement.id())).hasSize(1);
        assertThat(takers()).containsExactly("flernamn-bra-ordforande");
    }

    @Test
    void aFileThatWasSignedBeforeTheNodeStoppedIsOnlyRecorded() {
        answered("flernamn-ks-ordforande");
        SigningIntent will = jdbc.sql(
                        "select id, person from signature where kommun = 'flernamn' order by id desc limit 1")
                .query((row, number) -> new SigningIntent(
                        "flernamn",
                        Party.KOMMUN,
                        Role.KS_ORDFORANDE,
                        row.getString("person"),
                        "Kim Ek",
                        "Ordförande",
                        null,
                        Instant.parse("2027-01-15T10:00:00Z"),
                        List.of(agreement.id())))
                .single();
        originals.seal(will);
        int asked = SERVICE.asked().size();

        fired();

        assertThat(SERVICE.asked()).hasSize(asked);
        assertThat(files.signatures(agreement.id())).hasSize(1);
        assertThat(takers()).containsExactly("flernamn-bra-ordforande");
    }

    @Test
    void whoSignsOnPaperRegistersTheScanAndAnybodyIsToldWhatItIs() {
        Task task = task("flernamn-ks-ordforande");
        ObjectNode answer = answer("flernamn-ks-ordforande", task).put("onPaper", true);
        String page = "/underskrift/" + task.getId();
        assertThat(site().as("flernamn-ks-ordforande")
                        .submit(task.getId(), answer)
                        .message())
                .contains("Ladda upp det inskannade originalet först");
        assertThat(new Visitor(port, "flernamn-kommunpolis").open(page).status())
                .isEqualTo(404);
        Visitor chair = new Visitor(port, "flernamn-ks-ordforande");

        byte[] scan = Papers.saying("Undertecknat på papper " + year);
        assertThat(chair.open(page)
                        .form(page)
                        .with(said())
                        .send("fil", "original.pdf", "Inte en PDF".getBytes(StandardCharsets.UTF_8))
                        .html())
                .contains("Filen är ingen PDF");
        assertThat(chair.open(page)
                        .form(page)
                        .with(said())
                        .send("fil", "original.pdf", Arrays.copyOf(scan, 60))
                        .html())
                .contains("Filen är skadad");
        assertThat(chair.open(page)
                        .form(page)
                        .with(Map.of("ort", "", "dag", "igår"))
                        .send("fil", "original.pdf", scan)
                        .html())
                .contains("Skriv orten", "Skriv ett datum");
        assertThat(chair.open(page)
                        .form(page)
                        .with(said())
                        .send("fil", "original.pdf", new byte[21 * 1024 * 1024])
                        .html())
                .contains("Filen är för stor");
        assertThat(chair.open(page)
                        .form(page)
                        .with(said())
                        .send("fil", "original.pdf", Papers.signedByAStranger(scan))
                        .html())
                .contains("ingen här intygar", "Originalet är inte registrerat");
        chair.open(page)
                .form(page)
                .with(said())
                .send("fil", "original.pdf", scan)
                .followed();
        chair.open(page)
                .form(page)
                .with(said())
                .send("fil", "original.pdf", scan)
                .followed();
        assertThat(chair.open(page).html()).contains("Redan registrerat", Sha256.of(scan), "Flernamn, 14 januari 2027");

        site().as("flernamn-ks-ordforande").submit(task.getId(), answer).ok();
        fired();
        assertThat(files.signatures(agreement.id())).isEmpty();
        String version = new Visitor(port, "flernamn-registrator")
                .open("/dokument/flernamn/" + agreement.id())
                .html();
        assertThat(version)
                .contains("Original undertecknade på papper", "Flernamn, 14 januari 2027", "Fler Ks-ordforande")
                .containsOnlyOnce("Hämta originalet");
        assertThat(files.bySha256(Sha256.of(scan))).hasValueSatisfying(known -> {
            assertThat(known.scanned()).isTrue();
            assertThat(known.kind()).isEqualTo("Överenskommelse");
        });
    }

    private Map<String, String> said() {
        return Map.of("dokument", String.valueOf(agreement.id()), "ort", "Flernamn", "dag", "14 januari 2027");
    }

    private ManySignatoriesTest answered(String person) {
        return answered(person, data -> data);
    }

    private ManySignatoriesTest answered(String person, UnaryOperator<ObjectNode> otherwise, String... left) {
        Task task = task(person);
        ObjectNode answer = otherwise.apply(answer(person, task));
        answer.remove(List.of(left));
        site().as(person).submit(task.getId(), answer).ok();
        return this;
    }

    private ObjectNode answer(String person, Task task) {
        site().as(person).claim(task.getId()).ok();
        return FormData.of(site().as(person), task, LocalDate.parse(DAY));
    }

    private void fired() {
        jobs().forEach(job -> engine.getManagementService().executeJob(job.getId()));
    }

    private List<Job> jobs() {
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance)
                .activityId(SERVICE_TASK_SEAL)
                .list();
    }

    private Task task(String person) {
        return signing().stream()
                .filter(task -> turn.entitled(task).contains(person))
                .findFirst()
                .orElseThrow();
    }

    private List<String> takers() {
        return signing().stream().map(task -> turn.entitled(task).get(0)).toList();
    }

    private List<Task> signing() {
        return Stream.of(USER_TASK_SIGN_FOR_KOMMUN, USER_TASK_SIGN_FOR_POLIS)
                .flatMap(activity -> turn.open(activity).stream())
                .toList();
    }

    private boolean isOver() {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .count()
                == 0;
    }

    private DocumentState state() {
        return store.get("flernamn", agreement.id()).state();
    }
}
