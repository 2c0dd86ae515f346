package se.trygghetshjulet.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetshjulet.engine.AterkommandeProcess.SERVICE_TASK_OPEN_OCCASIONS;
import static se.trygghetshjulet.engine.AterkommandeProcess.START_EVENT_ATERKOMMANDE;
import static se.trygghetshjulet.engine.BraMoteProcess.TIMER_EVENT_MEETING_DAY;
import static se.trygghetshjulet.engine.BraMoteProcess.USER_TASK_CALL_MEETING;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_COMPILE;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_SUPPLY_SOURCE;
import static se.trygghetshjulet.engine.LagesbildsmoteProcess.USER_TASK_TAKE_SITUATION_NOTES;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import se.trygghetshjulet.engine.LagesbildsmoteProcess;
import se.trygghetshjulet.incident.Incident.State;
import se.trygghetshjulet.openform.OpenForms;
import se.trygghetshjulet.year.Turn;
import se.trygghetshjulet.year.Visitor;
import se.trygghetshjulet.year.Visitor.Form;
import se.trygghetshjulet.year.Visitor.Page;

/** What happens is told, looked through, counted, thinned and shown; on PostgreSQL, where two meet. */
@TestPropertySource(
        properties = {"trygghetshjulet.kommuner=provby,rytmby,mjolby", "trygghetshjulet.incident.per-hour=5"})
class IncidentsTest extends OpenForms {

    private static final String PAGE = "/handelser/provby";
    private static final String OPEN = "/anmal/provby";

    @Autowired
    private Incidents incidents;

    @Autowired
    private IncidentActions actions;

    IncidentsTest() {
        super(
                OPEN,
                told(),
                "incident",
                List.of("incident", "incident_import", "incident_action", "incident_tally", "incident_hour_tally"));
    }

    @Test
    void whoeverMayReportsAndItCountsAtOnce() {
        Page saved = report("provby-kommunpolis", told()).followed();

        assertThat(saved.text())
                .contains("Händelsen är sparad och räknas")
                .contains("13 september 2026, klockan 22–23: Skadegörelse, Torget (Centrum). Räknas.");
        assertThat(incidents.findAll()).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(State.COUNTED);
            assertThat(one.person()).isEqualTo("provby-kommunpolis");
            assertThat(one.happenedHour()).isEqualTo(22);
        });
    }

    @Test
    void whatIsWrongIsToldAtItsFieldAndWhatWasTypedIsKept() {
        Map<String, String> typed = told();
        typed.put("slag", "ufo");
        typed.put("dag", "15/9 2026");
        typed.put("text", "Ring Anna på 070-123 45 67, bilen är ABC 123.");

        Page refused = report("provby-uppgiftslamnare", typed);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains("Händelsen är inte sparad")
                .contains("Välj vad som hände.")
                .contains("Dagen har inte varit än.")
                .contains("Texten ser ut att innehålla ett telefonnummer och ett registreringsnummer");
        assertThat(refused.html())
                .contains("href=\"#text\"")
                .contains("value=\"15/9 2026\"")
                .contains("Ring Anna på 070-123 45 67, bilen är ABC 123.</textarea>")
                .containsPattern("value=\"torget\"\\s+selected");
        assertThat(incidents.findAll()).isEmpty();
    }

    @Test
    void anHourThatHasNotStruckAndADayBeforeAnythingIsKeptAreRefused() {
        Map<String, String> tonight = told();
        tonight.put("dag", "2026-09-14");
        tonight.put("timme", "23");
        Map<String, String> longAgo = told();
        longAgo.put("dag", "2021-08-31");

        assertThat(report("provby-kommunpolis", tonight).text()).contains("Så mycket är klockan inte än");
        assertThat(report("provby-kommunpolis", longAgo).text())
                .contains("Så gamla händelser tas inte emot. Ange en dag från 1 september 2021.");
        assertThat(incidents.findAll()).isEmpty();
    }

    @Test
    void theSameFormSentTwiceIsOneIncident() throws Exception {
        Visitor visitor = visitor("provby-kommunpolis");
        Form form = visitor.open(PAGE).form(PAGE).with(told());

        List<Integer> answers = atOnce(4, () -> form.send().status());

        assertThat(answers).containsOnly(302);
        assertThat(incidents.findAll()).hasSize(1);
    }

    @Test
    void rolesThatDoNotReportSeeNoFormAndNeighboursSeeNothing() {
        Visitor registrator = visitor("provby-registrator");
        Page page = registrator.open(PAGE);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.hasForm(PAGE)).isFalse();
        Map<String, String> typed = told();
        typed.put("_csrf", token(registrator.open("/installningar")));
        assertThat(registrator.post(PAGE, typed).status()).isEqualTo(403);
        assertThat(visitor("rytmby-kommunpolis").open(PAGE).status()).isEqualTo(403);
        assertThat(visitor(null).open(PAGE).status()).isEqualTo(401);
        assertThat(visitor("mjolby-kommunpolis").open("/handelser/mjolby").status())
                .isEqualTo(404);
        assertThat(visitor("provby-kommunpolis").open(PAGE + "/granska").status())
                .isEqualTo(403);
        assertThat(visitor("provby-kommunpolis").open(PAGE + "/infor").status()).isEqualTo(403);
        assertThat(visitor("provby-kommunpolis")
                        .open(PAGE)
                        .form(PAGE)
                        .with(told())
                        .without("_csrf")
                        .send()
                        .status())
                .isEqualTo(403);
        assertThat(incidents.findAll()).isEmpty();
    }

    @Test
    void everybodyComesToTheOwnMunicipality() {
        assertThat(visitor("provby-kommunpolis").open("/handelser").header("Location"))
                .endsWith(PAGE);
        assertThat(visitor("admin").open("/handelser").text())
                .contains("Provby kommun")
                .contains("Rytmby kommun");
        assertThat(visitor("mjolby-kommunpolis").open("/handelser").status()).isEqualTo(403);
        assertThat(visitor(COORDINATOR).open("/samordning/provby").html()).contains("href=\"" + PAGE + "\"");
    }

    @Test
    void tasklistIsToldInWhichMunicipalitiesAPersonHasToDoWithThem() {
        String where = "/engine-rest/handelser";
        assertThat(visitor("provby-kommunpolis").open(where).html()).isEqualTo("{\"kommuner\":[\"provby\"]}");
        assertThat(visitor("mjolby-kommunpolis").open(where).html()).isEqualTo("{\"kommuner\":[]}");
        assertThat(visitor(null).open(where).status()).isEqualTo(401);
    }

    @Test
    void aCitizenTellsWithoutLoginAndNothingOfWhoItWasIsKept() {
        assertThat(visitor(null).open(OPEN).text()).contains("Ring 112").contains("114 14");
        assertThat(visitor(null).open("/kommuner/provby").html()).contains("href=\"" + OPEN + "\"");

        Page thanks = read(OPEN).with(told()).send().followed();

        assertThat(thanks.text())
                .contains("Tack, det är skickat")
                .contains("säkerhetssamordnare läser det")
                .contains("112")
                .contains("114 14");
        assertThat(incidents.findAll()).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(State.WAITING);
            assertThat(one.person()).isNull();
            assertThat(one.countedAt()).isNull();
        });
        assertThat(jdbc.sql("select address_hash from open_form_sender")
                        .query(String.class)
                        .list())
                .singleElement()
                .satisfies(hash -> assertThat(hash).hasSize(64));
        assertThat(visitor(COORDINATOR).open(PAGE + "/antal").text()).contains("0 händelser");
    }

    @Test
    void aStrangerWhoSendsWhatNoPageOffersGetsAnAnswerInWords() {
        Map<String, String> odd = told();
        odd.put("formular", "\u0000");
        odd.put("text", "Klotter\u0000");
        Page refused = visitor(null).post(OPEN, odd);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(visitor(null).post(OPEN, Map.of()).text())
                .contains("Välj vad som hände.")
                .contains("Sidan har blivit gammal. Det du skrev finns kvar");
        odd.remove("formular");
        assertThat(refused.form(OPEN).with(odd).send().status()).isEqualTo(302);
        assertThat(incidents.findAll()).extracting(Incident::description).containsExactly("Klotter");
    }

    @Test
    void whereTheProfileDoesNotSayItNobodyTellsWithoutLogin() {
        assertThat(visitor(null).open("/anmal/rytmby").status()).isEqualTo(404);
        assertThat(visitor(null).post("/anmal/mjolby", told()).status()).isEqualTo(404);
        assertThat(visitor(null).open("/anmal/finns-inte").status()).isEqualTo(404);
        assertThat(visitor(null).open("/kommuner/rytmby").html()).doesNotContain("/anmal/");
    }

    @Test
    void fromOneAddressSoManyComeWithinTheHourHoweverManyComeAtOnce() throws Exception {
        Queue<Form> forms = read(OPEN, 12);
        List<Integer> answers =
                atOnce(12, () -> forms.remove().with(told()).send().status());

        assertThat(answers).filteredOn(status -> status == 302).hasSize(5);
        assertThat(answers).filteredOn(status -> status == 429).hasSize(7);
        assertThat(incidents.findAll()).hasSize(5);
        Page refused = read(OPEN).with(told()).with("text", "Blå färg").send();
        assertThat(refused.text()).contains("Vänta en timme").contains("Det du skrev finns kvar");
        assertThat(refused.html()).contains("Blå färg</textarea>");

        turnOf("provby").on("2026-09-15");

        assertThat(read(OPEN).with(told()).send().status()).isEqualTo(302);
        assertThat(jdbc.sql("select count(*) from open_form_sender")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(jdbc.sql("select key_day from open_form_key")
                        .query(LocalDate.class)
                        .list())
                .containsExactly(LocalDate.parse("2026-09-15"));
    }

    @Test
    void theCoordinatorAcceptsRejectsAndMergesEachOnce() {
        report("provby-kommunpolis", told());
        for (int one = 0; one < 3; one++) {
            read(OPEN).with(told()).with("text", "Nummer " + one).send();
        }
        List<Long> waiting = ids(State.WAITING);
        Visitor coordinator = visitor(COORDINATOR);
        assertThat(coordinator.open("/samordning/provby").text()).contains("3 anmälningar från medborgare väntar");
        Page page = coordinator.open(PAGE + "/granska");
        assertThat(page.text()).contains("Nummer 0").contains("Nummer 2");

        assertThat(page.form(one(waiting.get(0)) + "/godta").send().followed().text())
                .contains("Händelsen räknas nu");
        assertThat(page.form(one(waiting.get(1)) + "/avvisa").send().text()).contains("Skriv varför den avvisas.");
        assertThat(page.form(one(waiting.get(1)) + "/avvisa")
                        .with("skal", "Är samma sak som 070-123 45 67 ringde om")
                        .send()
                        .text())
                .contains("ser ut att innehålla ett telefonnummer");
        assertThat(page.form(one(waiting.get(1)) + "/avvisa")
                        .with("skal", "Rör inte trygghet.")
                        .send()
                        .followed()
                        .text())
                .contains("avvisad och räknas inte");
        assertThat(page.form(one(waiting.get(2)) + "/sla-ihop").send().text())
                .contains("Välj den händelse som är densamma");
        assertThat(page.form(one(waiting.get(2)) + "/sla-ihop")
                        .with("samma", String.valueOf(waiting.get(0)))
                        .send()
                        .followed()
                        .text())
                .contains("räknas en gång");

        assertThat(page.form(one(waiting.get(0)) + "/godta").send().text())
                .contains("någon har redan tagit hand om den");
        assertThat(states(waiting)).containsExactly(State.COUNTED, State.REJECTED, State.MERGED);
        assertThat(actions.findAll())
                .extracting(action -> action.action() + " " + action.person())
                .containsExactlyInAnyOrder(
                        "ACCEPTED " + COORDINATOR, "REJECTED " + COORDINATOR, "MERGED " + COORDINATOR);
        assertThat(coordinator.open(PAGE + "/antal").text()).contains("2 händelser");
        assertThat(coordinator.open(PAGE + "/granska").text()).contains("Avvisade händelse " + waiting.get(1));
    }

    @Test
    void whatWasWrongIsTakenBackWithAReasonAndOnlyAtHome() {
        report("provby-kommunpolis", told());
        Long id = ids(State.COUNTED).get(0);
        Page page = visitor(COORDINATOR).open(PAGE + "/granska");

        assertThat(visitor("rytmby-sakerhetssamordnare")
                        .open("/handelser/rytmby/granska")
                        .html())
                .doesNotContain("/" + id + "/");
        Page home = visitor("admin").open(PAGE + "/granska");
        assertThat(home.form(one(id) + "/aterkalla")
                        .with("skal", "Dubbelt")
                        .send()
                        .followed()
                        .text())
                .contains("återkallad och räknas inte");
        assertThat(page.form(one(id) + "/aterkalla").with("skal", "Fel").send().text())
                .contains("någon har redan tagit hand om den");
        assertThat(states(List.of(id))).containsExactly(State.WITHDRAWN);
        assertThat(visitor(COORDINATOR).open(PAGE + "/antal").text()).contains("0 händelser");
    }

    @Test
    void thoseWhoWorkWithCountsSeeThemAllAndOthersNoSmallOnes() {
        put("provby", "torget", "skadegorelse", "2026-03-02", 22, 9);
        put("provby", "torget", "storning", "2026-03-03", 3, 2);
        put("provby", "skolan", "skadegorelse", "2026-03-03", null, 12);
        put("provby", "skolan", "storning", "2026-03-04", 14, 20);
        put("rytmby", "torget", "storning", "2026-03-03", 3, 100);

        Page exact = visitor("provby-kommunpolis").open(PAGE + "/antal?fran=2026-03-01&till=2026-03-31");
        Page wide = visitor("provby-bra-ledamot").open(PAGE + "/antal");

        assertThat(exact.text())
                .contains("43 händelser")
                .contains("Torget (Centrum) Alla 11 Skadegörelse 9 Störning 2 Stöld 0")
                .contains("03–04 Alla 2 Måndag 0 Tisdag 2 Onsdag 0")
                .contains("Okänd tid Alla 12");
        assertThat(wide.text())
                .contains("1 januari 2026 – 30 juni 2026")
                .contains("43 händelser")
                .contains("Torget (Centrum) Alla 11 Skadegörelse – visas inte Störning – visas inte Stöld 0")
                .contains("Skolan Alla 32 Skadegörelse – visas inte Störning – visas inte Stöld 0");
        assertThat(wide.hasForm(PAGE)).isFalse();
        assertThat(visitor("provby-bra-ledamot")
                        .open(PAGE + "/antal?fran=2026-03-03&till=2026-03-03")
                        .text())
                .contains("43 händelser");
        assertThat(visitor("provby-bra-ledamot")
                        .open(PAGE + "/antal?halvar=2025-07-01")
                        .text())
                .contains("1 juli 2025 – 31 december 2025")
                .contains("0 händelser");
        assertThat(visitor(COORDINATOR)
                        .open(PAGE + "/antal?fran=igar&till=2026-03-31")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void soLittleThatItsSumIsSmallIsNotShownToAWiderCircle() {
        put("provby", "torget", "storning", "2026-03-03", 3, 4);

        assertThat(visitor("provby-bra-ledamot").open(PAGE + "/antal").text())
                .contains("Det har hänt för lite för att något ska kunna visas");
    }

    @Test
    void aFileIsLookedAtTakenOnceAndTheSameAddsNothing() throws Exception {
        Page look = brought("vakt", "vaktbolag.csv").followed();
        assertThat(look.text())
                .contains("Händelser i filen 4")
                .contains("Nya 4")
                .contains("Rader som inte är händelser 2")
                .contains("2 september 2026 Tid klockan 23–00");
        assertThat(incidents.findAll()).isEmpty();

        List<Integer> answers = atOnce(3, () -> look.form(take(look)).send().status());

        assertThat(answers).containsOnly(302);
        assertThat(incidents.findAll()).hasSize(4).allSatisfy(one -> {
            assertThat(one.state()).isEqualTo(State.COUNTED);
            assertThat(one.description()).isNull();
        });
        assertThat(visitor(COORDINATOR).open(PAGE + "/infor").text())
                .contains("vaktbolag.csv")
                .contains("Prov Sakerhetssamordnare");
        assertThat(visitor(COORDINATOR).open(PAGE + "/antal").text()).contains("Källor Väktarbolaget: 4");
        Page again = brought("vakt", "vaktbolag.csv").followed();
        assertThat(again.text()).contains("Nya 0").contains("Finns redan 4");
        assertThat(again.form(take(again)).send().followed().text()).contains("Filen hade inget nytt");
        assertThat(incidents.findAll()).hasSize(4);
    }

    @Test
    void twoFilesWithTheSameRowsTakenAtOnceCountOnce() throws Exception {
        List<Page> looks = List.of(
                brought("bostad", "bostadsbolag.csv").followed(),
                brought("bostad", "bostadsbolag.csv").followed());
        List<Callable<Integer>> takes = looks.stream()
                .map(look ->
                        (Callable<Integer>) () -> look.form(take(look)).send().status())
                .toList();

        ExecutorService two = Executors.newFixedThreadPool(2);
        for (Future<Integer> answer : two.invokeAll(takes)) {
            assertThat(answer.get()).isIn(302, 409);
        }
        two.shutdown();

        assertThat(incidents.findAll()).hasSize(3);
    }

    @Test
    void aFileThatWasWrongIsWithdrawnWholeAndMayComeAgain() throws Exception {
        Page look = brought("vakt", "vaktbolag.csv").followed();
        look.form(take(look)).send();
        List<Long> brought = ids(State.COUNTED);
        Incident merged = mergedInto(incidents.findById(brought.get(0)).orElseThrow());
        Long alone = brought.get(1);
        visitor(COORDINATOR)
                .open(PAGE + "/granska")
                .form(one(alone) + "/aterkalla")
                .with("skal", "Larmet var falskt.")
                .send();
        put("provby", "torget", "storning", "2026-09-02", 23, 1);
        Page page = visitor(COORDINATOR).open(PAGE + "/infor");
        String withdraw = page.html().replaceFirst("(?s).*action=\"([^\"]*/aterkalla)\".*", "$1");

        Page refused = page.form(withdraw).with("skal", "Ring 070-123 45 67").send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains("Filen är inte återkallad")
                .contains("Texten ser ut att innehålla ett telefonnummer");
        assertThat(refused.html()).contains("Ring 070-123 45 67</textarea>");
        assertThat(page.form(withdraw).with("skal", " ").send().text()).contains("Skriv vad som är fel med filen.");
        assertThat(ids(State.COUNTED)).hasSize(4);

        List<Integer> answers = atOnce(
                3, () -> page.form(withdraw).with("skal", "Fel månad.").send().status());

        assertThat(answers).containsExactlyInAnyOrder(302, 422, 422);
        assertThat(incidents.findAll())
                .filteredOn(one -> one.feedImport() != null)
                .hasSize(4)
                .allSatisfy(one -> assertThat(one.state()).isEqualTo(State.WITHDRAWN));
        assertThat(ids(State.COUNTED)).hasSize(1);
        assertThat(ids(State.WAITING)).containsExactly(merged.id());
        assertThat(visitor(COORDINATOR).open(PAGE + "/infor").text())
                .contains("Återkallad 14 september 2026")
                .contains("3 händelser räknas inte längre.")
                .contains("Fel månad.");
        Page again = brought("vakt", "vaktbolag.csv").followed();
        assertThat(again.text()).contains("Nya 3").contains("Finns redan 1");
        again.form(take(again)).send();
        assertThat(ids(State.COUNTED)).hasSize(4);
        assertThat(incidents.findById(alone).orElseThrow().state()).isEqualTo(State.WITHDRAWN);
    }

    @Test
    void aFileIsWithdrawnByItsOwnCoordinatorAlone() throws Exception {
        Page look = brought("vakt", "vaktbolag.csv").followed();
        look.form(take(look)).send();
        String withdraw = take(look).replace("/rakna", "/aterkalla");
        Map<String, String> sent = new HashMap<>(Map.of("skal", "Fel månad."));

        Visitor police = visitor("provby-kommunpolis");
        sent.put("_csrf", token(police.open(PAGE)));
        assertThat(police.post(withdraw, sent).status()).isEqualTo(403);
        Visitor neighbour = visitor("rytmby-sakerhetssamordnare");
        sent.put("_csrf", token(neighbour.open("/handelser/rytmby")));
        assertThat(neighbour.post(withdraw, sent).status()).isEqualTo(403);
        Page elsewhere = neighbour.post(withdraw.replace("provby", "rytmby"), sent);
        assertThat(elsewhere.status()).isEqualTo(422);
        assertThat(elsewhere.text()).contains("Ingenting har ändrats").doesNotContain("vaktbolag.csv");

        assertThat(ids(State.COUNTED)).hasSize(4);
    }

    @Test
    void ofAFileWithABadRowNothingIsTaken() {
        Page refused = visitor(COORDINATOR)
                .open(PAGE + "/infor")
                .form(PAGE + "/infor")
                .with("kalla", "vakt")
                .send(
                        "fil",
                        "fel.csv",
                        ("Rapportnr;Datum;Klockslag;Objekt;Händelsetyp\n1;2026-09-01;10:00;Torget;Klotter\n"
                                        + "2;2026-09-01;10:00;Månen;Klotter\n")
                                .getBytes(Charset.forName("windows-1252")));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Ingenting är infört").contains("Rad 3: Platsen ”Månen” står inte");
        assertThat(jdbc.sql("select count(*) from incident_import")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from incident_import_row")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(visitor(COORDINATOR)
                        .open(PAGE + "/infor")
                        .form(PAGE + "/infor")
                        .send("fil", "fel.csv", new byte[] {'a'})
                        .text())
                .contains("Välj vem filen kommer från.");
    }

    @Test
    void fiftyThousandRowsAreTaken() {
        StringBuilder file = new StringBuilder("Rapportnr;Datum;Klockslag;Objekt;Händelsetyp\n");
        IntStream.range(0, 50_000)
                .forEach(row -> file.append(row)
                        .append(";2026-0%d-%02d;%02d:00;Torget;Klotter\n"
                                .formatted(1 + row % 8, 1 + row % 28, row % 24)));

        Page look = visitor(COORDINATOR)
                .open(PAGE + "/infor")
                .form(PAGE + "/infor")
                .with("kalla", "vakt")
                .send("fil", "stor.csv", file.toString().getBytes(Charset.forName("windows-1252")))
                .followed();
        look.form(take(look)).send();

        assertThat(visitor(COORDINATOR)
                        .open(PAGE + "/antal?fran=2026-01-01&till=2026-08-31")
                        .text())
                .contains("50000 händelser");
    }

    @Test
    void theMorningRunLetsOldOnesGoAndKeepsTheirCounts() {
        put("provby", "torget", "skadegorelse", "2021-06-07", 22, 6);
        put("provby", "skolan", "storning", "2021-06-08", null, 7);
        put("provby", "torget", "storning", "2021-09-01", 3, 8);
        put("rytmby", "torget", "storning", "2021-06-08", 3, 2);
        Visitor coordinator = visitor(COORDINATOR);
        String june = PAGE + "/antal?fran=2021-06-01&till=2021-06-30";
        String before = tables(coordinator.open(june));
        rejectedWithText("2026-08-01");

        for (int morning = 0; morning < 2; morning++) {
            morning("2026-09-14");
        }

        assertThat(jdbc.sql("select count(*) from incident where happened_on < date '2021-09-01' and kommun = 'provby'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(incidents.findAll()).extracting(Incident::kommun).contains("rytmby");
        assertThat(before).contains("<table");
        assertThat(tables(coordinator.open(june))).isEqualTo(before);
        assertThat(coordinator.open(june).text()).contains("13 händelser");
        assertThat(coordinator
                        .open(PAGE + "/antal?fran=2021-09-01&till=2021-09-30")
                        .text())
                .contains("8 händelser");
        assertThat(jdbc.sql("select count(*) from incident where state = 'REJECTED' and description is not null")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theMeetingsNotesOpenWithWhatIsNew() {
        turnOf("rytmby").on("2035-02-01").fired(START_EVENT_ATERKOMMANDE).fired(SERVICE_TASK_OPEN_OCCASIONS);
        Turn turn = turnOf("rytmby").of(2035).on("2035-02-01");
        turn.doneIn(LagesbildsmoteProcess.KEY, USER_TASK_CALL_MEETING, data -> data.put("day", "2035-02-20"));
        Task notes = turn.on("2035-02-20")
                .fired(TIMER_EVENT_MEETING_DAY)
                .openIn(LagesbildsmoteProcess.KEY, USER_TASK_TAKE_SITUATION_NOTES)
                .get(0);
        LocalDate last = jdbc.sql("select min(occasion_day) from occasion where kommun = 'rytmby' and activity = 'est'")
                .query(LocalDate.class)
                .single()
                .minusDays(14);
        put("rytmby", "torget", "storning", last.plusDays(1).toString(), 22, 3);
        put("rytmby", "parken", "skadegorelse", last.plusDays(2).toString(), 22, 1);
        put("rytmby", "torget", "storning", last.minusDays(1).toString(), 22, 2);
        put("rytmby", "torget", "storning", last.plusDays(1).minusWeeks(52).toString(), 22, 5);

        JsonNode shown = turn.shownTo("rytmby-sakerhetssamordnare", notes).path("incidentNews");

        assertThat(shown.findValuesAsText("line"))
                .hasSize(4)
                .satisfies(lines -> assertThat(lines.get(0))
                        .startsWith("4 händelser (")
                        .endsWith("Lika lång tid före: 2. Samma veckor förra året: 5."))
                .contains(
                        "Torget: 3 (Störning 3)",
                        "Parken: 1 (Skadegörelse 1)",
                        "Nya platser, där inget har hänt det senaste året: Parken.");
        assertThat(shown.toString()).doesNotContain("Grön färg");
    }

    @Test
    void theLagesbildIsCompiledBesideWhatAWiderCircleMaySee() {
        put("provby", "torget", "skadegorelse", "2069-03-02", 22, 9);
        put("provby", "torget", "storning", "2069-03-03", 3, 2);
        put("provby", "skolan", "storning", "2069-03-04", 14, 20);
        put("provby", "skolan", "skadegorelse", "2069-03-04", 14, 12);
        Turn turn = turnOf("provby").on("2069-09-05").started(2070);
        turn.done(USER_TASK_SUPPLY_SOURCE);

        JsonNode figures =
                turn.shownTo(COORDINATOR, turn.open(USER_TASK_COMPILE).get(0)).path("incidentFigures");

        assertThat(figures.path(0).path("period").asText().replace('\u00a0', ' '))
                .isEqualTo("1 januari 2069 – 30 juni 2069");
        assertThat(figures.path(0).path("total").asText()).isEqualTo("43 händelser");
        assertThat(figures.path(0).path("places").findValuesAsText("figures"))
                .containsExactly("11 (visas inte: Skadegörelse, Störning)", "32 (visas inte: Skadegörelse, Störning)");
        assertThat(figures.path(1).path("total").asText()).isEqualTo("Inga händelser");
    }

    private static Map<String, String> told() {
        Map<String, String> told = new HashMap<>();
        told.put("slag", "skadegorelse");
        told.put("plats", "torget");
        told.put("dag", "13/9 2026");
        told.put("timme", "22");
        told.put("text", "Klotter på väggen.");
        return told;
    }

    private Page report(String person, Map<String, String> typed) {
        return visitor(person).open(PAGE).form(PAGE).with(typed).send();
    }

    private static String token(Page page) {
        return page.html().replaceFirst("(?s).*?name=\"_csrf\" value=\"([^\"]*)\".*", "$1");
    }

    private static String take(Page look) {
        return look.html().replaceFirst("(?s).*action=\"([^\"]*/rakna)\".*", "$1");
    }

    private Page brought(String feed, String file) throws IOException {
        return visitor(COORDINATOR)
                .open(PAGE + "/infor")
                .form(PAGE + "/infor")
                .with("kalla", feed)
                .send(
                        "fil",
                        file,
                        Files.readAllBytes(
                                Path.of("src/test/resources/handelser").resolve(file)));
    }

    private void put(String kommun, String place, String kind, String day, Integer hour, int times) {
        for (int one = 0; one < times; one++) {
            incidents.save(Incident.byRole(
                    kommun,
                    new Report(
                            kind,
                            place,
                            LocalDate.parse(day),
                            hour,
                            "Grön färg",
                            UUID.randomUUID().toString()),
                    kommun + "-kommunpolis",
                    LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant()));
        }
    }

    /** A report from a citizen that the coordinator has taken for the same. */
    private Incident mergedInto(Incident same) {
        Incident told = incidents.save(Incident.byCitizen(
                same.kommun(),
                new Report(
                        same.kind(),
                        same.place(),
                        same.happenedOn(),
                        same.happenedHour(),
                        "Grön färg",
                        UUID.randomUUID().toString()),
                same.toldAt()));
        Page merged = visitor(COORDINATOR)
                .open(PAGE + "/granska")
                .form(one(told.id()) + "/sla-ihop")
                .with("samma", same.id().toString())
                .send();
        assertThat(merged.status()).isEqualTo(302);
        return told;
    }

    private void rejectedWithText(String day) {
        put("provby", "torget", "storning", day, 3, 1);
        jdbc.sql("update incident set state = 'REJECTED' where happened_on = ?")
                .param(LocalDate.parse(day))
                .update();
    }

    private static String tables(Page page) {
        return page.html().replaceFirst("(?s).*?(<table.*</table>).*", "$1");
    }

    private List<Long> ids(State state) {
        return incidents.findAll().stream()
                .filter(one -> one.state() == state)
                .map(Incident::id)
                .sorted()
                .toList();
    }

    private List<State> states(List<Long> ids) {
        return ids.stream()
                .map(id -> incidents.findById(id).orElseThrow().state())
                .toList();
    }

    private static String one(Long id) {
        return PAGE + "/granska/" + id;
    }
}
