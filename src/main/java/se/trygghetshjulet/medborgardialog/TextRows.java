package se.trygghetshjulet.medborgardialog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.trygghetshjulet.suppression.Span;

/** The table {@code dialogue_text}. What is turned down or has had its time is gone, with its row. */
@Repository
class TextRows {

    private final JdbcClient jdbc;

    TextRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param place null where it is about none */
    void add(String kommun, String dialogue, String question, String place, String words, LocalDate day) {
        jdbc.sql("insert into dialogue_text (kommun, dialogue, question, place, words, state, written_on)"
                        + " values (?, ?, ?, ?, ?, 'WAITING', ?)")
                .params(kommun, dialogue, question, place, words, day)
                .update();
    }

    int countWaiting(String kommun) {
        return jdbc.sql("select count(*) from dialogue_text where kommun = ? and state = 'WAITING'")
                .param(kommun)
                .query(Integer.class)
                .single();
    }

    /** The first hundred, the oldest first. */
    List<Text> waiting(String kommun) {
        return jdbc.sql("select * from dialogue_text where kommun = ? and state = 'WAITING' order by id limit 100")
                .param(kommun)
                .query(TextRows::text)
                .list();
    }

    /** The last hundred, the newest first. */
    List<Text> accepted(String kommun) {
        return jdbc.sql(
                        "select * from dialogue_text where kommun = ? and state = 'ACCEPTED' order by id desc limit 100")
                .param(kommun)
                .query(TextRows::text)
                .list();
    }

    /** What the coordinator lets others read, the oldest first. */
    List<Text> accepted(String kommun, String dialogue, Span span) {
        return jdbc.sql("select * from dialogue_text where kommun = ? and dialogue = ? and state = 'ACCEPTED'"
                        + " and written_on between ? and ? order by id")
                .params(kommun, dialogue, span.from(), span.to())
                .query(TextRows::text)
                .list();
    }

    /** @return false if it does not wait any more */
    boolean accept(String kommun, long id, String person, Instant at) {
        return jdbc.sql("update dialogue_text set state = 'ACCEPTED', person = ?, read_at = ?"
                                + " where id = ? and kommun = ? and state = 'WAITING'")
                        .params(person, at.atOffset(ZoneOffset.UTC), id, kommun)
                        .update()
                == 1;
    }

    /** @return false if it is gone already */
    boolean remove(String kommun, long id) {
        return jdbc.sql("delete from dialogue_text where id = ? and kommun = ?")
                        .params(id, kommun)
                        .update()
                == 1;
    }

    void forgetBefore(String kommun, LocalDate day) {
        jdbc.sql("delete from dialogue_text where kommun = ? and written_on < ?")
                .params(kommun, day)
                .update();
    }

    private static Text text(ResultSet row, int number) throws SQLException {
        return new Text(
                row.getLong("id"),
                row.getString("dialogue"),
                row.getString("question"),
                row.getString("place"),
                row.getString("words"),
                row.getObject("written_on", LocalDate.class));
    }

    /** @param place id; null where it is about none */
    record Text(long id, String dialogue, String question, String place, String words, LocalDate day) {}
}
