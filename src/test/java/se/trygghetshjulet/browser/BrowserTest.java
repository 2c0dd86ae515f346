package se.trygghetshjulet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import se.trygghetshjulet.year.RunningWheel;
import se.trygghetshjulet.year.Turn;

/** What a person meets: tasks in Tasklist, the wheel in Cockpit, the public page. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BrowserTest extends RunningWheel {

    private static final String MEASURES_OF_2027 = "plan_measure m join plan_cause c on c.id = m.plan_cause"
            + " join plan_area a on a.id = c.plan_area join plan_version p on p.id = a.plan_version"
            + " where p.plan_year = 2027";

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
            turn.done("userTask_supplySource").done("userTask_compile");
            turn.done("userTask_approveForKommun").done("userTask_approveForPolis");
            turn.on("2026-10-05").done("userTask_prioritise");
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
        assertThat(page.getByText("Trafikmiljön").first()).isVisible();
        page.getByText("Nr i gällande plan").nth(1).scrollIntoViewIfNeeded();
        Chromium.picture(page, "tasklist-handlingsplan");

        areas.first().click();
        Locator complete = page.locator(".task-card .form-actions .btn-primary");
        complete.click();
        assertThat(page.locator(".page-notifications .alert").first()).containsText("kvar att fylla i");
        assertThat(page.locator(".fjs-form-field-error li").first()).hasText("Fältet måste fyllas i.");
        Chromium.picture(page, "tasklist-rattelser");

        Locator firstArea = page.locator(".fjs-repeat-row-container").first();
        int measures = count(MEASURES_OF_2027);
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
        assertThat(turn.openActivities()).containsExactly("userTask_draftLofte", "userTask_renewAgreement");
        assertThat(
                        text(
                                "select party from plan_measure where description = 'Hastighetsmätning vid skolorna varje vår'"))
                .isEqualTo("BADA");
        assertThat(count(MEASURES_OF_2027)).isEqualTo(measures + 2);
    }

    @Test
    @Order(2)
    void aCoordinatorSeesInCockpitWhichStageTheYearIsIn() {
        Page page = chromium.loggedIn("mjolby-sakerhetssamordnare", "cockpit");
        page.navigate(page.url().replaceFirst("#.*", "#/processes"));
        page.locator("a")
                .filter(new Locator.FilterOptions().setHasText("Årshjulet"))
                .first()
                .click();
        Locator token = page.locator(".djs-overlays[data-container-id=callActivity_handlingsplan] .badge")
                .first();
        assertThat(token).isVisible();
        assertThat(token).hasText("1");
        assertThat(page.locator(".djs-overlays[data-container-id=callActivity_arsuppfoljning] .djs-overlay")
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

        turn.done("userTask_draftLofte").done("userTask_renewAgreement").done("userTask_review");
        turn.on("2026-11-20").done("userTask_registerMatter").done("userTask_writeMissiv");
        turn.done("userTask_inform").done("userTask_recordArbetsutskott");
        turn.on("2026-12-20").done("userTask_recordKommunstyrelse");
        turn.done("userTask_signForKommun").done("userTask_signForPolis");
        turn.done("userTask_dispatch").fired("serviceTask_sendExcerpts").done("userTask_publish");
        page.reload();

        assertThat(page.locator("main")).containsText("Handlingsplan 2027");
        assertThat(page.locator("main")).containsText("Trafikmiljön");
        assertThat(page.locator("main")).containsText("Hastighetsmätning vid skolorna varje vår");
        assertThat(page.locator("main")).containsText("Lokalpolisområdeschef");
        assertThat(page.locator("script")).hasCount(0);
        Chromium.picture(page, "kommunsida");
    }

    private static Locator labelled(Locator place, String label) {
        return place.getByLabel(Pattern.compile("^" + label + "[*]?$"));
    }

    private static void choose(Locator place, String option) {
        Locator list = place.locator(".fjs-form-field-select select").last();
        list.focus();
        list.selectOption(option);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
