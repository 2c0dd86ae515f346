package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.engine.EngineTables;
import se.trygghetshjulet.municipality.Municipality;

/** What is kept of a municipality's years, each row as one line of text. */
final class Ledger {

    private final JdbcClient jdbc;
    private final ProcessEngine engine;
    private final String kommun;

    Ledger(JdbcClient jdbc, ProcessEngine engine, String kommun) {
        this.jdbc = jdbc;
        this.engine = engine;
        this.kommun = kommun;
    }

    /** "2019 IN_FORCE 2018-01-01 2020-12-31" */
    List<String> plans() {
        return rows("select plan_year, status, valid_from, valid_to from plan_version where kommun = ? order by id");
    }

    /** "2020 IN_FORCE 2020-01-01 2023-12-31 ny text" */
    List<String> agreements() {
        return rows("select plan_year, status, valid_from, valid_to,"
                + " case when prolongs is null then 'ny text' else 'samma text' end"
                + " from overenskommelse where kommun = ? order by valid_from");
    }

    /** "tsu 2018-11-14 § 41 NOTERAS" */
    List<String> decisions(int year) {
        return rows("select body, meeting_date, '§', paragraph, outcome from decision where kommun = ? and plan_year = "
                + year + " order by id");
    }

    /** "ks 2019-10-09 § 41", "lpo-ledning 2019-09-29" */
    List<String> receipts(int year) {
        return rows("select receiver, meeting_date, case when paragraph is null then null else '§' end, paragraph"
                + " from annual_receipt where kommun = ? and plan_year = " + year + " order by receiver");
    }

    /** "2 POLIS": period and party of each follow-up. */
    List<String> followUps(int year) {
        return rows("select period_no, party from follow_up_report where kommun = ? and plan_year = " + year
                + " order by period_no, party");
    }

    /** "PLAN KOMMUN Kommunstyrelsens ordförande 2018-12-26": who signed what the turn yielded, and when. */
    List<String> signatures(int year) {
        return rows("select d.document, d.party, s.signatory_title, s.signed_on from signature s"
                + " join signature_document d on d.signature = s.id"
                + " left join plan_version p on d.document = 'PLAN' and p.id = d.document_id"
                + " left join overenskommelse o on d.document = 'OVERENSKOMMELSE' and o.id = d.document_id"
                + " left join medborgarlofte m on d.document = 'MEDBORGARLOFTE' and m.id = d.document_id"
                + " where coalesce(p.kommun, o.kommun, m.kommun) = ?"
                + " and coalesce(p.plan_year, o.plan_year, m.plan_year) = " + year + " and s.signed"
                + " order by d.document, d.party");
    }

    /** "bra 2027-02-10 HELD" */
    List<String> occasions(String activity, int year) {
        return rows("select activity, occasion_day, status from occasion where kommun = ? and activity = '" + activity
                + "' and occasion_day between '" + year + "-01-01' and '" + year + "-12-31' order by occasion_day");
    }

    /** @param sql whose only parameter is the municipality */
    List<String> rows(String sql) {
        return jdbc.sql(sql).param(kommun).query().listOfRows().stream()
                .map(row -> row.values().stream()
                        .filter(Objects::nonNull)
                        .map(String::valueOf)
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    /** Nothing failed, nothing is late, nobody has been told of being late, every letter has gone out unless it was
     * not needed any more, and the engine's history holds no content. */
    void nothingIsLeftLying() {
        assertThat(engine.getRuntimeService()
                        .createIncidentQuery()
                        .tenantIdIn(kommun)
                        .list())
                .isEmpty();
        assertThat(engine.getManagementService()
                        .createJobQuery()
                        .tenantIdIn(kommun)
                        .withException()
                        .list())
                .isEmpty();
        assertThat(
                        engine
                                .getTaskService()
                                .createTaskQuery()
                                .tenantIdIn(kommun)
                                .dueBefore(startOfToday())
                                .list()
                                .stream()
                                .map(Task::getName))
                .isEmpty();
        assertThat(rows("select subject, status from letter where kommun = ? and status not in ('SENT', 'WITHDRAWN')"))
                .isEmpty();
        assertThat(rows("select title, due, person from letter_line where kommun = ? and reason = 'forsenad'"))
                .isEmpty();
        assertThat(new EngineTables(jdbc).contents()).isZero();
    }

    private static Date startOfToday() {
        LocalDate today =
                ClockUtil.getCurrentTime().toInstant().atZone(Municipality.ZONE).toLocalDate();
        return Date.from(today.atStartOfDay(Municipality.ZONE).toInstant());
    }
}
