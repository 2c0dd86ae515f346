package se.trygghetshjulet.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.trygghetshjulet.engine.FranvaroProcess.SERVICE_TASK_BEGIN_ABSENCE;
import static se.trygghetshjulet.engine.FranvaroProcess.SERVICE_TASK_END_ABSENCE;
import static se.trygghetshjulet.engine.FranvaroProcess.TIMER_EVENT_AFTER_LAST_DAY;
import static se.trygghetshjulet.engine.FranvaroProcess.TIMER_EVENT_FIRST_DAY;
import static se.trygghetshjulet.engine.FranvaroProcess.TIMER_EVENT_NEVER_CHOSEN;
import static se.trygghetshjulet.engine.FranvaroProcess.USER_TASK_CHOOSE_DEPUTY;
import static se.trygghetshjulet.engine.FranvaroProcess.USER_TASK_COME_BACK;
import static se.trygghetshjulet.engine.FranvaroProcess.USER_TASK_WITHDRAW_ABSENCE;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_SUPPLY_SOURCE;
import static se.trygghetshjulet.engine.UnderskriftProcess.USER_TASK_SIGN_FOR_POLIS;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import se.trygghetshjulet.engine.FranvaroProcess;
import se.trygghetshjulet.engine.OpenTasks;
import se.trygghetshjulet.engine.People;
import se.trygghetshjulet.engine.People.Contact;
import se.trygghetshjulet.engine.TaskDesk;
import se.trygghetshjulet.engine.UnderskriftProcess;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.year.RunningWheel;
import se.trygghetshjulet.year.Site;
import se.trygghetshjulet.year.Turn;

/**
 * Somebody is away: his tasks go to the deputy and come back, and nobody gets what he may not have. Each story has a
 * year of its own, most of them in Provby; Götene and Skara share their police.
 */
@TestPropertySource(properties = "trygghetshjulet.kommuner=provby,oppenby,gotene,skara")
class AbsenceTest extends RunningWheel {

    private static final String AWAY = "provby-kommunpolis";
    private static final String DEPUTY = "provby-bra-ledamot";

    private static int year = 2040;

    @Autowired
    private Presence presence;

    @Autowired
    private Registration registration;

    @Autowired
    private Absences absences;

    @Autowired
    private AbsenceNotices notices;

    @Autowired
    private LentTasks lentTasks;

    @Autowired
    private OpenTasks openTasks;

    @Autowired
    private TaskDesk desk;

    @Autowired
    private People people;

    @Autowired
    private TransactionTemplate transaction;

    private Turn turn;

    @BeforeEach
    void anotherYear() {
        year += 2;
        turn = turnOf("provby").on(day("09-01")).started(year);
    }

    @Test
    void whatSomebodyHasTakenGoesToTheDeputyAndComesBackAfterTheLastDay() {
        Task task = taken("Statistik", AWAY);
        String absence = away("provby", AWAY, "09-10", "09-20", AWAY, DEPUTY);
        assertThat(letters().to(DEPUTY, "ersattare")).isNotEmpty();
        assertThat(assignee(task)).isEqualTo(AWAY);
        assertThat(firing(absence, TIMER_EVENT_FIRST_DAY)).isEqualTo(day("09-10") + "T00:05");

        turn.on(day("09-10"));
        begun(absence);
        assertThat(assignee(task)).isEqualTo(DEPUTY);
        assertThat(sees(DEPUTY, task)).isTrue();
        assertThat(presence.isAway("provby", AWAY, turn.today())).isTrue();
        assertThat(presence.isAway("provby", AWAY, turn.today().plusDays(11))).isFalse();
        assertThat(presence.isAway("skara", AWAY, turn.today())).isFalse();

        turn.on(day("09-21"));
        over(absence);
        assertThat(assignee(task)).isEqualTo(AWAY);
        assertThat(sees(DEPUTY, task)).isFalse();
        assertThat(site().as(DEPUTY).claim(task.getId()).isOk()).isFalse();
        assertThat(isEnded(absence)).isTrue();
        assertThat(lentTasks.findAll()).isEmpty();
    }

    @Test
    void whoIsBackEarlyHasEverythingBackThatDay() {
        Task task = taken("Statistik", AWAY);
        String absence = away("provby", AWAY, "09-10", "09-30", AWAY, DEPUTY);
        turn.on(day("09-10"));
        begun(absence);

        turn.on(day("09-15"));
        Site.Person back = site().as(AWAY);
        Task comeBack = open(absence, USER_TASK_COME_BACK);
        assertThat(back.formVariables(comeBack.getId()).path("deputyText").asText())
                .isEqualTo("Provby kommun: Prov Bra-ledamot är ersättare");
        back.submit(comeBack.getId(), node().put("confirmed", true)).ok();
        assertThat(presence.isAway("provby", AWAY, turn.today())).isFalse();
        assertThat(presence.isAway("provby", AWAY, turn.today().minusDays(1))).isTrue();
        fired(absence, SERVICE_TASK_END_ABSENCE);

        assertThat(assignee(task)).isEqualTo(AWAY);
        assertThat(isEnded(absence)).isTrue();
    }

    @Test
    void aDeputyIsToldApartFromANamesakeWhereverHeIsChosenOrNamed() {
        User namesake = colleague("provby-bra-ledamot-2", "provby-bra-ledamot");
        namesake.setLastName("Bra-ledamot");
        engine.getIdentityService().saveUser(namesake);
        try {
            Task choose = asked("provby", "provby-sakerhetssamordnare", "09-10", "09-20");
            List<String> labels = site()
                    .as("provby-sakerhetssamordnare")
                    .formVariables(choose.getId())
                    .path("deputies")
                    .findValuesAsText("label")
                    .stream()
                    .filter(label -> label.startsWith("Prov Bra-ledamot"))
                    .toList();
            assertThat(labels)
                    .hasSize(2)
                    .doesNotHaveDuplicates()
                    .anySatisfy(label -> assertThat(label).endsWith(", provby-bra-ledamot-2)"));
            site().as("provby-sakerhetssamordnare")
                    .submit(choose.getId(), choice(AWAY, DEPUTY))
                    .ok();

            String absence = choose.getProcessInstanceId();
            turn.on(day("09-10"));
            begun(absence);
            Task comeBack = open(absence, USER_TASK_COME_BACK);
            assertThat(site().as(AWAY)
                            .formVariables(comeBack.getId())
                            .path("deputyText")
                            .asText())
                    .isEqualTo("Provby kommun: Prov Bra-ledamot (Bra-ledamot) är ersättare");
            assertThat(letters().to(AWAY, "franvaro"))
                    .filteredOn(letter -> letter.body().contains("Ersättare är Prov Bra-ledamot (Bra-ledamot)."))
                    .hasSize(1);
            turn.on(day("09-21"));
            over(absence);
        } finally {
            engine.getIdentityService().deleteUser(namesake.getId());
        }
    }

    @Test
    void whoDoesNotGoAfterAllTakesItBackBeforeTheFirstDay() {
        String absence = away("provby", AWAY, "10-10", "10-20", AWAY, DEPUTY);
        Task withdraw = open(absence, USER_TASK_WITHDRAW_ABSENCE);

        site().as(AWAY).submit(withdraw.getId(), node().put("confirmed", true)).ok();
        fired(absence, SERVICE_TASK_END_ABSENCE);

        assertThat(presence.isAway("provby", AWAY, LocalDate.parse(day("10-15"))))
                .isFalse();
        String again = away("provby", AWAY, "10-10", "10-12", AWAY, DEPUTY);
        assertThat(open(again, USER_TASK_WITHDRAW_ABSENCE)).isNotNull();
        deleted(again);
    }

    @Test
    void aRolesTasksAreOpenToTheDeputyForSoLongThoseThatComeMeanwhileToo() {
        Task before = task("Statistik");
        assertThat(sees(DEPUTY, before)).isFalse();
        String absence = away("provby", AWAY, "09-10", "09-20", AWAY, DEPUTY);
        turn.on(day("09-10"));
        begun(absence);
        Turn next = turnOf("provby").on(day("09-11")).started(year - 1);
        Task meanwhile = task(next, "Statistik");

        for (Task task : List.of(before, meanwhile)) {
            assertThat(sees(DEPUTY, task)).isTrue();
            assertThat(sees("provby-registrator", task)).isFalse();
        }
        assertThat(sees(DEPUTY, task(next, "Skola"))).isFalse();
        site().as(DEPUTY).claim(before.getId()).ok();
        site().as(DEPUTY).claim(meanwhile.getId()).ok();
        site().as(DEPUTY)
                .post("/engine-rest/task/" + meanwhile.getId() + "/unclaim", "{}")
                .ok();

        turn.on(day("09-21"));
        over(absence);
        assertThat(sees(DEPUTY, meanwhile)).isFalse();
        assertThat(assignee(before)).as("begun work stays where it is").isEqualTo(DEPUTY);
        assertThat(sees(AWAY, meanwhile)).isTrue();
    }

    @Test
    void onlyOneWhoMaySignStandsInForASignatory() {
        String named = "oppenby-lokalpolisomradeschef-2";
        turn = turnOf("oppenby").on(day("09-01")).of(year);
        ProcessInstance signing = engine.getRuntimeService()
                .createProcessInstanceByKey(UnderskriftProcess.KEY)
                .processDefinitionTenantId("oppenby")
                .businessKey("oppenby-" + year)
                .execute();
        Task sign = turn.open(USER_TASK_SIGN_FOR_POLIS).get(0);
        assertThat(turn.entitled(sign)).containsExactly(named);

        String unfit = away("oppenby", named, "09-10", "09-12", named, "oppenby-kommunpolis");
        turn.on(day("09-10"));
        begun(unfit);
        assertThat(turn.entitled(sign)).containsExactly(named);
        assertThat(presence.standIns(openTasks.find(sign.getId()).orElseThrow().task(), contacts(named), turn.today()))
                .isEmpty();
        assertThat(presence.standIns("oppenby", contacts(named), turn.today()))
                .extracting(Contact::id)
                .containsExactly("oppenby-kommunpolis");
        turn.on(day("09-13"));
        over(unfit);

        String fit = away("oppenby", named, "09-14", "09-16", named, "oppenby-lokalpolisomradeschef");
        turn.on(day("09-14"));
        begun(fit);
        assertThat(turn.entitled(sign)).containsExactly("oppenby-lokalpolisomradeschef", named);
        turn.on(day("09-17"));
        over(fit);
        assertThat(turn.entitled(sign)).containsExactly(named);
        engine.getRuntimeService().deleteProcessInstance(signing.getId(), "berättelsen är slut");
    }

    @Test
    void theCoordinatorRegistersAnybodyForTheOwnMunicipalityAlone() {
        String absence = away(
                "gotene", "gotene-sakerhetssamordnare", "09-10", "09-20", "gotene-kommunpolis", "skara-kommunpolis");

        assertThat(absences.findAll())
                .filteredOn(one -> one.person().equals("gotene-kommunpolis") && one.endedOn() == null)
                .extracting(Absence::kommun)
                .containsExactly("gotene");
        assertThat(letters().to("gotene-kommunpolis", "franvaro")).isNotEmpty();
        assertThat(presence.isAway("gotene", "gotene-kommunpolis", LocalDate.parse(day("09-10"))))
                .isTrue();
        assertThat(presence.isAway("skara", "gotene-kommunpolis", LocalDate.parse(day("09-10"))))
                .isFalse();
        assertThat(open(absence, USER_TASK_WITHDRAW_ABSENCE).getAssignee()).isEqualTo("gotene-kommunpolis");
        deleted(absence);

        Task choose = asked("gotene", "gotene-registrator", "09-10", "09-20");
        assertThat(values(site().as("gotene-registrator").formVariables(choose.getId()), "persons"))
                .containsExactly("gotene-registrator");
        assertThat(site().as("gotene-registrator")
                        .submit(choose.getId(), choice("gotene-kommunpolis", "gotene-bra-ledamot"))
                        .message())
                .contains("Vem är borta?");
        deleted(choose.getProcessInstanceId());
    }

    @Test
    void whoServesTwoMunicipalitiesIsAwayFromBothAndTheDeputyServesWhereHeBelongs() {
        turnOf("gotene").on(day("09-01")).started(year);
        Turn skara = turnOf("skara").on(day("09-01")).started(year);
        Task inSkara = skara.open(USER_TASK_SUPPLY_SOURCE).stream()
                .filter(task -> skara.entitled(task).contains("skara-kommunpolis"))
                .findFirst()
                .orElseThrow();
        Site.Person police = site().as("skara-kommunpolis");
        police.claim(inSkara.getId()).ok();

        Task choose = asked("gotene", "skara-kommunpolis", "09-10", "09-20");
        ObjectNode shown = police.formVariables(choose.getId());
        assertThat(values(shown, "deputies"))
                .startsWith("(ingen)", "gotene-kommunpolis", "gotene-lokalpolisomradeschef");
        assertThat(shown.path("concerned").asText())
                .startsWith("Det gäller Kommunpolis (Götene kommun), Kommunpolis (Skara kommun).")
                .contains("öppna uppgifter");
        police.submit(choose.getId(), choice("skara-kommunpolis", "gotene-bra-ledamot"))
                .ok();
        assertThat(absences.findByNoticeOrderByKommun(lastNotice()))
                .extracting(Absence::kommun, Absence::deputy)
                .containsExactly(tuple("gotene", "gotene-bra-ledamot"), tuple("skara", null));

        turn.on(day("09-10"));
        begun(choose.getProcessInstanceId());
        assertThat(assignee(inSkara))
                .as("without a deputy it goes back to the others with the role")
                .isNull();
        assertThat(sees("gotene-kommunpolis", inSkara)).isTrue();
        assertThat(sees("gotene-bra-ledamot", inSkara)).isFalse();
        turn.on(day("09-21"));
        over(choose.getProcessInstanceId());
        assertThat(assignee(inSkara)).isEqualTo("skara-kommunpolis");
    }

    @Test
    void nobodyIsAwayTwiceAtOnceNorStandsInForHimselfNorWhileAway() {
        String absence = away("provby", AWAY, "09-10", "09-20", AWAY, DEPUTY);

        Task second = asked("provby", AWAY, "09-20", "09-25");
        Site.Person person = site().as(AWAY);
        assertThat(person.submit(second.getId(), choice(AWAY, DEPUTY)).message())
                .contains("”Vem är borta?”")
                .contains("redan anmäld som frånvarande " + day("09-10") + " – " + day("09-20"));
        deleted(second.getProcessInstanceId());

        Task other = asked("provby", "provby-sakerhetssamordnare", "09-15", "09-16");
        Site.Person coordinator = site().as("provby-sakerhetssamordnare");
        assertThat(values(coordinator.formVariables(other.getId()), "deputies"))
                .contains(DEPUTY)
                .doesNotContain(AWAY);
        assertThat(coordinator.submit(other.getId(), choice(DEPUTY, DEPUTY)).message())
                .contains("”Vem är ersättare?”: Ingen kan vara sin egen ersättare.");
        assertThat(coordinator.submit(other.getId(), choice(DEPUTY, AWAY)).message())
                .contains("”Vem är ersättare?”");
        deleted(other.getProcessInstanceId());
        deleted(absence);
    }

    @Test
    void daysThatCannotBeAreRefusedAndSoIsWhoHasNoRole() {
        Site.Person person = site().as(AWAY);
        assertThat(person.start("provby", FranvaroProcess.KEY, days("09-10", "09-09"))
                        .message())
                .contains("”Sista dagen”: Sista dagen ligger före den första.");
        assertThat(person.start("provby", FranvaroProcess.KEY, days("08-10", "08-31"))
                        .message())
                .contains("”Sista dagen”: Dagen har redan varit.");
        assertThat(person.start(
                                "provby",
                                FranvaroProcess.KEY,
                                node().put("firstDay", day("09-10")).put("lastDay", year + "-09-10"))
                        .message())
                .contains("högst ett år");
        assertThat(site().as("admin")
                        .start("provby", FranvaroProcess.KEY, days("09-10", "09-11"))
                        .message())
                .contains("Du har ingen roll i kommunen.");
        assertThat(person.start("gotene", FranvaroProcess.KEY, days("09-10", "09-11"))
                        .isOk())
                .isFalse();
    }

    @Test
    void whatIsGivenUpLeavesNothing() {
        long before = notices.count();
        Task givenUp = asked("provby", AWAY, "09-10", "09-20");
        site().as(AWAY).submit(givenUp.getId(), node().put("outcome", "avbryt")).ok();
        assertThat(isEnded(givenUp.getProcessInstanceId())).isTrue();

        Task forgotten = asked("provby", AWAY, "09-10", "09-20");
        assertThat(firing(forgotten.getProcessInstanceId(), TIMER_EVENT_NEVER_CHOSEN))
                .isEqualTo(day("09-21") + "T00:05");
        turn.on(day("09-21"));
        assertThat(site().as(AWAY)
                        .submit(forgotten.getId(), choice(AWAY, DEPUTY))
                        .message())
                .contains("Sista dagen har redan varit.");
        fired(forgotten.getProcessInstanceId(), TIMER_EVENT_NEVER_CHOSEN);

        turn.on(day("09-05"));
        deleted(asked("provby", AWAY, "09-10", "09-20").getProcessInstanceId());
        assertThat(notices.count()).isEqualTo(before);
    }

    @Test
    void anAbsenceThatAnAdministratorDeletesIsOver() {
        Task task = taken("Statistik", AWAY);
        String absence = away("provby", AWAY, "09-01", "09-20", AWAY, DEPUTY);
        begun(absence);
        assertThat(assignee(task)).isEqualTo(DEPUTY);

        deleted(absence);

        assertThat(assignee(task)).isEqualTo(AWAY);
        assertThat(presence.isAway("provby", AWAY, turn.today())).isFalse();
    }

    @Test
    void beginningAndEndingTwiceChangesNothing() {
        Task task = taken("Statistik", AWAY);
        String absence = away("provby", AWAY, "09-10", "09-20", AWAY, DEPUTY);
        long notice = lastNotice();
        turn.on(day("09-10"));
        begun(absence);
        long loans = lentTasks.count();
        transaction.executeWithoutResult(status -> registration.begin(notice));
        assertThat(lentTasks.count()).isEqualTo(loans);
        assertThat(assignee(task)).isEqualTo(DEPUTY);

        site().as(DEPUTY)
                .post("/engine-rest/task/" + task.getId() + "/unclaim", "{}")
                .ok();
        site().as(AWAY).claim(task.getId()).ok();
        turn.on(day("09-21"));
        over(absence);
        transaction.executeWithoutResult(status -> registration.end(notice));
        assertThat(assignee(task)).isEqualTo(AWAY);
        assertThat(absences.findByNoticeOrderByKommun(notice))
                .extracting(Absence::endedOn)
                .containsExactly(LocalDate.parse(day("09-21")));
    }

    @Test
    void nobodyStandsInForADeputy() {
        Task task = taken("Statistik", AWAY);
        String first = away("provby", AWAY, "09-10", "09-30", AWAY, DEPUTY);
        turn.on(day("09-10"));
        begun(first);
        assertThat(assignee(task)).isEqualTo(DEPUTY);

        String second = away("provby", DEPUTY, "09-12", "09-14", DEPUTY, "provby-registrator");
        turn.on(day("09-12"));
        begun(second);
        assertThat(assignee(task)).isEqualTo(AWAY);
        assertThat(sees("provby-registrator", task)).isFalse();
        assertThat(presence.standIns("provby", contacts(AWAY, DEPUTY, "provby-registrator"), turn.today()))
                .extracting(Contact::id)
                .containsExactly("provby-registrator");

        turn.on(day("09-15"));
        over(second);
        assertThat(assignee(task)).isEqualTo(DEPUTY);
        turn.on(day("10-01"));
        over(first);
        assertThat(assignee(task)).isEqualTo(AWAY);
    }

    @Test
    void oneMayStandInForTwoAndGoesOnWhenTheFirstIsBack() {
        User second = colleague("provby-polis-" + year, "provby-kommunpolis");
        Task task = task("Statistik");
        String one = away("provby", AWAY, "09-10", "09-12", AWAY, DEPUTY);
        String two = away("provby", second.getId(), "09-10", "09-14", second.getId(), DEPUTY);
        turn.on(day("09-10"));
        begun(one);
        begun(two);

        turn.on(day("09-13"));
        over(one);
        assertThat(sees(DEPUTY, task)).isTrue();
        turn.on(day("09-15"));
        over(two);
        assertThat(sees(DEPUTY, task)).isFalse();
        engine.getIdentityService().deleteUser(second.getId());
    }

    @Test
    void aDeputyWithoutARoleIsNoneAndWhoIsGoneForGoodGetsNothingBack() {
        User leaver = colleague("provby-avgaende-" + year, "provby-kommunpolis");
        User helper = colleague("provby-hjalpare-" + year, "provby-atgardsansvarig");
        Task task = taken("Statistik", leaver.getId());
        String absence = away("provby", leaver.getId(), "09-10", "09-20", leaver.getId(), helper.getId());
        turn.on(day("09-10"));
        begun(absence);
        assertThat(assignee(task)).isEqualTo(helper.getId());

        engine.getIdentityService().deleteMembership(helper.getId(), "provby-atgardsansvarig");
        assertThat(presence.standIns("provby", contacts(leaver.getId()), turn.today()))
                .isEmpty();
        engine.getIdentityService().deleteUser(leaver.getId());
        turn.on(day("09-21"));
        over(absence);
        assertThat(assignee(task)).isEqualTo(helper.getId());
        assertThat(isEnded(absence)).isTrue();
    }

    @Test
    void aRolesDeputiesHaveAGroupThatGetsNothingByItself() {
        String group = "provby-kommunpolis-ersattare";
        assertThat(engine.getIdentityService()
                        .createGroupQuery()
                        .groupId(group)
                        .singleResult()
                        .getName())
                .isEqualTo("Ersättare för Kommunpolis, Provby kommun");
        assertThat(people.of(Set.of(group), Set.of())).extracting(Contact::id).contains("provby-lokalpolisomradeschef");

        User deputy = colleague("provby-vikarie-" + year, group);
        Task task = task("Statistik");
        assertThat(sees(deputy.getId(), task)).isFalse();
        assertThat(site().as(deputy.getId()).tasks()).isEmpty();
        desk.openTo(task.getId(), Set.of(group), Set.of());
        assertThat(sees(deputy.getId(), task)).isTrue();
        site().as(deputy.getId()).claim(task.getId()).ok();
        assertThat(sees(deputy.getId(), task("Skola"))).isFalse();
        engine.getIdentityService().deleteUser(deputy.getId());
    }

    private long lastNotice() {
        return notices.findAll().stream().mapToLong(AbsenceNotice::id).max().orElseThrow();
    }

    private User colleague(String id, String group) {
        User user = engine.getIdentityService().newUser(id);
        user.setFirstName("Prov");
        user.setLastName(id);
        user.setEmail(id + "@provby.example");
        user.setPassword("demo");
        engine.getIdentityService().saveUser(user);
        engine.getIdentityService().createMembership(id, group);
        return user;
    }

    /** @return id of the process instance */
    private String away(String kommun, String registrar, String first, String last, String person, String deputy) {
        Task choose = asked(kommun, registrar, first, last);
        site().as(registrar).submit(choose.getId(), choice(person, deputy)).ok();
        return choose.getProcessInstanceId();
    }

    private Task asked(String kommun, String registrar, String first, String last) {
        String instance = site().as(registrar)
                .start(kommun, FranvaroProcess.KEY, days(first, last))
                .ok()
                .json()
                .path("id")
                .asText();
        Task choose = open(instance, USER_TASK_CHOOSE_DEPUTY);
        assertThat(choose.getAssignee()).isEqualTo(registrar);
        return choose;
    }

    private void begun(String absence) {
        fired(absence, TIMER_EVENT_FIRST_DAY);
        fired(absence, SERVICE_TASK_BEGIN_ABSENCE);
    }

    private void over(String absence) {
        fired(absence, TIMER_EVENT_AFTER_LAST_DAY);
        fired(absence, SERVICE_TASK_END_ABSENCE);
    }

    private void fired(String instance, String activity) {
        engine.getManagementService().executeJob(job(instance, activity).getId());
    }

    private String firing(String instance, String activity) {
        return job(instance, activity)
                .getDuedate()
                .toInstant()
                .atZone(Municipality.ZONE)
                .toLocalDateTime()
                .toString();
    }

    private Job job(String instance, String activity) {
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance)
                .activityId(activity)
                .singleResult();
    }

    private void deleted(String instance) {
        engine.getRuntimeService().deleteProcessInstance(instance, "ur vägen");
    }

    private boolean isEnded(String instance) {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .count()
                == 0;
    }

    private Task open(String instance, String activity) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .taskDefinitionKey(activity)
                .singleResult();
    }

    private Task taken(String source, String person) {
        Task task = task(source);
        site().as(person).claim(task.getId()).ok();
        return task;
    }

    private Task task(String source) {
        return task(turn, source);
    }

    private static Task task(Turn turn, String source) {
        return turn.open(USER_TASK_SUPPLY_SOURCE).stream()
                .filter(open -> open.getName().contains(source))
                .findFirst()
                .orElseThrow();
    }

    private String assignee(Task task) {
        return openTasks.find(task.getId()).orElseThrow().assignee();
    }

    private boolean sees(String person, Task task) {
        return site().as(person).get("/engine-rest/task/" + task.getId()).isOk();
    }

    private List<Contact> contacts(String... ids) {
        return people.of(Set.of(), List.of(ids));
    }

    private static List<String> values(JsonNode shown, String options) {
        return StreamSupport.stream(shown.path(options).spliterator(), false)
                .map(option -> option.path("value").asText())
                .toList();
    }

    private ObjectNode days(String first, String last) {
        return node().put("firstDay", day(first)).put("lastDay", day(last));
    }

    private static ObjectNode choice(String person, String deputy) {
        return node().put("outcome", "anmal").put("person", person).put("deputy", deputy);
    }

    private static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** In the autumn before the story's year. */
    private static String day(String monthAndDay) {
        return (year - 1) + "-" + monthAndDay;
    }
}
