package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetshjulet.engine.LagaKraftProcess.USER_TASK_ANNOUNCE;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import se.trygghetshjulet.engine.DailyWork;
import se.trygghetshjulet.engine.WheelTime;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.WorkingDays;

/** Two years in which everybody waits until the last day with everything. */
@TestPropertySource(properties = "trygghetshjulet.kommuner=gotene,skara,alingsas,mjolby,koping")
class LastDaysTest extends RunningWheel {

    /** The minutes are adjusted within 14 days, which the law counts in a calendar of its own (KL 5:69). */
    private static final String SET_BY_LAW = USER_TASK_ANNOUNCE;

    @Autowired
    private List<DailyWork> dailyWorks;

    @ParameterizedTest
    @ValueSource(strings = {"gotene", "skara", "alingsas", "mjolby", "koping"})
    void areWorkingDaysAndLetBothPartiesSignBeforeTheYearBegins(String kommun) {
        Municipality municipality = municipalities.get(kommun);
        new Unattended(engine, site(), municipality)
                .usingAllTheTime()
                .passingOverMornings(dailyWorks)
                .withoutLetters()
                .from("2026-08-25")
                .startingOn("2026-09-01", 2027)
                .until("2028-01-14");

        List<HistoricTaskInstance> tasks = tasks(kommun);
        assertThat(tasks).hasSizeGreaterThan(40);
        assertThat(tasks.stream().filter(task -> !task.getTaskDefinitionKey().equals(SET_BY_LAW)))
                .allSatisfy(task -> assertThat(municipality.officeDays().isWorkingDay(WheelTime.day(task.getDueDate())))
                        .as("%s, %s", task.getName(), WheelTime.day(task.getDueDate()))
                        .isTrue());
        assertThat(tasks.stream().filter(task -> task.getTaskDefinitionKey().equals(SET_BY_LAW)))
                .isNotEmpty()
                .allSatisfy(task -> assertThat(WorkingDays.statutory().isWorkingDay(WheelTime.day(task.getDueDate())))
                        .isTrue());
        Ledger ledger = new Ledger(jdbc, engine, kommun);
        for (int year : new int[] {2027, 2028}) {
            assertThat(ledger.signatures(year).stream().filter(signature -> signature.startsWith("HANDLINGSPLAN")))
                    .hasSize(2)
                    .allSatisfy(signature -> assertThat(LocalDate.parse(signature.substring(signature.length() - 10)))
                            .as(signature)
                            .isBefore(LocalDate.of(year, 1, 1)));
        }
    }

    private List<HistoricTaskInstance> tasks(String kommun) {
        return engine.getHistoryService()
                .createHistoricTaskInstanceQuery()
                .tenantIdIn(kommun)
                .list();
    }
}
