package se.trygghetshjulet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_SUPPLY_SOURCE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.trygghetshjulet.year.RunningWheel;

/**
 * What a person writes into a field for a date or a number is what Tasklist sends, or the field says what it wants, keeps
 * what was written and lets nothing be sent. In every field of every form, whatever language the browser has.
 */
class WhatIsTypedTest extends RunningWheel {

    private static final String A_DAY = "2027-01-31";

    /** The table that the server's own reader of dates is held against as well. */
    private static final List<String> WAYS_TO_WRITE_A_DAY = written(line -> line.endsWith(";" + A_DAY));

    private static final List<String> NO_DAY = written(line -> line.endsWith(";"));

    private static final Map<String, Integer> WAYS_TO_WRITE_A_WHOLE_NUMBER =
            Map.of("7", 7, "1 000", 1000, "1\u00a0000", 1000, "007", 7, "\u22125", -5, "+3", 3);

    private static final List<String> NO_WHOLE_NUMBER = List.of(
            "12,5",
            "12.5",
            "1e3",
            "2028abc",
            "31/1 2027",
            "31.1.2027",
            A_DAY,
            "31 januari 2027",
            "1.000",
            "10 00",
            "12345678901234567890",
            "sju",
            "-");

    private static final Map<String, Double> WAYS_TO_WRITE_A_DECIMAL =
            Map.of("12,5", 12.5, "12.5", 12.5, "1 000,5", 1000.5, "7", 7.0);

    private static final List<String> NO_DECIMAL =
            List.of("1e3", "2028abc", "31/1 2027", "31.1.2027", A_DAY, "12,345", "1.000", "1,000.5", "tolv");

    private static final String WRITE_AND_CHOOSE = "async (input, [text, list]) => {" + Typed.AS_IF_TYPED + """
              input.focus();
              typed(input, text);
              list.selectedIndex = 1;
              list.dispatchEvent(new Event('change', {bubbles: true}));
              await new Promise(requestAnimationFrame);
              await new Promise(requestAnimationFrame);
            }
            """;

    private static final String FILL_IN_ALL = "async (first, [text, inputs]) => {" + Typed.AS_IF_TYPED + """
              for (const input of inputs) {
                input.focus();
                typed(input, text);
                input.blur();
              }
              await new Promise(requestAnimationFrame);
              await new Promise(requestAnimationFrame);
            }
            """;

    private static final Map<String, Page> TASKLISTS = new HashMap<>();

    private static Chromium chromium;

    private Task task;

    @BeforeEach
    void aTaskIsTaken() {
        if (chromium == null) {
            chromium = new Chromium(port);
        }
        var turn = turnOf("mjolby").on("2026-10-05").of(2027);
        if (turn.stages().isEmpty()) {
            turn.started(2027);
        }
        task = turn.open(USER_TASK_SUPPLY_SOURCE).get(0);
        engine.getTaskService().setAssignee(task.getId(), "mjolby-kommunpolis");
    }

    @AfterAll
    static void closeBrowser() {
        if (chromium != null) {
            TASKLISTS.clear();
            chromium.close();
            chromium = null;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv-SE", "en-US", "de-DE"})
    void everyDateIsWhatThePersonMeantOrIsRefused(String language) {
        List<JsonNode> fields = fieldsOfEveryForm("datetime");
        Page page = tasklist(language);
        FormOpener opener = new FormOpener(page, task.getId());
        Locator form = opener.open(FormOpener.formOf(fields));
        List<Locator> inputs = inputs(form, "datetime", fields);

        List<Typed> days = WAYS_TO_WRITE_A_DAY.stream()
                .map(text -> Typed.understood(text, A_DAY, "söndag 31 januari 2027"))
                .toList();
        eachAsItShould(inputs, days, language);
        JsonNode sent = opener.sentOn(complete(page));
        assertThat(sent).hasSize(fields.size());
        fields.forEach(field -> assertThat(sent.at(pointer(field)).asText())
                .as(field.toString())
                .isEqualTo(A_DAY));

        List<Typed> noDays = NO_DAY.stream()
                .map(text -> Typed.refused(
                        text, "Skriv ett datum, till exempel 2027-01-31, 31/1 2027 eller 31 januari 2027."))
                .toList();
        eachAsItShould(inputs, noDays, language);
        inputs.forEach(input -> write(input, "i morgon"));
        nothingIsSent(page, fields.size());
        inputs.forEach(input -> assertThat(input).hasValue("i morgon"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv-SE", "en-US", "de-DE"})
    void everyNumberIsWhatThePersonMeantOrIsRefused(String language) {
        List<JsonNode> fields = fieldsOfEveryForm("number");
        Page page = tasklist(language);
        FormOpener opener = new FormOpener(page, task.getId());
        Locator form = opener.open(FormOpener.formOf(fields));
        List<Locator> inputs = inputs(form, "number", fields);

        List<Locator> whole = those(inputs, fields, true);
        List<Locator> decimal = those(inputs, fields, false);

        eachAsItShould(
                whole,
                WAYS_TO_WRITE_A_WHOLE_NUMBER.entrySet().stream()
                        .map(way ->
                                Typed.understood(way.getKey(), way.getValue().toString(), ""))
                        .toList(),
                language);
        eachAsItShould(whole, List.of(Typed.understood("1 000", "1000", "")), "sv-SE");
        eachAsItShould(
                decimal,
                WAYS_TO_WRITE_A_DECIMAL.entrySet().stream()
                        .map(way -> Typed.understood(
                                way.getKey(),
                                way.getValue()
                                        .toString()
                                        .replaceFirst("\\.0$", "")
                                        .replace('.', ','),
                                ""))
                        .toList(),
                language);
        eachAsItShould(decimal, List.of(Typed.understood("12,5", "12,5", "")), "sv-SE");
        JsonNode sent = opener.sentOn(complete(page));
        fields.forEach(field -> assertThat(sent.at(pointer(field)).asDouble())
                .as(field.toString())
                .isEqualTo(isWhole(field) ? 1000 : 12.5));

        eachAsItShould(whole, refused(NO_WHOLE_NUMBER), language);
        eachAsItShould(decimal, refused(NO_DECIMAL), language);
        inputs.forEach(input -> write(input, "1e3"));
        nothingIsSent(page, fields.size());
    }

    @Test
    void aKeyAtATimeLosesNoCharacter() {
        Page page = tasklist("en-US");
        Locator form = new FormOpener(page, task.getId()).open(FormOpener.form("sammanstall-lagesbild"));
        Locator change = form.getByLabel("Förändring (%)");
        change.pressSequentially("12,5 1e3");
        assertThat(change).hasValue("12,5 1e3");
        change.press("Tab");
        assertThat(change).hasValue("12,5 1e3");
        assertThat(field(change).locator(".fjs-form-field-error"))
                .containsText("Skriv ett heltal med siffror, till exempel 1200.");
    }

    @Test
    void whatCannotBeReadStaysWithItsRowAndInTheDraft() {
        Page page = tasklist("sv-SE");
        FormOpener opener = new FormOpener(page, task.getId());
        JsonNode lagesbild = FormOpener.form("sammanstall-lagesbild");
        Locator form = opener.open(lagesbild);
        form.getByRole(AriaRole.BUTTON, named("Lägg till i ”Problem som sticker ut”"))
                .click();
        Locator change = form.getByLabel("Förändring (%)");
        assertThat(change).hasCount(2);
        change.first().fill("10");
        write(change.last(), "nästan 20");
        form.locator(".fjs-repeat-row-remove").first().click();
        assertThat(change).hasCount(1);
        assertThat(change).hasValue("nästan 20");

        page.locator(".form-actions .btn-default").click();
        assertThat(page.locator(".th-saved")).containsText("Sparat på servern");
        opener.open(lagesbild);
        assertThat(change).hasValue("nästan 20");
        assertThat(field(change).locator(".fjs-form-field-error")).containsText("Skriv ett heltal");
    }

    @Test
    void aTextOfNothingButSpacesIsNoText() {
        Page page = tasklist("sv-SE");
        Locator form = new FormOpener(page, task.getId()).open(FormOpener.form("sammanstall-lagesbild"));
        Locator summary = form.getByLabel("Samlad bild");
        write(summary, "\u00a0\u200b \u2060");
        assertThat(field(summary).locator(".fjs-form-field-error")).containsText("Fältet måste fyllas i.");
    }

    @Test
    void aTextStaysThoughTheFormIsDrawnAgainWhileItIsWritten() {
        Page page = tasklist("sv-SE");
        Locator form = new FormOpener(page, task.getId()).open(FormOpener.form("sammanstall-lagesbild"));
        form.getByRole(AriaRole.BUTTON, named("Lägg till i ”Problem som sticker ut”"))
                .click();
        Locator problem = form.getByLabel("Problem*").last();
        Locator description = form.getByLabel("Beskrivning*").last();
        Locator trend = form.locator("select").last();
        for (Locator written : List.of(problem, description)) {
            written.evaluate(WRITE_AND_CHOOSE, List.of("Oro vid torget", trend.elementHandle()));
            assertThat(trend).not().hasValue("");
            assertThat(written).hasValue("Oro vid torget");
            written.blur();
            assertThat(written).hasValue("Oro vid torget");
            trend.selectOption("");
        }
    }

    @Test
    void aProgramMayFillInAllTextsAtOnce() {
        Page page = tasklist("sv-SE");
        FormOpener opener = new FormOpener(page, task.getId());
        Locator form = opener.open(FormOpener.form("sammanstall-lagesbild"));
        Locator texts = form.locator("textarea, .fjs-form-field-textfield input");
        texts.first().evaluate(FILL_IN_ALL, List.of("Färre inbrott", texts.elementHandles()));
        assertThat(
                        form.locator(
                                ".fjs-form-field-textarea .fjs-form-field-error, .fjs-form-field-textfield .fjs-form-field-error"))
                .hasCount(0);
        texts.all().forEach(text -> assertThat(text).hasValue("Färre inbrott"));
    }

    @Test
    void whatTheServerRefusesIsMarkedAtItsField() {
        Page page = chromium.speaking("en-US").loggedIn("mjolby-sakerhetssamordnare", "tasklist");
        page.locator(".start-process-action a").click();
        assertThat(page.locator(".processes .tenant-id").first()).hasText("Mjölby kommun");
        page.locator("ul.processes a")
                .filter(new Locator.FilterOptions().setHasText("Årshjulet"))
                .first()
                .click();
        assertThat(page.locator(".modal-title")).hasText("Starta process: Årshjulet (Mjölby kommun)");
        Locator year = page.getByLabel("Vilket år gäller det?");
        year.fill("2027");
        page.locator(".modal-footer .btn-primary").click();

        assertThat(field(year).locator(".fjs-form-field-error")).containsText("Hjulet för 2027 är redan startat.");
        assertThat(year).hasAttribute("aria-invalid", "true");
        assertThat(year).hasValue("2027");
        Chromium.picture(page, "tasklist-start-refused");
        page.context().close();
    }

    @Test
    void aListIsFilledInByKeyboard() {
        Page page = tasklist("sv-SE");
        Locator form = new FormOpener(page, task.getId()).open(FormOpener.form("ta-fram-handlingsplan"));
        Locator add = form.getByRole(AriaRole.BUTTON, named("Lägg till i ”Fokusområden”"));
        Locator areas = form.getByLabel("Område*");
        assertThat(areas).hasCount(1);

        press(add, "Enter");
        assertThat(areas).hasCount(2);
        assertThat(areas.last()).isFocused();
        isInSight(areas.last());
        press(add, "Enter");
        assertThat(areas).hasCount(3);
        assertThat(areas.last()).isFocused();
        isInSight(areas.last());

        Locator remove = form.getByRole(AriaRole.BUTTON, named("i ”Fokusområden”"))
                .filter(new Locator.FilterOptions().setHasNotText("Lägg till"));
        press(remove.last(), "Enter");
        assertThat(areas).hasCount(2);
        assertThat(areas.last()).isFocused();
        press(remove.first(), "Enter");
        assertThat(areas.first()).isFocused();
        press(remove.first(), "Enter");
        assertThat(areas).hasCount(0);
        assertThat(add).isFocused();
    }

    @Test
    void aChoiceCanBeMadeAsOftenAsOneLikes() {
        Page page = tasklist("sv-SE");
        Locator form = new FormOpener(page, task.getId()).open(FormOpener.form("sammanstall-lagesbild"));
        Locator choice = form.locator("select").first();
        assertThat(choice).hasRole(AriaRole.COMBOBOX);
        choice.focus();
        for (int time = 0; time < 2; time++) {
            page.keyboard().press("Tab");
            page.keyboard().press("Shift+Tab");
            assertThat(choice).isFocused();
            page.keyboard().press("Space");
            assertThat(isOpen(choice)).isTrue();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            assertThat(isOpen(choice)).isFalse();
            choice.click();
            assertThat(isOpen(choice)).isTrue();
            page.keyboard().press("Escape");
            assertThat(isOpen(choice)).isFalse();
        }
        assertThat(choice).not().hasValue("");
    }

    @Test
    void theFirstStopLeadsToTheForm() {
        Page page = tasklist("sv-SE");
        Locator form = new FormOpener(page, task.getId()).open(FormOpener.form("fornya-overenskommelse"));
        page.evaluate("() => document.activeElement.blur()");
        page.keyboard().press("Tab");
        assertThat(page.locator(":focus")).hasText("Gå till formuläret");
        page.keyboard().press("Enter");
        assertThat(form.getByLabel("Gäller från*")).isFocused();
    }

    @Test
    void theCalendarOpensOnTheDayThatIsWrittenAndGivesTheFocusBack() {
        Page page = tasklist("en-US");
        Locator form = new FormOpener(page, task.getId()).open(FormOpener.form("fornya-overenskommelse"));
        Locator from = form.getByLabel("Gäller från*");
        from.fill("31/1 2027");
        from.press("ArrowDown");
        assertThat(page.locator(".flatpickr-day:focus")).hasAttribute("aria-label", "söndag 31 januari 2027");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Enter");
        assertThat(from).isFocused();
        assertThat(from).hasValue("2027-02-01");

        from.press("ArrowDown");
        page.keyboard().press("Escape");
        assertThat(from).isFocused();
        assertThat(page.locator(".flatpickr-calendar.open")).hasCount(0);
    }

    @Test
    void noMessageLiesOverAField() {
        Page page = tasklist("sv-SE");
        Locator form = new FormOpener(page, task.getId()).open(FormOpener.form("ta-fram-handlingsplan"));
        form.getByLabel("Syfte*").fill("Fler ska känna sig trygga.");
        page.locator(".form-actions .btn-default").click();
        assertThat(page.locator(".form-actions .th-saved")).isVisible();
        assertThat(page.locator(".page-notifications .alert")).hasCount(0);
        complete(page).click();
        assertThat(page.locator(".page-notifications .alert")).isVisible();
        double bar = page.locator(".form-actions").boundingBox().y;
        assertThat(page.locator(".page-notifications .alert").boundingBox().y).isGreaterThan(bar);
    }

    /**
     * Every text in every field where people's browsers are Swedish. A browser of another language may make no difference:
     * there each text is tried in some field, and each field with some text.
     */
    private static void eachAsItShould(List<Locator> inputs, List<Typed> all, String language) {
        int stride = "sv-SE".equals(language) ? 1 : Math.min(inputs.size(), all.size());
        Map<Locator, List<Typed>> byField = new LinkedHashMap<>();
        for (int i = 0; i < inputs.size(); i++) {
            int field = i % stride;
            byField.put(
                    inputs.get(i),
                    IntStream.range(0, all.size())
                            .filter(text -> text % stride == field)
                            .mapToObj(all::get)
                            .toList());
        }
        assertThat(Typed.unlike(inputs.get(0).page(), byField)).isEmpty();
    }

    private static List<Typed> refused(List<String> texts) {
        return texts.stream().map(text -> Typed.refused(text, "")).toList();
    }

    private static List<Locator> those(List<Locator> inputs, List<JsonNode> fields, boolean whole) {
        return IntStream.range(0, inputs.size())
                .filter(i -> isWhole(fields.get(i)) == whole)
                .mapToObj(inputs::get)
                .toList();
    }

    private static void press(Locator button, String key) {
        button.focus();
        button.press(key);
    }

    /** Between the bar above and the bar with the buttons below. */
    private static void isInSight(Locator element) {
        assertThat((Boolean) element.evaluate("field => { const at = field.getBoundingClientRect();"
                        + " return document.elementFromPoint(at.left + 5, at.top + 5) === field"
                        + " && document.elementFromPoint(at.left + 5, at.bottom - 5) === field; }"))
                .isTrue();
    }

    private static boolean isOpen(Locator list) {
        return (Boolean) list.evaluate("list => list.matches(':open')");
    }

    private static List<String> written(Predicate<String> wanted) {
        try (var lines = Files.lines(Path.of("src/test/resources/skrivna-datum.csv"))) {
            return lines.filter(wanted)
                    .map(line -> line.substring(0, line.lastIndexOf(';')))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The app loaded anew, in a browser of this language in which nothing is left of an earlier story but the login. */
    private static Page tasklist(String language) {
        Page known = TASKLISTS.get(language);
        if (known == null) {
            known = chromium.speaking(language).loggedIn("mjolby-kommunpolis", "tasklist");
            TASKLISTS.put(language, known);
        } else {
            FormOpener.leave(known);
            known.evaluate("localStorage.clear()");
            known.reload();
        }
        return known;
    }

    private static void nothingIsSent(Page page, int faults) {
        List<String> sent = new ArrayList<>();
        Consumer<Request> listener = request -> sent.add(request.url());
        page.onRequest(listener);
        complete(page).click();
        assertThat(page.locator(".page-notifications .alert").first()).containsText(faults + " fält är kvar");
        page.offRequest(listener);
        assertThat(sent).noneMatch(url -> url.contains("submit-form"));
    }

    private static Locator complete(Page page) {
        return page.locator(".task-card .form-actions .btn-primary");
    }

    private static void write(Locator input, String text) {
        input.fill(text);
        input.press("Tab");
    }

    private static Locator field(Locator input) {
        return input.locator("xpath=ancestor::*[contains(concat(' ', @class, ' '), ' fjs-form-field ')][1]");
    }

    private static boolean isWhole(JsonNode field) {
        return field.path("decimalDigits").asInt() == 0;
    }

    private static String pointer(JsonNode field) {
        return "/" + field.path("key").asText() + "/value";
    }

    private static List<Locator> inputs(Locator form, String type, List<JsonNode> fields) {
        Locator inputs = form.locator(".fjs-form-field-" + type + " input.fjs-input");
        assertThat(inputs).hasCount(fields.size());
        return inputs.all();
    }

    /** Each one of its kind, with its own rules, and a key that no other has. Ranges are looked at elsewhere. */
    private static List<JsonNode> fieldsOfEveryForm(String type) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        FormOpener.allForms()
                .forEach(form -> form.findParents("type").stream()
                        .filter(component -> type.equals(component.path("type").asText()))
                        .filter(component -> !component.path("readonly").asBoolean())
                        .forEach(component -> {
                            ObjectNode field = component.deepCopy();
                            String key = "falt" + fields.size();
                            field.put("key", key).put("id", key).remove(List.of("conditional", "layout"));
                            if (field.get("validate") instanceof ObjectNode rules) {
                                rules.remove(List.of("min", "max"));
                            }
                            fields.put(key, field);
                        }));
        assertThat(fields).hasSizeGreaterThan(15);
        return List.copyOf(fields.values());
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
