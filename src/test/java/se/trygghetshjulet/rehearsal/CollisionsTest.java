package se.trygghetshjulet.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.validation.ValidationAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ComponentScan;
import se.trygghetshjulet.engine.ModelPlace;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Role;
import se.trygghetshjulet.municipality.WheelYear;

/**
 * What does not go together in 2028 in a municipality whose arbetsutskott meets on the first Tuesday of a month and wants
 * papers five working days before, and whose kommunstyrelse meets on the third. Neither meets in July.
 */
class CollisionsTest {

    private static Municipality municipality;

    private final List<PlannedTask> tasks = new ArrayList<>();
    private final List<PlannedMeeting> meetings = new ArrayList<>();
    private final List<Stop> stops = new ArrayList<>();

    @ComponentScan("se.trygghetshjulet.municipality")
    static class Profiles {}

    @BeforeAll
    static void readTheProfile() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(ValidationAutoConfiguration.class))
                .withUserConfiguration(Profiles.class)
                .withPropertyValues("trygghetshjulet.kommuner-dir=src/test/kommuner")
                .run(context ->
                        municipality = context.getBean(Municipalities.class).get("provby"));
    }

    @Test
    void papersInTimeCollideWithNothing() {
        task("skriv-missiv", "2027-10-20", "2027-10-26");

        assertThat(collisions()).isEmpty();
    }

    @Test
    void aMatterThatMissesTheFirstMeetingSlidesToTheNext() {
        task("skriv-missiv", "2027-10-28", "2027-11-30");

        assertThat(collisions())
                .singleElement()
                .extracting(Collision::text)
                .asString()
                .contains("Arbetsutskottet den 2 november 2027 ska vara inne den 26 oktober 2027")
                .contains("glider till den 7 december 2027")
                .contains("bli klar minst 25 arbetsdagar tidigare");
    }

    @Test
    void whatMakesThePlanHoldComesTooLate() {
        task("protokollfor-ks", "2028-01-18", "2028-01-25");
        task("skriv-under", "2027-12-17", "2027-12-31");
        task("kontrollera-laga-kraft", "2028-02-20", "2028-03-05");

        assertThat(collisions())
                .extracting(Collision::title)
                .containsExactly(
                        "Beslutet kommer efter att planen ska gälla",
                        "Beslutet får laga kraft efter att planen ska gälla");
        assertThat(collisions().get(0).text()).contains("den 1 januari 2028").contains("Starta varvet tidigare");
        assertThat(collisions().get(1).text()).contains("13 kap. 14 §");
    }

    @Test
    void whatBelongsToAnotherYearIsNotLate() {
        tasks.add(task("protokollfor-ks", "2028-10-20", "2028-10-27", new WheelYear("provby", 2029), Map.of()));

        assertThat(collisions()).isEmpty();
    }

    @Test
    void aMeetingOnTheNationalDayIsOnAClosedDay() {
        meeting("2028-06-06", "Arbetsutskottet", "au", Role.NAMNDSEKRETERARE);
        meeting("2028-06-03", "BRÅ-möte", null, Role.BRA_LEDAMOT);

        assertThat(collisions())
                .extracting(Collision::text)
                .containsExactly(
                        "BRÅ-möte ligger den 3 juni 2028, som inte är en arbetsdag i kommunen. "
                                + "Välj en annan dag när du kallar till mötet.",
                        "Arbetsutskottet ligger den 6 juni 2028, som inte är en arbetsdag i kommunen. "
                                + "Kontrollera sammanträdesdagen och rätta den i kommunens profil.");
    }

    @Test
    void twoMeetingsOnADayCollideIfTheyNeedTheSamePeople() {
        meeting("2028-03-21", "Kommunstyrelsen", "ks", Role.NAMNDSEKRETERARE, Role.SAKERHETSSAMORDNARE);
        meeting("2028-03-21", "Lägesbildsmöte", null, Role.SAKERHETSSAMORDNARE, Role.KOMMUNPOLIS);
        meeting("2028-03-21", "Rådslag", null, Role.BRA_LEDAMOT);

        assertThat(collisions())
                .singleElement()
                .extracting(Collision::text)
                .isEqualTo("Kommunstyrelsen och Lägesbildsmöte ligger båda den 21 mars 2028 och berör samma roller: "
                        + "säkerhetssamordnare. Kontrollera att tiderna går ihop, eller flytta det ena mötet.");
    }

    @Test
    void aReportThatIsReadyAfterTheLastMeetingMustWait() {
        tasks.add(task(
                "anmal-arsuppfoljning",
                "2028-12-20",
                "2029-01-03",
                new WheelYear("provby", 2028),
                Map.of("receiver", "ks")));

        assertThat(collisions())
                .singleElement()
                .extracting(Collision::text)
                .asString()
                .contains("först den 20 december 2028, men Kommunstyrelsen")
                .contains("sista sammanträde det året den 19 december 2028");
    }

    @Test
    void sixLastDaysInAWeekAreTooMany() {
        for (int day = 4; day <= 8; day++) {
            task("godkann-lagesbild", "2027-09-20", "2027-10-0" + day);
        }
        assertThat(collisions()).isEmpty();

        task("godkann-lagesbild", "2027-09-20", "2027-10-10");

        assertThat(collisions())
                .singleElement()
                .extracting(Collision::text)
                .asString()
                .startsWith("Rollen Säkerhetssamordnare har 6 sista dagar vecka 40 (4 oktober–10 oktober 2027).");
    }

    @Test
    void aRoleWithoutAHolderIsTold() {
        PlannedTask held = task("expediera", "2028-01-05", "2028-01-10", new WheelYear("provby", 2028), Map.of());
        tasks.add(new PlannedTask(
                held.title(),
                Set.of(Role.REGISTRATOR),
                List.of(),
                held.opened(),
                held.lastDay(),
                held.formId(),
                held.place(),
                held.wheelYear(),
                held.flags()));

        assertThat(collisions())
                .singleElement()
                .extracting(Collision::text)
                .asString()
                .startsWith("Rollen Registrator har ingen innehavare, och 1 uppgift väntar på den");
    }

    @Test
    void whereTheRehearsalStopsItSaysWhy() {
        stops.add(new Stop(LocalDate.of(2027, 10, 4), "Ta fram handlingsplanen", "”Syfte”: Fyll i fältet."));

        assertThat(collisions())
                .singleElement()
                .extracting(Collision::text)
                .asString()
                .contains("Ta fram handlingsplanen")
                .contains("”Syfte”: Fyll i fältet.");
    }

    private List<Collision> collisions() {
        return Collisions.in(new YearPlan(
                municipality,
                2028,
                LocalDate.of(2027, 9, 1),
                LocalDate.of(2029, 1, 31),
                tasks,
                List.of(),
                meetings,
                stops,
                Instant.EPOCH,
                Duration.ZERO));
    }

    private void task(String form, String opened, String lastDay) {
        tasks.add(task(form, opened, lastDay, new WheelYear("provby", 2028), Map.of()));
    }

    private static PlannedTask task(
            String form, String opened, String lastDay, WheelYear year, Map<String, Object> flags) {
        return new PlannedTask(
                "Uppgiften " + form,
                Set.of(Role.SAKERHETSSAMORDNARE),
                List.of("Sam Säkerhetssamordnare"),
                LocalDate.parse(opened),
                LocalDate.parse(lastDay),
                form,
                new ModelPlace("modell", "Modellen", "steg", "Steget"),
                year,
                flags);
    }

    private void meeting(String day, String title, String body, Role... roles) {
        meetings.add(new PlannedMeeting(LocalDate.parse(day), title, body, Set.of(roles)));
    }
}
