package se.trygghetshjulet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetshjulet.engine.ArbetsutskottProcess.USER_TASK_INFORM;
import static se.trygghetshjulet.engine.ArbetsutskottProcess.USER_TASK_RECORD_ARBETSUTSKOTT;
import static se.trygghetshjulet.engine.ArbetsutskottProcess.USER_TASK_REGISTER_MATTER;
import static se.trygghetshjulet.engine.ArbetsutskottProcess.USER_TASK_WRITE_MISSIV;
import static se.trygghetshjulet.engine.ArshjulProcess.CALL_ACTIVITY_ARSUPPFOLJNING;
import static se.trygghetshjulet.engine.ArshjulProcess.CALL_ACTIVITY_HANDLINGSPLAN;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_DRAFT_LOFTE;
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
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.year.KeptDocuments;
import se.trygghetshjulet.year.RunningWheel;
import se.trygghetshjulet.year.Turn;

/** What a person meets: tasks in Tasklist, the wheel in Cockpit, the public page. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BrowserTest extends RunningWheel {

    private static Chromium chromium;

    private Turn turn;

    @BeforeEach
    void thePlanIsToBeDrafted() {
        if (chromium == null) {
            chromium = new Chromium(port);
        }
        turn = turnOf("mjolby").on("2026-10-05").of(2027);
        if (turn.stages().isEmpty()) {
            turn.on("2026-09-01").started(2027);
            turn.done(USER_TASK_SUPPLY_SOURCE).done(USER_TASK_COMPILE);
            turn.done(USER_TASK_APPROVE_FOR_KOMMUN).done(USER_TASK_APPROVE_FOR_POLIS);
            turn.on("2026-10-05").done(USER_TASK_PRIORITISE);
        }
    }

    @AfterAll
    static void closeBrowser() {
        if (chromium != null) {
            chromium.close();
            chromium = null;
        }
    }

    @Test
    @Order(1)
    void aPersonTakesTheNestedPlanAddsAMeasureIsToldWhatIsMissingAndCompletes() {
        Page page = chromium.loggedIn("mjolby-kommunpolis", "tasklist");
        assertThat(page.locator(".task-filters")).containsText("Mina rollers uppgifter");
        page.locator(".tasks-list .task a")
                .filter(new Locator.FilterOptions().setHasText("Ta fram handlingsplanen"))
                .first()
                .click();
        page.locator(".th-claim .btn").click();
        Locator areas = page.getByRole(AriaRole.BUTTON, named("Lägg till i ”Åtgärder”"));
        assertThat(areas).hasCount(7);
        assertThat(page.getByText("Trafikmiljön").locator("visible=true").first())
                .isVisible();
        page.getByText("Nr i gällande plan").nth(1).scrollIntoViewIfNeeded();
        Chromium.picture(page, "tasklist-handlingsplan");

        areas.first().click();
        Locator complete = page.locator(".task-card .form-actions .btn-primary");
        complete.click();
        assertThat(page.locator(".page-notifications .alert").first()).containsText("kvar att fylla i");
        assertThat(page.locator(".fjs-form-field-error li").first()).hasText("Fältet måste fyllas i.");
        Chromium.picture(page, "tasklist-rattelser");

        Locator firstArea = page.locator(".fjs-repeat-row-container").first();
        int measures = measures().size();
        labelled(firstArea, "Åtgärder").last().fill("Hastighetsmätning vid skolorna varje vår");
        labelled(firstArea, "Ansvar").last().fill("Trafikpolisen och gatukontoret");
        choose(firstArea, "Kommunen och polisen tillsammans");
        Locator form = page.locator(".fjs-form");
        labelled(form, "Problembild").last().fill("Väntkurerna slås sönder på helgkvällar.");
        areas.last().click();
        labelled(form, "Åtgärder").last().fill("Fotpatrullering på helgkvällar");
        labelled(form, "Ansvar").last().fill("Polisen i yttre tjänst");
        choose(form, "Polisen");
        complete.click();

        assertThat(page.locator(".page-notifications .alert").first()).containsText("Uppgiften är slutförd");
        assertThat(turn.openActivities()).containsExactly(USER_TASK_DRAFT_LOFTE, USER_TASK_RENEW_AGREEMENT);
        assertThat(measures())
                .filteredOn(measure ->
                        measure.path("description").asText().equals("Hastighetsmätning vid skolorna varje vår"))
                .extracting(measure -> measure.path("party").asText())
                .containsExactly("bada");
        assertThat(measures()).hasSize(measures + 2);
    }

    @Test
    @Order(0)
    void theFirstRowOfAListThatOpenedWithoutAnyIsSent() {
        Turn beginners = beginnersTurn();
        Page page = chromium.loggedIn("provby-sakerhetssamordnare", "tasklist");
        page.locator(".tasks-list .task a")
                .filter(new Locator.FilterOptions().setHasText("Sammanställ lägesbilden"))
                .first()
                .click();
        page.locator(".th-claim .btn").click();
        labelled(page.locator(".fjs-form"), "Samlad bild").fill("Färre inbrott, mer oro vid torget.");
        Locator problem = page.locator(".fjs-repeat-row-container").first();
        labelled(problem, "Problem").fill("Oro vid torget");
        problem.locator("select").first().selectOption("Ökar");
        labelled(problem, "Beskrivning").fill("Gäng samlas på fredagar.");
        page.locator(".task-card .form-actions .btn-primary").click();

        assertThat(page.locator(".page-notifications .alert").first()).containsText("Uppgiften är slutförd");
        assertThat(beginners.openActivities()).contains(USER_TASK_APPROVE_FOR_KOMMUN, USER_TASK_APPROVE_FOR_POLIS);
        page.context().close();
    }

    /** From login to the end, in a municipality with a plan of its own. */
    @Test
    @Order(1)
    void aPlanIsWrittenByKeysAlone() {
        Turn keyed = beginnersTurn();
        if (keyed.openActivities().contains(USER_TASK_COMPILE)) {
            keyed.done(USER_TASK_COMPILE);
        }
        keyed.done(USER_TASK_APPROVE_FOR_KOMMUN).done(USER_TASK_APPROVE_FOR_POLIS);
        keyed.on("2026-10-05").done(USER_TASK_PRIORITISE);
        Page page = chromium.page("/camunda/app/tasklist/default/#/");
        Keys keys = new Keys(page);
        keys.logIn("provby-kommunpolis");
        keys.to(page.locator(".tasks-list .task a")
                        .filter(new Locator.FilterOptions().setHasText("Ta fram handlingsplanen"))
                        .first())
                .press("Enter");
        keys.to(page.locator(".th-claim .btn:visible").first()).press("Enter");
        Locator area = page.locator(".fjs-repeat-row-container").first();
        Locator add = area.getByRole(AriaRole.BUTTON, inside("Lägg till i ”Åtgärder”"));
        Locator measures = labelled(area, "Åtgärd");
        keys.to(add);
        int before = measures.count();

        keys.press("Enter");
        assertThat(measures).hasCount(before + 1);
        assertThat(page.locator(".fjs-repeat-row-container .fjs-repeat-row-container :focus"))
                .hasCount(1);
        keys.to(add).press("Enter");
        assertThat(measures).hasCount(before + 2);
        keys.to(area.locator(".fjs-repeat-row-container .fjs-repeat-row-remove").last())
                .press("Enter");
        assertThat(measures).hasCount(before + 1);

        Locator complete = page.locator(".task-card .form-actions .btn-primary");
        keys.to(complete).press("Enter");
        assertThat(page.locator(".page-notifications .alert").first()).containsText("kvar att fylla i");
        Locator purpose = labelled(page.locator(".fjs-form"), "Syfte");
        assertThat(purpose).isFocused();
        keys.over("Göra kommunen tryggare");
        keys.to(complete).press("Enter");
        Locator missing = measures.last();
        assertThat(missing).isFocused();
        assertThat(missing).hasAttribute("aria-invalid", "true");
        keys.over("Fotpatrullering på helgkvällar");
        keys.to(area.locator(".fjs-repeat-row-container .fjs-form-field-select select")
                        .last())
                .press("ArrowDown");
        Locator owner = labelled(area, "Ansvarig").last();
        keys.to(owner).over("Polisen i yttre tjänst");
        keys.to(complete).press("Enter");

        assertThat(page.locator(".page-notifications .alert").first()).containsText("Uppgiften är slutförd");
        assertThat(measures("provby"))
                .extracting(measure -> measure.path("description").asText())
                .contains("Fotpatrullering på helgkvällar");
        page.context().close();
    }

    @Test
    @Order(2)
    void aCoordinatorSeesInCockpitWhichStageTheYearIsIn() {
        Page page = chromium.loggedIn("mjolby-sakerhetssamordnare", "cockpit");
        page.navigate(page.url().replaceFirst("#.*", "#/processes"));
        page.locator("a[href*=process-definition]")
                .filter(new Locator.FilterOptions().setHasText("Årshjulet"))
                .first()
                .click();
        Locator token = page.locator(".djs-overlays[data-container-id=" + CALL_ACTIVITY_HANDLINGSPLAN + "] .badge")
                .first();
        assertThat(token).isVisible();
        assertThat(token).hasText("1");
        assertThat(page.locator(".djs-overlays[data-container-id=" + CALL_ACTIVITY_ARSUPPFOLJNING + "] .djs-overlay")
                        .first())
                .isAttached();
        Chromium.picture(page, "cockpit-arshjul");
    }

    @Test
    @Order(3)
    void aCitizenReadsPlanAndPromiseWithoutAnyScript() {
        Page page = chromium.page("/");
        assertThat(page.locator("html")).hasAttribute("lang", "sv");
        assertThat(page.locator("script")).hasCount(0);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Mjölby kommun"))
                .click();
        assertThat(page.locator("main")).not().containsText("Handlingsplan 2027");

        turn.done(USER_TASK_DRAFT_LOFTE).done(USER_TASK_RENEW_AGREEMENT).done(USER_TASK_REVIEW);
        turn.on("2026-11-20").done(USER_TASK_REGISTER_MATTER).done(USER_TASK_WRITE_MISSIV);
        turn.done(USER_TASK_INFORM).done(USER_TASK_RECORD_ARBETSUTSKOTT);
        turn.on("2026-12-20").done(USER_TASK_RECORD_KOMMUNSTYRELSE);
        turn.done(USER_TASK_SIGN_FOR_KOMMUN).done(USER_TASK_SIGN_FOR_POLIS);
        turn.done(USER_TASK_DISPATCH).fired(SERVICE_TASK_SEND_EXCERPTS).done(USER_TASK_PUBLISH);
        page.reload();

        assertThat(page.locator("main")).containsText("Handlingsplan 2027");
        assertThat(page.locator("main")).containsText("Trafikmiljön");
        assertThat(page.locator("main")).containsText("Hastighetsmätning vid skolorna varje vår");
        assertThat(page.locator("main")).containsText("Lokalpolisområdeschef");
        assertThat(page.locator("script")).hasCount(0);
        Chromium.picture(page, "kommunsida");
    }

    /** Of a municipality that has never had a lägesbild. */
    private Turn beginnersTurn() {
        Turn beginners = turnOf("provby").on("2026-09-01").of(2027);
        return beginners.stages().isEmpty() ? beginners.started(2027).done(USER_TASK_SUPPLY_SOURCE) : beginners;
    }

    private List<JsonNode> measures() {
        return measures("mjolby");
    }

    private List<JsonNode> measures(String kommun) {
        return KeptDocuments.last(documents().of(kommun, DocumentKind.HANDLINGSPLAN))
                .content()
                .findValues("measures")
                .stream()
                .flatMap(JsonNode::valueStream)
                .toList();
    }

    private static Locator labelled(Locator place, String label) {
        return place.getByLabel(Pattern.compile("^" + label + "[*]?$"));
    }

    private static void choose(Locator place, String option) {
        Locator list = place.locator(".fjs-form-field-select select").last();
        list.focus();
        list.selectOption(option);
    }

    private static Locator.GetByRoleOptions inside(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
