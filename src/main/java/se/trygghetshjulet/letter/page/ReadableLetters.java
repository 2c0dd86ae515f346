package se.trygghetshjulet.letter.page;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.letter.Reason;
import se.trygghetshjulet.letter.compose.Phrases;
import se.trygghetshjulet.letter.outbox.DeliveryProblems;
import se.trygghetshjulet.letter.outbox.Letter;
import se.trygghetshjulet.letter.outbox.SendStatus;
import se.trygghetshjulet.letter.outbox.Sending;
import se.trygghetshjulet.letter.page.ShownLetter.Line;

/** The letters that somebody may see, and as much of each as he may see. */
@Component
class ReadableLetters {

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final DeliveryProblems problems;
    private final Phrases phrases;

    ReadableLetters(JdbcClient jdbc, DeliveryProblems problems, MessageSource messages) {
        this.jdbc = jdbc;
        this.problems = problems;
        this.phrases = Phrases.swedish(messages);
    }

    /**
     * One's own letters and those of the municipalities that one coordinates: first those that somebody has to see to,
     * then the newest.
     */
    List<ShownLetter> of(String person, Collection<String> coordinated) {
        Collection<String> kommuner = coordinated.isEmpty() ? Set.of("") : coordinated;
        return jdbc
                .sql("""
                        select letter.*,
                            case when status in ('DEAD', 'BOUNCED', 'UNDELIVERABLE') then 0
                                when status = 'WRITTEN' and uncertain then 1 else 2 end as urgency,
                            exists (select 1 from letter_line
                                where letter = letter.id and kommun not in (:kommuner)) as concerns_others
                        from letter
                        where recipient = :person or kommun in (:kommuner) or id in
                            (select letter from letter_line where kommun in (:kommuner))
                        order by urgency, id desc
                        fetch first %d rows only
                        """.formatted(MOST))
                .param("person", person)
                .param("kommuner", kommuner)
                .query((row, number) -> shown(row, person, coordinated))
                .list()
                .stream()
                .map(letter -> letter.body() == null ? letter.withLines(lines(letter.id(), kommuner)) : letter)
                .toList();
    }

    private ShownLetter shown(ResultSet row, String person, Collection<String> coordinated) throws SQLException {
        Sending sending = sending(row);
        boolean readable = person.equals(row.getString("recipient"))
                || coordinated.contains(row.getString("kommun")) && !tellsOfOthers(row);
        boolean answered = sending.status() != SendStatus.UNDELIVERABLE && sending.status() != SendStatus.WITHDRAWN;
        return new ShownLetter(
                row.getLong("id"),
                either(row, "sent_subject", "subject"),
                row.getString("recipient_name")
                        + (row.getString("address").isEmpty() ? "" : ", " + row.getString("address")),
                at(row, "written_at"),
                sending,
                problems.of(sending),
                answered ? sending.lastError() : null,
                row.getInt("urgency") < 2,
                readable ? either(row, "sent_body", "body") : null,
                List.of());
    }

    private static Sending sending(ResultSet row) throws SQLException {
        return new Sending(
                SendStatus.valueOf(row.getString("status")),
                at(row, "send_after"),
                at(row, "attempt_started_at"),
                at(row, "sent_at"),
                row.getInt("attempts"),
                row.getBoolean("uncertain"),
                row.getObject("reply_code", Integer.class),
                row.getString("last_error"));
    }

    /** A morning letter shows all of its reader's tasks, beside those that it was written about. */
    private static boolean tellsOfOthers(ResultSet row) throws SQLException {
        return Letter.MORNING.equals(row.getString("kind")) || row.getBoolean("concerns_others");
    }

    private List<Line> lines(Long letter, Collection<String> kommuner) {
        return jdbc.sql("""
                        select reason, title, due from letter_line
                        where letter = :letter and kommun in (:kommuner) order by due, title
                        """)
                .param("letter", letter)
                .param("kommuner", kommuner)
                .query((row, number) -> new Line(
                        phrases.title(Reason.of(row.getString("reason"))),
                        row.getString("title"),
                        row.getObject("due", LocalDate.class)))
                .list();
    }

    private static String either(ResultSet row, String latest, String first) throws SQLException {
        String words = row.getString(latest);
        return words == null ? row.getString(first) : words;
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        Timestamp instant = row.getTimestamp(column);
        return instant == null ? null : instant.toInstant();
    }
}
