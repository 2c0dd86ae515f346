package se.trygghetshjulet.letter.page;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import se.trygghetshjulet.letter.LetterLog;
import se.trygghetshjulet.letter.Reason;
import se.trygghetshjulet.letter.compose.Phrases;

/** Reads the log from the letters and their lines. */
@Service
class StoredLetterLog implements LetterLog {

    /** A letter that goes to several municipalities' tasks is trouble in each of them. */
    private static final String UNDELIVERED = """
            select count(*) from letter
            where (status in ('UNDELIVERABLE', 'BOUNCED', 'DEAD') or status = 'WRITTEN' and attempts > 0)
              and written_at >= :since
              and (kommun = :kommun or exists
                (select 1 from letter_line where letter_line.letter = letter.id and letter_line.kommun = :kommun))
            """;

    private static final String UNDELIVERED_IN = """
            select kommun, count(*) as letters from (
                select letter.id as letter, letter.kommun as kommun from letter
                where (status in ('UNDELIVERABLE', 'BOUNCED', 'DEAD') or status = 'WRITTEN' and attempts > 0)
                  and written_at >= :since
                union
                select letter.id, letter_line.kommun from letter join letter_line on letter_line.letter = letter.id
                where (status in ('UNDELIVERABLE', 'BOUNCED', 'DEAD') or status = 'WRITTEN' and attempts > 0)
                  and written_at >= :since) as trouble
            where kommun in (:kommuner)
            group by kommun
            """;

    private static final String ABOUT_TASKS = """
            select letter_line.task, letter_line.person, letter_line.reason,
                   letter.recipient_name, letter.status, letter.written_at, letter.sent_at
            from letter_line join letter on letter.id = letter_line.letter
            where letter_line.kommun = :kommun and letter_line.task in (:tasks)
            order by letter.written_at desc, letter_line.id desc
            """;

    private final JdbcClient jdbc;
    private final Phrases phrases;

    StoredLetterLog(JdbcClient jdbc, MessageSource messages) {
        this.jdbc = jdbc;
        this.phrases = Phrases.swedish(messages);
    }

    @Override
    public List<Entry> about(String kommun, Collection<String> tasks) {
        return tasks.isEmpty()
                ? List.of()
                : jdbc.sql(ABOUT_TASKS)
                        .param("kommun", kommun)
                        .param("tasks", tasks)
                        .query(this::entry)
                        .list();
    }

    @Override
    public int undelivered(String kommun, Instant since) {
        return jdbc.sql(UNDELIVERED)
                .param("kommun", kommun)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    @Override
    public Map<String, Integer> undeliveredIn(Collection<String> kommuner, Instant since) {
        Map<String, Integer> letters = new HashMap<>();
        if (!kommuner.isEmpty()) {
            jdbc.sql(UNDELIVERED_IN)
                    .param("kommuner", kommuner)
                    .param("since", since.atOffset(ZoneOffset.UTC))
                    .query(row -> {
                        letters.put(row.getString("kommun"), row.getInt("letters"));
                    });
        }
        return letters;
    }

    private Entry entry(ResultSet row, int number) throws SQLException {
        OffsetDateTime sent = row.getObject("sent_at", OffsetDateTime.class);
        String name = row.getString("recipient_name");
        return new Entry(
                row.getString("task"),
                row.getString("person"),
                name == null ? row.getString("person") : name,
                phrases.title(Reason.of(row.getString("reason"))),
                (sent == null ? row.getObject("written_at", OffsetDateTime.class) : sent).toInstant(),
                phrases.say("status." + row.getString("status")));
    }
}
