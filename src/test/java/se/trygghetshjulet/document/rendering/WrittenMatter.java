package se.trygghetshjulet.document.rendering;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A matter that has been through the bodies, written straight into the tables: proposed by AU, changed by KS, posted. */
final class WrittenMatter {

    private final JdbcClient jdbc;
    private final String kommun;

    WrittenMatter(JdbcClient jdbc, String kommun) {
        this.jdbc = jdbc;
        this.kommun = kommun;
    }

    /** @return id of the matter */
    Long about(Long version) {
        run(
                "insert into matter (kommun, plan_year, addendum, title, missiv_date, background, summary) values (?, 2026, 0,"
                        + " 'Ny handlingsplan för ett tryggare samhälle', date '2026-11-16', ?, ?)",
                kommun,
                """
                Planen har gällt i två år. Enligt överenskommelsen ska en ny tas fram.

                BRÅ har berett förslaget tillsammans med polisen.""",
                "Förslaget har fyra områden. ".repeat(40));
        Long matter = jdbc.sql("select id from matter where kommun = ? and plan_year = 2026")
                .param(kommun)
                .query(Long.class)
                .single();
        run("insert into matter_diarienummer (matter, row_no, diarienummer) values (?, 0, 'KS 2026/00417')", matter);
        run(
                "insert into matter_proposal (matter, row_no, proposal) values (?, 0, 'Kommunstyrelsen antar förslaget till"
                        + " handlingsplan.')",
                matter);
        run(
                "insert into matter_receiver (matter, row_no, name, email) values (?, 0, 'Lokalpolisområdet',"
                        + " 'lpo@example.org')",
                matter);
        decision(version, "au", "2026-11-25", 31, "FORSLAG");
        Long settled = decision(version, "ks", "2026-12-08", 12, "BIFALL_MED_ANDRING");
        run(
                "insert into decision_change (decision, row_no, place, field, text_before, text_after) values (?, 0,"
                        + " 'Åtgärd 1.1', 'När', 'våren', 'hela året')",
                settled);
        run(
                "insert into announcement (decision, adjusted_on, posted_on, appeal_by, final_on, posted_by, recorded_at)"
                        + " values (?, date '2026-12-15', date '2026-12-17', date '2027-01-08', date '2027-01-09', 'x',"
                        + " current_timestamp)",
                settled);
        return matter;
    }

    private Long decision(Long version, String body, String day, int paragraph, String outcome) {
        run(
                "insert into decision (kommun, plan_year, addendum, body, meeting_date, paragraph, outcome, decision_text,"
                        + " reason, votes_for, votes_against, disqualified, reservation, recorded_by, recorded_at)"
                        + " values (?, 2026, 0, ?, cast(? as date), ?, ?, ?, 'Tiden för åtgärd 1.1 förlängs.', 7, 4,"
                        + " 'En ledamot för majoriteten', 'Oppositionen reserverar sig mot tiden.', 'x', current_timestamp)",
                kommun,
                body,
                day,
                paragraph,
                outcome,
                """
                att anta handlingsplanen med de ändringar som framgår nedan,
                att uppdra åt säkerhetssamordnaren att återkomma med en uppföljning.""");
        Long decision =
                jdbc.sql("select max(id) from decision").query(Long.class).single();
        run("insert into decision_document (decision, document_version) values (?, ?)", decision, version);
        return decision;
    }

    private void run(String sql, Object... values) {
        jdbc.sql(sql).params(values).update();
    }
}
