package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.engine.EngineTables;
import se.trygghetshjulet.municipality.Municipality;

/** What is kept of a municipality's years, each row as one line of text. */
final class Ledger {

    private final JdbcClient jdbc;
    private final KeptDocuments documents;
    private final ProcessEngine engine;
    private final String kommun;

    Ledger(JdbcClient jdbc, ProcessEngine engine, String kommun) {
        this.jdbc = jdbc;
        this.documents = new KeptDocuments(jdbc);
        this.engine = engine;
        this.kommun = kommun;
    }

    /** "2019 PUBLISHED 2018-01-01 2020-12-31" */
    List<String> plans() {
        return lines(DocumentKind.HANDLINGSPLAN);
    }

    /** "2024 ADOPTED 2024-01-01 2026-12-31" */
    List<String> riktlinjer() {
        return lines(DocumentKind.RIKTLINJE);
    }

    /** "torget-2028-01-01 SUPERSEDED 2028-01-01 2028-03-31": promises with terms of their own. */
    List<String> promises() {
        return documents.of(kommun, DocumentKind.MEDBORGARLOFTE).stream()
                .filter(kept -> !kept.part().isEmpty())
                .sorted(Comparator.comparing(KeptDocuments.Kept::part))
                .map(kept -> String.join(
                        " ",
                        kept.part(),
                        kept.state(),
                        kept.content().at("/term/from").asText(),
                        kept.content().at("/term/to").asText()))
                .toList();
    }

    private List<String> lines(DocumentKind kind) {
        return documents.of(kommun, kind).stream()
                .map(KeptDocuments.Kept::asLine)
                .toList();
    }

    /** "2020 SIGNED 2020-01-01 2023-12-31 ny text" */
    List<String> agreements() {
        return documents.of(kommun, DocumentKind.OVERENSKOMMELSE).stream()
                .sorted(Comparator.comparing(
                        kept -> kept.content().path("validFrom").asText()))
                .map(kept -> kept.asLine() + (kept.content().path("sameText").asBoolean() ? " samma text" : " ny text"))
                .toList();
    }

    /** "tsu 2018-11-14 § 41 NOTERAS" */
    List<String> decisions(int year) {
        return rows("select body, meeting_date, '§', paragraph, outcome from decision where kommun = ? and plan_year = "
                + year + " order by id");
    }

    /** What a body decided, in its own words, over the years. */
    List<String> decisionTexts(String body) {
        return rows("select decision_text from decision where kommun = ? and body = '" + body + "' order by id");
    }

    List<String> decisionTexts(String body, int year) {
        return rows("select decision_text from decision where kommun = ? and body = '" + body + "' and plan_year = "
                + year + " order by id");
    }

    /** "KS/2018:359": the numbers that a year's matter has in the diary. */
    List<String> diarienummer(int year) {
        return rows("select d.diarienummer from matter_diarienummer d join matter m on m.id = d.matter"
                + " where m.kommun = ? and m.plan_year = " + year + " order by d.row_no");
    }

    /** "Akten", "Kommunstyrelsen kommunstyrelsen@mjolby.example": whom a year's decision is sent to. */
    List<String> receivers(int year) {
        return rows("select r.name, r.email from matter_receiver r join matter m on m.id = r.matter"
                + " where m.kommun = ? and m.plan_year = " + year + " order by r.row_no");
    }

    /** "POLIS new organisation 2015-03-02 2015-09-02 KS/2027:114 true": party, reason, days, and if the plan ends. */
    List<String> terminations() {
        return rows("select party, reason, noticed_on, last_day, diarienummer, plan_ends from termination"
                + " where kommun = ? order by id");
    }

    /** "ks 2019-10-09 § 41", "lpo-ledning 2019-09-29" */
    List<String> receipts(int year) {
        return rows("select receiver, meeting_date, case when paragraph is null then null else '§' end, paragraph"
                + " from annual_receipt where kommun = ? and plan_year = " + year + " order by receiver");
    }

    /** "2 POLIS": period and party of each follow-up. */
    List<String> followUps(int year) {
        return reports(year)
                .map(report -> report.path("periodNo").asText() + " "
                        + report.path("party").asText().toUpperCase(Locale.ROOT))
                .toList();
    }

    /** "gron": the colours that were ever given in a year's follow-ups. */
    Set<String> colours(int year) {
        return reports(year)
                .flatMap(report -> report.path("measures").findValuesAsText("status").stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<JsonNode> reports(int year) {
        return documents.of(kommun, DocumentKind.UPPFOLJNING).stream()
                .filter(kept -> kept.year() == year && kept.content().has("party"))
                .sorted(Comparator.comparing(KeptDocuments.Kept::part))
                .map(KeptDocuments.Kept::content);
    }

    /** "HANDLINGSPLAN KOMMUN Kommunstyrelsens ordförande 2018-12-26": who signed what the turn yielded, and when. */
    List<String> signatures(int year) {
        return rows("select v.kind, d.party, s.signatory_title, s.signed_on from signature s"
                + " join signature_document d on d.signature = s.id"
                + " join document_version v on v.id = d.document_version"
                + " where v.kommun = ? and v.plan_year = " + year + " and s.signed"
                + " order by v.kind, d.party");
    }

    /** "bra 2027-02-10 HELD" */
    List<String> occasions(String activity, int year) {
        return rows("select activity, occasion_day, status from occasion where kommun = ? and activity = '" + activity
                + "' and occasion_day between '" + year + "-01-01' and '" + year + "-12-31' order by occasion_day");
    }

    /** The places of the walks that were asked for before a year. */
    List<String> walksBefore(int year) {
        return rows("select w.asked_place from safety_walk w join occasion o on o.id = w.occasion"
                + " where o.kommun = ? and o.occasion_day < '" + year + "-01-01' order by o.id");
    }

    /** @param sql whose only parameter is the municipality */
    private List<String> rows(String sql) {
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
