package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_SUPPLY_SOURCE;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import se.trygghetshjulet.engine.EngineTables;
import se.trygghetshjulet.engine.StandingQuestions;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Municipality.Person;
import se.trygghetshjulet.municipality.Role;

/**
 * The police of lokalpolisområde Västra Skaraborg serve two municipalities and have both in one list. Nobody else
 * crosses from one municipality to the next.
 */
@TestPropertySource(
        properties =
                "trygghetshjulet.kommuner=alingsas,gotene,koping,mjolby,skara,provby,langby,oppenby,rytmby,flernamn,fullmakt")
class NeighboursTest extends RunningWheel {

    private static final Set<String> SHARED = Set.of(
            "gotene-kommunpolis", "skara-kommunpolis", "gotene-lokalpolisomradeschef", "skara-lokalpolisomradeschef");

    @Autowired
    DataSource source;

    @BeforeEach
    void everyMunicipalityHasStarted() {
        if (new EngineTables(jdbc).openTasks() == 0) {
            municipalities
                    .all()
                    .forEach(municipality ->
                            turnOf(municipality.id()).on("2026-09-01").started(2027));
        }
    }

    @Test
    void onlyTheSharedPoliceStandInTwoProfiles() {
        assertThat(homes().entrySet().stream().filter(home -> home.getValue().size() > 1))
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrderElementsOf(SHARED);
        SHARED.forEach(person -> assertThat(homes().get(person)).containsExactlyInAnyOrder("gotene", "skara"));
    }

    @Test
    void everybodyBelongsToTheGroupsOfTheOwnMunicipalitiesAlone() {
        homes().forEach(
                        (person, kommuner) -> assertThat(engine
                                        .getIdentityService()
                                        .createTenantQuery()
                                        .userMember(person)
                                        .includingGroupsOfUser(true)
                                        .list()
                                        .stream()
                                        .map(tenant -> tenant.getId()))
                                .as(person)
                                .containsExactlyInAnyOrderElementsOf(kommuner));
    }

    @Test
    void aKommunpolisOfTwoMunicipalitiesHasBothInOneList() {
        for (String person : List.of("gotene-kommunpolis", "skara-kommunpolis")) {
            assertThat(tenants(site().as(person).tasks())).containsExactlyInAnyOrder("gotene", "skara");
            assertThat(tenants(listedInTasklist(person))).containsExactlyInAnyOrder("gotene", "skara");
        }
        Task inSkara = turnOf("skara").of(2027).open(USER_TASK_SUPPLY_SOURCE).stream()
                .filter(task -> turnOf("skara").of(2027).entitled(task).contains("gotene-kommunpolis"))
                .findFirst()
                .orElseThrow();
        Site.Person kommunpolis = site().as("gotene-kommunpolis");
        assertThat(kommunpolis.claim(inSkara.getId()).isOk()).isTrue();
        assertThat(kommunpolis
                        .post("/engine-rest/task/" + inSkara.getId() + "/unclaim", Map.of())
                        .isOk())
                .isTrue();
    }

    @Test
    void nobodySeesATaskOfAnotherMunicipality() {
        List<Task> open = engine.getTaskService().createTaskQuery().list();
        assertThat(open.stream().map(Task::getTenantId).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        municipalities.all().stream().map(Municipality::id).toList());
        homes().forEach((id, kommuner) -> {
            Site.Person person = site().as(id);
            assertThat(kommuner).as(id).containsAll(tenants(person.tasks()));
            assertThat(kommuner).as(id).containsAll(tenants(listedInTasklist(id)));
            oneOfEach(open).forEach((kommun, task) -> {
                if (!kommuner.contains(kommun)) {
                    assertThat(person.get("/engine-rest/task/" + task.getId()).isOk())
                            .as(id + " reads " + kommun)
                            .isFalse();
                    assertThat(person.claim(task.getId()).isOk())
                            .as(id + " claims " + kommun)
                            .isFalse();
                }
            });
        });
    }

    /** What stands in the answer at all is looked at, not only where a municipality should be named. */
    @Test
    void nobodySeesTheWheelOfAnotherMunicipality() {
        homes().forEach((id, kommuner) -> {
            Site.Answer board = site().as(id).get("/engine-rest/arshjul").ok();
            Set<String> shown = Set.copyOf(board.json().path("kommuner").findValuesAsText("id").stream()
                    .filter(municipalities::knows)
                    .toList());
            assertThat(kommuner).as(id).containsAll(shown);
            municipalities.all().stream()
                    .filter(municipality -> !kommuner.contains(municipality.id()))
                    .forEach(municipality -> {
                        assertThat(board.body()).as(id).doesNotContain(municipality.name(), municipality.id() + "-");
                        assertThat(site().as(id)
                                        .get("/engine-rest/arshjul/" + municipality.id() + "/brister")
                                        .status())
                                .as(id + " " + municipality.id())
                                .isEqualTo(404);
                    });
        });
        assertThat(wheels("gotene-kommunpolis")).containsExactlyInAnyOrder("Götene kommun", "Skara kommun");
        assertThat(wheels("mjolby-sakerhetssamordnare")).containsExactly("Mjölby kommun");
        assertThat(wheels("mjolby-registrator")).isEmpty();
        assertThat(wheels("admin")).hasSameSizeAs(municipalities.all());
    }

    @Test
    void theDatabaseIsAskedAsMuchAboutAllWheelsAsAboutOne() {
        List<String> all = municipalities.all().stream().map(Municipality::id).toList();

        assertThat(StandingQuestions.asked(source, all))
                .isEqualTo(StandingQuestions.asked(source, List.of("mjolby")))
                .isEqualTo(7);
    }

    @Test
    void aSearchFindsPeopleAndDocumentsOfTheOwnMunicipalitiesAlone() {
        String found = site().as("mjolby-registrator")
                .get("/mitt-ar?q=registrator")
                .ok()
                .body();

        assertThat(found).contains("Registrator, Mjölby kommun").doesNotContain("Götene", "Skara");
    }

    private List<String> wheels(String person) {
        return StreamSupport.stream(
                        site().as(person)
                                .get("/engine-rest/arshjul")
                                .ok()
                                .json()
                                .path("kommuner")
                                .spliterator(),
                        false)
                .map(wheel -> wheel.path("name").asText())
                .toList();
    }

    @Test
    void aMunicipalityAddsAFewRowsToTheRightsThatTheEngineLooksThrough() {
        List<Authorization> rights =
                engine.getAuthorizationService().createAuthorizationQuery().list();
        for (Municipality municipality : municipalities.all()) {
            assertThat(rights)
                    .filteredOn(right -> right.getGroupId() != null
                            && right.getResourceType() != Resources.TASK.resourceType()
                            && Stream.of(municipality.id() + "-", "KOMMUN-" + municipality.id())
                                    .anyMatch(right.getGroupId()::startsWith))
                    .as(municipality.id())
                    .hasSizeLessThanOrEqualTo(2 * Role.values().length + 1);
        }
        assertThat(rights)
                .filteredOn(right -> right.getGroupId() != null
                        && Stream.of("ROLLER", "INNEHAVARE").anyMatch(right.getGroupId()::startsWith))
                .hasSizeLessThanOrEqualTo(20);
    }

    @Test
    void everybodySeesTheGroupsOfTheOwnMunicipalitiesAndNobodyElseThanThemselves() {
        homes().forEach((id, kommuner) -> {
            Site.Person person = site().as(id);
            Set<String> own = kommuner.stream()
                    .flatMap(kommun -> Stream.of(Role.values())
                            .flatMap(role -> Stream.of(role.group(kommun), role.deputies(kommun))))
                    .collect(Collectors.toSet());
            assertThat(ids(person.get("/engine-rest/group?maxResults=500")))
                    .as(id)
                    .isEqualTo(own);
            assertThat(ids(person.get("/engine-rest/tenant"))).as(id).isEqualTo(kommuner);
            assertThat(ids(person.get("/engine-rest/user"))).as(id).containsExactly(id);
            assertThat(person.get("/engine-rest/process-definition").ok().json().findValuesAsText("tenantId"))
                    .as(id)
                    .isNotEmpty()
                    .allMatch(kommuner::contains);
        });
    }

    @Test
    void whoeverHasNoRoleSeesNothingAtAll() {
        User user = engine.getIdentityService().newUser("utan-roll");
        user.setPassword("demo");
        engine.getIdentityService().saveUser(user);
        Site.Person nobody = site().as("utan-roll");
        for (String path : List.of("group", "tenant", "process-definition", "task", "authorization")) {
            assertThat(nobody.get("/engine-rest/" + path).ok().json()).as(path).isEmpty();
        }
        engine.getIdentityService().deleteUser("utan-roll");
    }

    private static Set<String> ids(Site.Answer answer) {
        return Set.copyOf(answer.ok().json().findValuesAsText("id"));
    }

    private Map<String, Set<String>> homes() {
        Map<String, Set<String>> homes = new TreeMap<>();
        for (Municipality municipality : municipalities.all()) {
            for (Person person : municipality.people()) {
                homes.computeIfAbsent(person.id(), id -> new TreeSet<>()).add(municipality.id());
            }
        }
        return homes;
    }

    private List<JsonNode> listedInTasklist(String person) {
        String filter = engine.getFilterService()
                .createTaskFilterQuery()
                .filterName("Mina rollers uppgifter")
                .singleResult()
                .getId();
        return StreamSupport.stream(
                        site().as(person)
                                .get("/engine-rest/filter/" + filter + "/list?maxResults=500")
                                .ok()
                                .json()
                                .spliterator(),
                        false)
                .toList();
    }

    private static Set<String> tenants(List<JsonNode> tasks) {
        return tasks.stream().map(task -> task.path("tenantId").asText()).collect(Collectors.toSet());
    }

    private static Map<String, Task> oneOfEach(List<Task> tasks) {
        return tasks.stream().collect(Collectors.toMap(Task::getTenantId, task -> task, (one, other) -> one));
    }
}
