package se.trygghetshjulet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_DRAFT_PLAN;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_PRIORITISE;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_APPROVE_FOR_KOMMUN;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_APPROVE_FOR_POLIS;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_COMPILE;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_SUPPLY_SOURCE;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.year.FormData;
import se.trygghetshjulet.year.KeptDocuments;
import se.trygghetshjulet.year.RunningWheel;

/** Several write one plan in Tasklist, each in a browser of his own. */
class SharedDraftInBrowserTest extends RunningWheel {

    private static Chromium chromium;

    private Task task;

    @BeforeEach
    void thePlanIsToBeDrafted() {
        if (chromium == null) {
            chromium = new Chromium(port);
        }
        var turn = turnOf("mjolby").on("2026-09-01").started(2027);
        turn.done(USER_TASK_SUPPLY_SOURCE).done(USER_TASK_COMPILE);
        turn.done(USER_TASK_APPROVE_FOR_KOMMUN)
                .done(USER_TASK_APPROVE_FOR_POLIS)
                .done(USER_TASK_PRIORITISE);
        task = turn.open(USER_TASK_DRAFT_PLAN).get(0);
        engine.getTaskService().setAssignee(task.getId(), "mjolby-kommunpolis");
    }

    @AfterAll
    static void closeBrowser() {
        if (chromium != null) {
            chromium.close();
            chromium = null;
        }
    }

    @Test
    void whatIsSavedForAllIsThereAndWhatTwoWroteIsShownToTheSecond() {
        Page page = chromium.loggedIn("mjolby-kommunpolis", "tasklist", "?task=" + task.getId());
        Locator purpose = page.getByLabel("Syfte");
        purpose.fill("Syftet som kommunpolisen skrev det");
        assertThat(page.locator(".fjs-form").getByText("Radens nyckel")).hasCount(0);
        assertThat(page.locator(".fjs-form").getByText("Textens nummer")).hasCount(0);

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Spara för alla"))
                .click();
        assertThat(page.locator(".th-saved")).containsText("Sparat för alla som delar uppgiften");
        Assertions.assertThat(savedPurpose()).isEqualTo("Syftet som kommunpolisen skrev det");

        ObjectNode theirs = FormData.of(site().as("mjolby-sakerhetssamordnare"), task, LocalDate.of(2026, 10, 5));
        theirs.put("purpose", "Syftet som samordnaren skrev det");
        site().as("mjolby-sakerhetssamordnare")
                .post("/engine-rest/task/" + task.getId() + "/share", theirs)
                .ok();
        page.getByLabel("Syfte").fill("Syftet en gång till");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Spara för alla"))
                .click();

        assertThat(page.locator(".page-notifications")).containsText("Det gick inte att spara");
        assertThat(page.locator(".fjs-has-errors")).containsText("”Syftet som samordnaren skrev det”");
        assertThat(page.getByLabel("Syfte")).hasValue("Syftet en gång till");
        Chromium.picture(page, "samma-rad");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Spara för alla"))
                .click();
        assertThat(page.locator(".th-saved")).containsText("Sparat för alla som delar uppgiften");
        Assertions.assertThat(savedPurpose()).isEqualTo("Syftet en gång till");

        Page elsewhere = chromium.loggedIn("mjolby-kommunpolis", "tasklist", "?task=" + task.getId());
        assertThat(elsewhere.getByLabel("Syfte")).hasValue("Syftet en gång till");
        assertThat(elsewhere.locator(".th-draft-kept")).isHidden();
    }

    private String savedPurpose() {
        return KeptDocuments.last(documents().of("mjolby", DocumentKind.HANDLINGSPLAN))
                .content()
                .path("purpose")
                .asText();
    }
}
