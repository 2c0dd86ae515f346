package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_DRAFT_PLAN;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_REVIEW;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_SUPPLY_SOURCE;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

/** Districts with plans and promises of their own, and a municipality that plans by the school year in two documents. */
class WheelsBesideTest extends InventedTowns {

    /** Norrstaden: a plan for the year on the municipality's agreement, and a promise for the square every quarter. */
    @Test
    void aDistrictHasItsOwnPlanAndANewPromiseEveryQuarter() {
        unattended("stadsby").from("2027-01-01").until("2028-01-10");
        unattended("stadsby-norr").from("2027-01-01").until("2028-07-10");
        Ledger norr = ledger("stadsby-norr");

        assertThat(ledger("stadsby").agreements()).containsExactly("2028 SIGNED 2028-01-01 2031-12-31 ny text");
        assertThat(norr.agreements()).isEmpty();
        assertThat(norr.plans()).startsWith("2028 PUBLISHED 2028-01-01 2028-12-31");
        assertThat(norr.promises())
                .containsExactly(
                        "torget-2028-01-01 SUPERSEDED 2028-01-01 2028-03-31",
                        "torget-2028-04-01 SUPERSEDED 2028-04-01 2028-06-30",
                        "torget-2028-07-01 SIGNED 2028-07-01 2028-09-30");
        assertThat(norr.occasions("torget", 2028)).hasSize(3).allMatch(occasion -> occasion.endsWith("HELD"));
        norr.nothingIsLeftLying();

        assertThat(page("stadsby-norr"))
                .contains("Tryggheten i Norrstaden", "Områdesplan 2028", "Löfte för Norra torget", ">1 juli 2028<")
                .contains("href=\"/kommuner/stadsby\"")
                .containsSubsequence(
                        ">1 juli 2028<",
                        "Tidigare planer och löften",
                        "Löfte för Norra torget",
                        ">1 april 2028<",
                        "Löfte för Norra torget",
                        ">1 januari 2028<");
        assertThat(page("stadsby"))
                .contains("Områden med egen plan", "Norrstaden", "Söderstaden", "Hamnen")
                .containsSubsequence("Områdesplan 2028, gäller: ", ">1 januari 2028<", ">31 december 2028<")
                .containsSubsequence("Löfte för Norra torget, gäller: ", ">1 juli 2028<", ">30 september 2028<")
                .contains("Ingen plan är publicerad än.");
        assertThat(law("stadsby"))
                .as("the district's plan is shown beside the municipality's own")
                .containsSubsequence("Handlingsplan 2028", "Områdesplan 2028, Norrstaden");
        assertThat(law("stadsby-norr")).as("the agreement it rests on").contains("Samverkansöverenskommelse");
    }

    /** Hamnen: a plan year from March, and a promise for each summer, as the product foresees them. */
    @Test
    void aYearAheadKnowsPlanYearsAndPromises() {
        String year = site().as("stadsby-sakerhetssamordnare")
                .get("/samordning/stadsby-hamnen/arsplan/2028.ics")
                .ok()
                .body();

        assertThat(year)
                .contains("Ta fram medborgarlöftet: Löfte för kajen 2028-06-01", "DTSTART;VALUE=DATE:20290")
                .contains("DTSTART;VALUE=DATE:202710");
    }

    /** Skolby: a strategy for three school years, and beside it a plan of work for each of them. */
    @Test
    void aMunicipalityPlansByTheSchoolYearInTwoDocuments() {
        unattended("skolby").from("2028-01-01").until("2028-08-10");
        List<String> warned = new ArrayList<>();
        unattended("skolby-verksamhet")
                .saying(USER_TASK_DRAFT_PLAN, data -> later(data, "2029-08-01", "2029-08-15"))
                .looking(
                        USER_TASK_REVIEW,
                        form -> warned.addAll(form.path("warnings").findValuesAsText("text")))
                .from("2028-01-01")
                .until("2029-11-20");

        Ledger strategy = ledger("skolby");
        Ledger work = ledger("skolby-verksamhet");
        assertThat(strategy.plans()).containsExactly("2028 PUBLISHED 2028-08-01 2031-07-31");
        assertThat(strategy.agreements()).containsExactly("2028 SIGNED 2028-08-01 2031-07-31 ny text");
        assertThat(work.plans())
                .containsExactly("2028 SUPERSEDED 2028-08-01 2029-07-31", "2029 PUBLISHED 2029-08-15 2030-07-31");
        assertThat(warned).containsOnlyOnce("Ingen plan gäller 2029-08-01 – 2029-08-14.");
        assertThat(work.followUps(2028)).containsExactly("1 KOMMUN", "1 POLIS", "2 KOMMUN", "2 POLIS");
        assertThat(work.receipts(2028)).singleElement().asString().startsWith("ks 2029-");
        strategy.nothingIsLeftLying();
        work.nothingIsLeftLying();

        assertThat(page("skolby"))
                .contains("Strategi 2028/29", "Medborgarlöfte 2028/29", "Andra planer", "Verksamhetsplan i Skolby")
                .contains("Verksamhetsplan 2029/30");
    }

    /** A district has people of its own; whoever coordinates the municipality coordinates it as well. */
    @Test
    void nobodySeesTheTasksOfAWheelThatHeIsNotIn() {
        turnOf("stadsby").on("2040-09-01");
        site().as("stadsby-sakerhetssamordnare")
                .start("stadsby-norr", JsonNodeFactory.instance.objectNode().put("year", 2041))
                .ok();

        assertThat(wheels("stadsbynorr-uppgiftslamnare")).containsExactly("stadsby-norr");
        assertThat(wheels("stadsby-uppgiftslamnare")).doesNotContain("stadsby-norr");
        Task task =
                turnOf("stadsby-norr").of(2041).open(USER_TASK_SUPPLY_SOURCE).get(0);
        for (String person : List.of("stadsby-uppgiftslamnare", "skolby-uppgiftslamnare")) {
            assertThat(site().as(person)
                            .get("/engine-rest/task/" + task.getId())
                            .isOk())
                    .as(person)
                    .isFalse();
            assertThat(site().as(person).claim(task.getId()).isOk()).as(person).isFalse();
        }
    }

    private Set<String> wheels(String person) {
        return site().as(person).tasks().stream()
                .map(task -> task.path("tenantId").asText())
                .collect(Collectors.toSet());
    }

    @Test
    void theStartPageListsMunicipalitiesWithTheirWheelsBelow() {
        assertThat(site().anonymously("/").ok().body())
                .containsSubsequence("Skolby kommun", "Verksamhetsplan i Skolby", "Stadsby kommun", "Norrstaden");
    }

    @Test
    void whatDoesNotHangTogetherIsAskedForWheelByWheel() {
        String findings = "/engine-rest/arshjul/stadsby-norr/brister";

        assertThat(site().as("stadsby-sakerhetssamordnare")
                        .get(findings)
                        .ok()
                        .json()
                        .has("brister"))
                .isTrue();
        assertThat(site().as("skolby-sakerhetssamordnare").get(findings).status())
                .isEqualTo(404);
    }

    @Test
    void theCoordinatorSeesTheWheelsTogether() {
        assertThat(site().as("stadsby-sakerhetssamordnare").get("/samordning").body())
                .containsSubsequence("Stadsby kommun", "Norrstaden", "Söderstaden", "Hamnen");
        assertThat(site().as("stadsby-sakerhetssamordnare")
                        .get("/samordning/stadsby")
                        .body())
                .contains("Kommunens andra hjul");
    }

    /** In production people are put into groups by hand, or at login. */
    @Test
    void whoeverBecomesCoordinatorInTheMunicipalityCoordinatesItsWheels() {
        engine.getIdentityService().createMembership("stadsbynorr-kommunikator", "stadsby-sakerhetssamordnare");
        assertThat(coordinatorsOf("stadsby-soder")).contains("stadsbynorr-kommunikator");

        engine.getIdentityService().deleteMembership("stadsbynorr-kommunikator", "stadsby-sakerhetssamordnare");
        assertThat(coordinatorsOf("stadsby-soder")).doesNotContain("stadsbynorr-kommunikator");
    }

    private String law(String kommun) {
        return site().as("stadsby-sakerhetssamordnare")
                .get("/lagen/" + kommun)
                .ok()
                .body();
    }

    private static ObjectNode later(ObjectNode plan, String day, String instead) {
        return day.equals(plan.path("validFrom").asText()) ? plan.put("validFrom", instead) : plan;
    }

    private List<String> coordinatorsOf(String kommun) {
        return engine
                .getIdentityService()
                .createUserQuery()
                .memberOfGroup(kommun + "-sakerhetssamordnare")
                .list()
                .stream()
                .map(user -> user.getId())
                .toList();
    }
}
