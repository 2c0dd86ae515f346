package se.trygghetshjulet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetshjulet.engine.ArbetsutskottProcess.USER_TASK_INFORM;
import static se.trygghetshjulet.engine.ArbetsutskottProcess.USER_TASK_RECORD_ARBETSUTSKOTT;
import static se.trygghetshjulet.engine.ArbetsutskottProcess.USER_TASK_REGISTER_MATTER;
import static se.trygghetshjulet.engine.ArbetsutskottProcess.USER_TASK_WRITE_MISSIV;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_DRAFT_LOFTE;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_DRAFT_PLAN;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_PRIORITISE;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_RENEW_AGREEMENT;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_REVIEW;
import static se.trygghetshjulet.engine.KommunstyrelseProcess.USER_TASK_RECORD_KOMMUNSTYRELSE;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_APPROVE_FOR_KOMMUN;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_APPROVE_FOR_POLIS;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_COMPILE;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_SUPPLY_SOURCE;
import static se.trygghetshjulet.engine.PubliceringProcess.SERVICE_TASK_SEND_EXCERPTS;
import static se.trygghetshjulet.engine.PubliceringProcess.USER_TASK_DISPATCH;
import static se.trygghetshjulet.engine.PubliceringProcess.USER_TASK_PUBLISH;
import static se.trygghetshjulet.engine.UnderskriftProcess.USER_TASK_SIGN_FOR_KOMMUN;
import static se.trygghetshjulet.engine.UnderskriftProcess.USER_TASK_SIGN_FOR_POLIS;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.gson.JsonObject;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import se.trygghetshjulet.document.rendering.Printout;
import se.trygghetshjulet.document.rendering.Printout.Paragraph;
import se.trygghetshjulet.document.rendering.Printout.Section;
import se.trygghetshjulet.exchange.Margin;
import se.trygghetshjulet.exchange.WordDocument;
import se.trygghetshjulet.exchange.WordOrigin;
import se.trygghetshjulet.sealing.Papers;
import se.trygghetshjulet.sealing.Signer;
import se.trygghetshjulet.sealing.SigningService;
import se.trygghetshjulet.tools.NuChecker;
import se.trygghetshjulet.year.RunningWheel;
import se.trygghetshjulet.year.Turn;

/**
 * Every page of our own and every form in Tasklist: axe has nothing to say in light or dark, on a desk or a phone, nothing
 * scrolls sideways on a phone, and the Nu checker is silent about our HTML and CSS.
 */
@TestPropertySource(
        properties = {
            "trygghetshjulet.kommuner=gotene,skara,alingsas,mjolby,koping,provby",
            "trygghetshjulet.rehearsal.limit=15m",
            "trygghetshjulet.medborgardialog.least-time=0s",
            "trygghetshjulet.incident.least-time=0s"
        })
class EveryPageAccessibleTest extends RunningWheel {

    private static final String COORDINATOR = "skara-sakerhetssamordnare";

    private static final List<String> TABLE_ROLES = List.of("table", "row", "columnheader");

    private static Chromium chromium;

    @Autowired
    SigningService signing;

    private final Accessible accessible = new Accessible();

    @BeforeEach
    void aTurnIsLate() {
        if (chromium == null) {
            chromium = new Chromium(port);
        }
        Turn turn = turnOf("skara").on("2026-09-01").of(2027);
        if (turn.stages().isEmpty()) {
            turn.started(2027);
        }
        turn.on("2026-10-05");
    }

    @AfterAll
    static void closeBrowser() {
        if (chromium != null) {
            chromium.close();
            chromium = null;
        }
    }

    @Test
    void everyPageOfOurOwn() throws Exception {
        NuChecker nu = new NuChecker(Path.of("target/pages"));
        published("mjolby", nu);
        nu.add("trygghetshjulet.css", Files.readString(Path.of("src/main/resources/static/css/trygghetshjulet.css")));

        // the year is rehearsed while the other pages are looked at
        Page planner = chromium.pageOf("provby-sakerhetssamordnare", "/");
        planner.route("**/arsplan/**", EveryPageAccessibleTest::standStill);
        look(open(planner, "/samordning/provby/arsplan/2027"), planner, nu);

        Page citizen = chromium.page("/");
        for (String path : List.of(
                "/",
                "/kommuner/gotene",
                "/kommuner/skara",
                "/kommuner/alingsas",
                "/kommuner/mjolby",
                "/kommuner/koping",
                "/kommuner/provby",
                "/verifiera",
                "/sok",
                "/sok?q=trygg",
                "/sok?q=finns-inte-alls",
                "/tillganglighet",
                "/kommuner/finns-inte")) {
            look(open(citizen, path), citizen, nu);
        }

        open(citizen, "/verifiera");
        look(sent(citizen, citizen.getByText("Kontrollera", new Page.GetByTextOptions().setExact(true))), citizen, nu);
        assertThat(citizen.locator("#fel")).isVisible();
        byte[] signed = signing.sign(
                Papers.saying("Plan"),
                new Signer("mjolby", "anna", "Anna Ask", "Ordförande", "Kommunen"),
                ClockUtil.getCurrentTime().toInstant());
        citizen.locator("#fil").setInputFiles(new FilePayload("plan.pdf", "application/pdf", signed));
        look(sent(citizen, citizen.getByText("Kontrollera", new Page.GetByTextOptions().setExact(true))), citizen, nu);
        assertThat(citizen.locator("#svar")).isFocused();

        Page coordinator = chromium.pageOf(COORDINATOR, "/");
        for (String path : List.of("/samordning/skara", "/samordning/koping", "/brev")) {
            look(open(coordinator, path), coordinator, nu);
        }

        Page reader = chromium.pageOf("mjolby-sakerhetssamordnare", "/");
        look(open(reader, "/lagen/mjolby"), reader, nu);
        Page administrator = chromium.pageOf("admin", "/");
        look(open(administrator, "/kommunprofil"), administrator, nu);
        look(open(administrator, "/kommunprofil?mall=mjolby"), administrator, nu);
        look(sent(administrator, administrator.getByText("Granska", exactText())), administrator, nu);
        look(open(reader, "/dokument/mjolby/arenden"), reader, nu);
        look(sent(reader, reader.locator("main td a").first()), reader, nu);
        Path archive = reader.waitForDownload(
                        () -> reader.getByText("Hela ärendet som").click())
                .path();
        look(open(reader, "/dokument/mjolby/paket"), reader, nu);
        look(sent(reader, reader.getByText("Kontrollera", exactText())), reader, nu);
        assertThat(reader.locator("#fel")).isFocused();
        reader.locator("#fil")
                .setInputFiles(new FilePayload("arende.zip", "application/zip", Files.readAllBytes(archive)));
        look(sent(reader, reader.getByText("Kontrollera", exactText())), reader, nu);
        assertThat(reader.getByLabel("Uppgifter").locator("tbody tr").first()).isVisible();
        open(reader, "/dokument/mjolby");
        sent(reader, reader.locator("#handlingsplan a").first());
        look(sent(reader, reader.getByText("Planen som tabell")), reader, nu);
        look(open(reader, "/dokument/mjolby"), reader, nu);
        sent(reader, reader.locator("#handlingsplan a").first());
        look(sent(reader, reader.getByText("Synpunkter från Word")), reader, nu);
        look(sent(reader, reader.getByText("Läs in synpunkterna", exactText())), reader, nu);
        assertThat(reader.locator("#fel")).isFocused();
        reader.locator("#fil").setInputFiles(new FilePayload("plan.docx", "application/docx", commented(reader.url())));
        look(sent(reader, reader.getByText("Läs in synpunkterna", exactText())), reader, nu);
        look(sent(reader, reader.getByText("Spara svaret", exactText()).first()), reader, nu);
        assertThat(reader.locator("#fel")).isFocused();
        open(reader, "/dokument/mjolby");
        look(sent(reader, reader.locator("#handlingsplan a").first()), reader, nu);
        look(sent(reader, reader.getByText("Vad som skiljer den från")), reader, nu);
        assertThat(reader.locator(".change").first()).isVisible();

        look(open(reader, "/mitt-ar"), reader, nu);
        assertThat(reader.locator("#q")).hasValue("");
        assertThat(reader.locator("section[aria-labelledby=gjort-rubrik]")).containsText("Publicerad");
        look(open(reader, "/mitt-ar?q=TRAFIKMILJÖN"), reader, nu);
        assertThat(reader.locator("section[aria-labelledby=traffar-rubrik]")).containsText("Dokument");
        look(open(reader, "/mitt-ar?q=%21"), reader, nu);
        assertThat(reader.locator("#fel")).isFocused();

        attachments(nu);
        incidents(nu);
        dialogues(nu);
        figures(nu);

        look(open(administrator, "/samordning"), administrator, nu);

        Response year = open(planner, "/samordning/provby/arsplan/2027");
        while (planner.locator("main table").count() == 0) {
            year = open(planner, "/samordning/provby/arsplan/2027");
        }
        look(year, planner, nu);

        open(coordinator, "/samordning/skara");
        Locator task = coordinator.locator(".tasks article").first();
        task.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("Flytta sista dagen"))
                .click();
        look(sent(coordinator, task.getByRole(AriaRole.BUTTON, exactly("Flytta"))), coordinator, nu);
        assertThat(coordinator.locator("#fel")).isVisible();

        look(open(coordinator, "/installningar"), coordinator, nu);
        coordinator.locator("#timme option").first().evaluate("hour => { hour.value = '25'; hour.selected = true; }");
        look(
                sent(coordinator, coordinator.getByText("Spara", new Page.GetByTextOptions().setExact(true))),
                coordinator,
                nu);
        assertThat(coordinator.locator("#fel")).isVisible();
        open(coordinator, "/installningar");
        look(sent(coordinator, coordinator.getByText("Skapa en adress").first()), coordinator, nu);
        assertThat(coordinator.locator(".secret")).isVisible();

        assertThat(nu.remarks()).isEmpty();
        accessible.nothingWasFound();
    }

    @Test
    void theTabInCockpit() {
        for (String person : List.of(COORDINATOR, "skara-kommunpolis")) {
            Page page = chromium.loggedIn(person, "cockpit", "arshjul");
            if (person.endsWith("kommunpolis")) {
                page.locator(".th-card").last().click();
            }
            assertThat(page.locator(".th-kommun")).isVisible();
            assertThat(page.getByText("Letar …")).hasCount(0);
            Accessible.onDesk(page);
            Chromium.wholePicture(page, "tillganglig/cockpit-" + person + "-ljus");
            accessible.look(page, "Årshjulet, " + person, ".th-arshjul");
            Chromium.wholePicture(page, "tillganglig/cockpit-" + person + "-mork-telefon");
            page.context().close();
        }
        accessible.nothingWasFound();
    }

    /** The browser itself is asked, as a screen reader would: no role is written on rows and cells. */
    @Test
    void aTableWhoseCellsStandOneByOneOnAPhoneIsStillATable() {
        Page page = chromium.page("/kommuner/koping");
        List<String> onDesk = tableRoles(page);
        page.setViewportSize(360, 900);
        assertThat(page.locator(".plan-table td").first()).hasCSS("display", "block");

        assertThat(tableRoles(page))
                .isEqualTo(onDesk)
                .contains("table", "columnheader")
                .hasSizeGreaterThan(20);
        assertThat(page.locator("[role=table], [role=row], [role=cell]")).hasCount(0);
        page.context().close();
    }

    @Test
    void tasklistShowsTheWayToIncidentsToThoseWhoseMunicipalityCollectsThem() {
        Page without = chromium.loggedIn("skara-kommunpolis", "tasklist");
        without.waitForResponse("**/handelser", without::reload);
        assertThat(without.getByRole(AriaRole.LINK, link("Inställningar"))).isVisible();
        assertThat(without.getByRole(AriaRole.LINK, link("Anmäl händelse"))).hasCount(0);
        without.context().close();

        Page with = chromium.loggedIn("koping-kommunpolis", "tasklist");
        assertThat(with.getByRole(AriaRole.LINK, link("Anmäl händelse"))).hasAttribute("href", "/handelser");
        with.context().close();
    }

    private static Page.GetByRoleOptions link(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static List<String> tableRoles(Page page) {
        List<String> roles = new ArrayList<>();
        page.context()
                .newCDPSession(page)
                .send("Accessibility.getFullAXTree")
                .getAsJsonArray("nodes")
                .forEach(node -> {
                    JsonObject role = node.getAsJsonObject().getAsJsonObject("role");
                    if (role != null && TABLE_ROLES.contains(role.get("value").getAsString())) {
                        roles.add(role.get("value").getAsString());
                    }
                });
        return roles;
    }

    @Test
    void everyFormInTasklist() {
        String task =
                turnOf("skara").of(2027).open(USER_TASK_SUPPLY_SOURCE).get(0).getId();
        engine.getTaskService().setAssignee(task, "skara-kommunpolis");
        Page page = chromium.loggedIn("skara-kommunpolis", "tasklist");
        FormOpener opener = new FormOpener(page, task);
        for (JsonNode form : FormOpener.allForms()) {
            opener.open(form, PlausibleValues.of(form));
            // what lies under the bar with the buttons can be scrolled out from under it
            page.addStyleTag(new Page.AddStyleTagOptions()
                    .setContent("[cam-tasklist-form] .form-actions { position: static !important }"));
            accessible.look(page, form.path("id").asText(), "[cam-tasklist-form]");
        }
        engine.getTaskService().setAssignee(task, null);
        page.reload();
        page.locator(".th-claim .btn").waitFor();
        accessible.look(page, "innan uppgiften är tagen", "[cam-tasklist-form]");
        accessible.nothingWasFound();
    }

    /** @param url of the page that takes the comments */
    private static byte[] commented(String url) throws IOException {
        Long version = Long.valueOf(url.replaceFirst(".*/mjolby/(\\d+)/.*", "$1"));
        byte[] file = WordDocument.of(
                new Printout(
                        "Handlingsplan",
                        "",
                        List.of(),
                        false,
                        List.of(new Section("Syfte", 2, new Paragraph("Färre brott."))),
                        List.of()),
                new WordOrigin("mjolby", version));
        try (Margin margin = new Margin(file)) {
            return margin.at("Färre brott", "Bo Ek", "Hur många färre, och till när?")
                    .answered("Färre brott", "Anna Ask", "Det står i målet.\nMen säg det här också.")
                    .saved();
        }
    }

    private void attachments(NuChecker nu) {
        Page police = chromium.pageOf("skara-kommunpolis", "/");
        String task = engine.getTaskService()
                .createTaskQuery()
                .tenantIdIn("skara")
                .taskDefinitionKey(USER_TASK_SUPPLY_SOURCE)
                .taskCandidateGroup("skara-kommunpolis")
                .listPage(0, 1)
                .get(0)
                .getId();
        look(open(police, "/bilagor/" + task), police, nu);
        look(sent(police, police.getByText("Lägg till", exactText())), police, nu);
        assertThat(police.locator("#fel")).isFocused();
        police.locator("#fil")
                .setInputFiles(new FilePayload(
                        "Brott 2026.csv", "text/csv", "Månad;Antal\nMaj;12\n".getBytes(StandardCharsets.UTF_8)));
        police.locator("#beskrivning").fill("Anmälda brott kring resecentrum");
        look(sent(police, police.getByText("Lägg till", exactText())), police, nu);
        assertThat(police.locator("#klart")).containsText("är sparad");
    }

    private void incidents(NuChecker nu) {
        Page citizen = chromium.page("/");
        look(open(citizen, "/anmal/provby"), citizen, nu);
        look(sent(citizen, citizen.getByText("Skicka", exactText())), citizen, nu);
        assertThat(citizen.locator("#fel")).isFocused();
        citizen.locator("#slag").selectOption("skadegorelse");
        citizen.locator("#plats").selectOption("torget");
        citizen.locator("#dag").fill("1/10 2026");
        citizen.locator("#text").fill("Klotter på väggen.");
        look(sent(citizen, citizen.getByText("Skicka", exactText())), citizen, nu);
        Page member = chromium.pageOf("provby-bra-ledamot", "/");
        look(open(member, "/handelser/provby/antal"), member, nu);
        Page reporter = chromium.pageOf("provby-kommunpolis", "/");
        open(reporter, "/handelser/provby");
        reporter.locator("#slag").selectOption("skadegorelse");
        reporter.locator("#plats").selectOption("torget");
        reporter.locator("#dag").fill("1/10 2026");
        look(sent(reporter, reporter.getByText("Anmäl", exactText())), reporter, nu);
        assertThat(reporter.locator("#klart")).containsText("är sparad");
        Page everywhere = chromium.pageOf("admin", "/");
        look(open(everywhere, "/handelser"), everywhere, nu);
        Page coordinator = chromium.pageOf("provby-sakerhetssamordnare", "/");
        look(open(coordinator, "/handelser/provby/granska"), coordinator, nu);
        look(
                sent(
                        coordinator,
                        coordinator.locator("button").filter(with("Godta")).first()),
                coordinator,
                nu);
        look(open(coordinator, "/handelser/provby"), coordinator, nu);
        look(sent(coordinator, coordinator.getByText("Anmäl", exactText())), coordinator, nu);
        look(open(coordinator, "/handelser/provby/antal"), coordinator, nu);
        look(open(coordinator, "/handelser/provby/infor"), coordinator, nu);
        coordinator.locator("#kalla").selectOption("vakt");
        coordinator.locator("#fil").setInputFiles(Path.of("src/test/resources/handelser/vaktbolag.csv"));
        look(sent(coordinator, coordinator.getByText("Läs filen", exactText())), coordinator, nu);
        look(sent(coordinator, coordinator.getByText("Räkna dem", exactText())), coordinator, nu);
        assertThat(coordinator.locator("#klart")).containsText("4 nya händelser");
        look(sent(coordinator, coordinator.getByText("Återkalla filen", exactText())), coordinator, nu);
        assertThat(coordinator.locator("#fel")).isFocused();
        coordinator.locator("textarea").fill("Fel månad.");
        look(sent(coordinator, coordinator.getByText("Återkalla filen", exactText())), coordinator, nu);
        assertThat(coordinator.locator("#klart")).containsText("är återkallad");
    }

    private void dialogues(NuChecker nu) {
        for (String[] answer : List.of(
                new String[] {"otrygghet", "2026-03-10", "plats", "torget", "12"},
                new String[] {"otrygghet", "2026-03-11", "plats", "ovriga", "7"},
                new String[] {"hosten-2026", "2026-09-10", "trygg", "2", "12"})) {
            for (int one = 0; one < Integer.parseInt(answer[4]); one++) {
                jdbc.sql(
                                "insert into dialogue_answer (kommun, dialogue, form_key, answered_on) values ('provby', ?, ?, ?)")
                        .params(answer[0], UUID.randomUUID().toString(), LocalDate.parse(answer[1]))
                        .update();
                jdbc.sql("insert into dialogue_choice select max(id), ?, ? from dialogue_answer")
                        .params(answer[2], answer[3])
                        .update();
            }
        }
        Page citizen = chromium.page("/");
        look(open(citizen, "/kommuner/provby"), citizen, nu);
        look(open(citizen, "/kommuner/provby/otrygghet"), citizen, nu);
        look(sent(citizen, citizen.getByText("Skicka", exactText())), citizen, nu);
        assertThat(citizen.locator("#fel")).isFocused();
        citizen.locator("#svar-plats").selectOption("torget");
        citizen.locator("#svar-tid-natt").check();
        citizen.locator("#svar-mer").fill("Fler lampor.");
        look(sent(citizen, citizen.getByText("Skicka", exactText())), citizen, nu);
        look(open(citizen, "/kommuner/provby/otrygghet/svar"), citizen, nu);
        look(open(citizen, "/kommuner/gotene/dialog/trygghet"), citizen, nu);
        look(open(citizen, "/kommuner/provby/dialog/hosten-2026"), citizen, nu);
        look(open(citizen, "/kommuner/provby/dialog/hosten-2026/svar"), citizen, nu);
        Page coordinator = chromium.pageOf("provby-sakerhetssamordnare", "/");
        look(open(coordinator, "/medborgardialog/provby"), coordinator, nu);
        look(
                sent(
                        coordinator,
                        coordinator.locator("button").filter(with("Godta")).first()),
                coordinator,
                nu);
    }

    /** Typed and brought, with a chart in light and dark that the public sees too. */
    private void figures(NuChecker nu) {
        Page coordinator = chromium.pageOf("alingsas-sakerhetssamordnare", "/");
        look(open(coordinator, "/matt/alingsas"), coordinator, nu);
        for (String[] figure : new String[][] {{"2012", "430"}, {"2013", "418"}, {"2014", "3"}}) {
            open(coordinator, "/matt/alingsas");
            Locator first = coordinator.locator(".measured").first();
            first.getByText("Skriv in eller rätta en siffra").click();
            first.locator("input[name=ar]").fill(figure[0]);
            first.getByLabel("Siffra", new Locator.GetByLabelOptions().setExact(true))
                    .fill(figure[1]);
            first.locator("input[name=kalla]").fill("Brå");
            sent(coordinator, first.getByText("Spara siffran", new Locator.GetByTextOptions().setExact(true)));
        }
        assertThat(coordinator.locator("#klart")).containsText("Siffran är sparad");
        look(open(coordinator, "/matt/alingsas"), coordinator, nu);
        look(
                sent(
                        coordinator,
                        coordinator
                                .locator(".measured")
                                .first()
                                .getByText("Spara siffran", new Locator.GetByTextOptions().setExact(true))),
                coordinator,
                nu);
        assertThat(coordinator.locator("#fel")).isFocused();
        open(coordinator, "/matt/alingsas");
        Locator place = coordinator.locator(".measured").first();
        place.getByText("Var siffrorna finns").click();
        place.locator("input[name=serie]").fill("Våldsbrott");
        sent(coordinator, place.getByText("Spara var de finns"));
        look(open(coordinator, "/matt/alingsas/infor"), coordinator, nu);
        look(sent(coordinator, coordinator.getByText("Läs filen", exactText())), coordinator, nu);
        assertThat(coordinator.locator("#fel")).isFocused();
        coordinator
                .locator("#fil")
                .setInputFiles(new FilePayload(
                        "bra.csv",
                        "text/csv",
                        "Region;Brottstyp;År;Antal\nAlingsås;Våldsbrott;2015;391\n".getBytes(StandardCharsets.UTF_8)));
        look(sent(coordinator, coordinator.getByText("Läs filen", exactText())), coordinator, nu);
        sent(coordinator, coordinator.getByText("Spara siffrorna", exactText()));
        Page citizen = chromium.page("/");
        look(open(citizen, "/kommuner/alingsas"), citizen, nu);
        assertThat(citizen.locator(".chart").first()).isVisible();
        assertThat(citizen.locator("#mal")).containsText("visas inte");
    }

    private static Locator.FilterOptions with(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Page.GetByTextOptions exactText() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private static Response open(Page page, String path) {
        return page.navigate(page.url().replaceFirst("(?<=\\d)/.*", path));
    }

    private static Response sent(Page page, Locator button) {
        return page.waitForResponse(
                response -> response.request().isNavigationRequest() && response.status() != 302, button::click);
    }

    private void look(Response answer, Page page, NuChecker nu) {
        page.waitForLoadState();
        String name = page.title().replaceAll("[^\\p{L}\\d]+", "-");
        nu.add(name + ".html", answer.text());
        page.evaluate("document.querySelectorAll('details').forEach(folded => {"
                + " folded.removeAttribute('name'); folded.open = true; })");
        Accessible.onDesk(page);
        Chromium.wholePicture(page, "tillganglig/" + name + "-ljus");
        accessible.look(page, name, "html");
        Chromium.wholePicture(page, "tillganglig/" + name + "-mork-telefon");
    }

    /** A page that fetches itself again would do so in the middle of being looked at. */
    private static void standStill(Route route) {
        APIResponse answer = route.fetch();
        Map<String, String> headers = new HashMap<>(answer.headers());
        headers.remove("refresh");
        route.fulfill(new Route.FulfillOptions().setResponse(answer).setHeaders(headers));
    }

    private void published(String kommun, NuChecker nu) throws Exception {
        Turn turn = turnOf(kommun).on("2026-09-01").started(2027);
        turn.done(USER_TASK_SUPPLY_SOURCE).done(USER_TASK_COMPILE);
        turn.done(USER_TASK_APPROVE_FOR_KOMMUN).done(USER_TASK_APPROVE_FOR_POLIS);
        turn.on("2026-10-05").done(USER_TASK_PRIORITISE).done(USER_TASK_DRAFT_PLAN);
        turn.done(USER_TASK_DRAFT_LOFTE).done(USER_TASK_RENEW_AGREEMENT).done(USER_TASK_REVIEW);
        turn.on("2026-11-20").done(USER_TASK_REGISTER_MATTER).done(USER_TASK_WRITE_MISSIV);
        turn.done(USER_TASK_INFORM).done(USER_TASK_RECORD_ARBETSUTSKOTT);
        turn.on("2026-12-20").done(USER_TASK_RECORD_KOMMUNSTYRELSE);
        Page signatory = chromium.pageOf(kommun + "-ks-ordforande", "/");
        String originals =
                "/underskrift/" + turn.open(USER_TASK_SIGN_FOR_KOMMUN).get(0).getId();
        look(open(signatory, originals), signatory, nu);
        look(
                sent(
                        signatory,
                        signatory.getByText("Registrera originalet", new Page.GetByTextOptions().setExact(true))),
                signatory,
                nu);
        assertThat(signatory.locator("#fel")).isVisible();
        turn.done(USER_TASK_SIGN_FOR_KOMMUN).done(USER_TASK_SIGN_FOR_POLIS);
        turn.done(USER_TASK_DISPATCH).fired(SERVICE_TASK_SEND_EXCERPTS).done(USER_TASK_PUBLISH);
    }

    private static Locator.GetByRoleOptions exactly(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
