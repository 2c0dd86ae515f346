package se.trygghetshjulet.medborgardialog;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.suppression.Span;

/** The tables {@code dialogue_answer} and {@code dialogue_choice}. */
@Repository
class AnswerRows {

    private static final String WITHIN =
            " a.kommun = :kommun and a.dialogue = :dialogue and a.answered_on between :from and :to";

    private final JdbcClient jdbc;
    private final TextRows texts;

    AnswerRows(JdbcClient jdbc, TextRows texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    boolean hasCome(String kommun, String formKey) {
        return jdbc.sql("select count(*) from dialogue_answer where kommun = ? and form_key = ?")
                        .params(kommun, formKey)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /**
     * All of it or nothing.
     *
     * @throws org.springframework.dao.DuplicateKeyException if the same form has come
     */
    @Transactional
    public void keep(String kommun, String dialogue, Answer answer, LocalDate day) {
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        jdbc.sql("insert into dialogue_answer (kommun, dialogue, form_key, answered_on) values (?, ?, ?, ?)")
                .params(kommun, dialogue, answer.formKey(), day)
                .update(id, "id");
        answer.chosen()
                .forEach(chosen -> jdbc.sql(
                                "insert into dialogue_choice (dialogue_answer, question, choice) values (?, ?, ?)")
                        .params(id.getKey(), chosen.question(), chosen.option())
                        .update());
        answer.written()
                .forEach(written ->
                        texts.add(kommun, dialogue, written.question(), answer.place(), written.words(), day));
    }

    int count(String kommun, String dialogue, Span span) {
        return within("select count(*) from dialogue_answer a where" + WITHIN, kommun, dialogue, span)
                .query(Integer.class)
                .single();
    }

    List<Counted> byChoice(String kommun, String dialogue, Span span) {
        return within(
                        "select c.question, c.choice, count(*) as n from dialogue_choice c"
                                + " join dialogue_answer a on a.id = c.dialogue_answer where" + WITHIN
                                + " group by c.question, c.choice order by c.question, c.choice",
                        kommun,
                        dialogue,
                        span)
                .query((row, number) ->
                        new Counted(row.getString("question"), row.getString("choice"), row.getInt("n")))
                .list();
    }

    /** How many chose both, of two questions that take one choice each. */
    List<Both> together(String kommun, String dialogue, Span span, String one, String other) {
        return within(
                        "select x.choice as one, y.choice as other, count(*) as n from dialogue_answer a"
                                + " join dialogue_choice x on x.dialogue_answer = a.id and x.question = :one"
                                + " left join dialogue_choice y on y.dialogue_answer = a.id and y.question = :other where"
                                + WITHIN + " group by x.choice, y.choice",
                        kommun,
                        dialogue,
                        span)
                .param("one", one)
                .param("other", other)
                .query((row, number) -> new Both(row.getString("one"), row.getString("other"), row.getInt("n")))
                .list();
    }

    private JdbcClient.StatementSpec within(String sql, String kommun, String dialogue, Span span) {
        return jdbc.sql(sql)
                .param("kommun", kommun)
                .param("dialogue", dialogue)
                .param("from", span.from())
                .param("to", span.to());
    }

    /** @param choice id of the option */
    record Counted(String question, String choice, int count) {}

    /** @param other null where that question was left out */
    record Both(String one, String other, int count) {}
}
