package se.trygghetshjulet.letter.outbox;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import se.trygghetshjulet.letter.compose.RenderedLetter;

/**
 * What is known of each letter before, during and after the mail server is spoken to. Every line is written in a
 * transaction of its own, so that the log knows it even if the job's is rolled back, and only if the letter is still
 * where the writer believes it to be: of two nodes that want to send the same letter, one gets to.
 */
@Component
class SendLog {

    private static final int LONGEST_ERROR = 1000;

    private final JdbcClient jdbc;
    private final MailProperties properties;
    private final Clock clock;
    private final TransactionTemplate ownTransaction;

    SendLog(JdbcClient jdbc, MailProperties properties, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.properties = properties;
        this.clock = clock;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Notes that the mail server is about to be spoken to. An attempt that has been under way for longer than any
     * lasts was cut off by a crash: the letter may have arrived, is marked so, and sent again.
     *
     * @param letter as it was put into words; what has been added since must not be missed
     * @return empty if the letter is not to be sent, has more to say, or is being sent by somebody else
     */
    Optional<Attempt> begin(Letter letter, RenderedLetter rendered, String address) {
        Instant now = clock.instant();
        return ownTransaction.execute(transaction -> {
            int begun = jdbc.sql("""
                            update letter
                            set attempts = attempts + 1, uncertain = uncertain or attempt_started_at is not null,
                                attempt_started_at = :now, address = :address,
                                sent_subject = :subject, sent_body = :body
                            where id = :letter and status = 'WRITTEN' and written_at = :written
                                and (attempt_started_at is null or attempt_started_at <= :cutOff)
                            """)
                    .param("letter", letter.id())
                    .param("written", at(letter.writtenAt()))
                    .param("now", at(now))
                    .param("cutOff", at(now.minus(properties.patience())))
                    .param("address", address)
                    .param("subject", rendered.subject())
                    .param("body", rendered.text())
                    .update();
            return begun == 0 ? Optional.empty() : Optional.of(attempt(letter.id()));
        });
    }

    private Attempt attempt(Long letter) {
        return jdbc.sql("select attempts, uncertain from letter where id = :letter")
                .param("letter", letter)
                .query((row, number) -> new Attempt(letter, row.getInt("attempts"), row.getBoolean("uncertain")))
                .single();
    }

    /** The mail server has taken the letter; true whatever a later attempt is up to. */
    void sent(Attempt attempt) {
        alone("""
                update letter
                set status = 'SENT', sent_at = :now, attempt_started_at = null, reply_code = null, last_error = null
                where id = :letter and status = 'WRITTEN'
                """, update -> update.param("letter", attempt.letter()).param("now", at(clock.instant())));
    }

    /** The attempt failed and is the last one or not, as the status says. */
    void failed(Attempt attempt, SendStatus status, MailFailure failure) {
        alone(
                """
                update letter
                set status = :status, attempt_started_at = null, uncertain = uncertain or :unknown,
                    reply_code = :code, last_error = :error
                where id = :letter and status = 'WRITTEN' and attempts = :attempt
                """,
                update -> update.param("letter", attempt.letter())
                        .param("attempt", attempt.number())
                        .param("status", status.name())
                        .param("unknown", failure.isUnknown())
                        .param("code", failure.replyCode())
                        .param("error", cut(failure.getMessage())));
    }

    /** No mail server is configured. */
    void kept(Letter letter, RenderedLetter rendered) {
        alone(
                """
                update letter
                set status = 'KEPT', sent_at = :now, attempts = attempts + 1, attempt_started_at = null,
                    sent_subject = :subject, sent_body = :body
                where id = :letter and status = 'WRITTEN' and written_at = :written
                """,
                update -> as(letter, update)
                        .param("now", at(clock.instant()))
                        .param("subject", rendered.subject())
                        .param("body", rendered.text()));
    }

    /** There is nothing left to tell. */
    void withdrawn(Letter letter) {
        alone("""
                update letter
                set status = 'WITHDRAWN', sent_at = :now, uncertain = uncertain or attempt_started_at is not null,
                    attempt_started_at = null
                where id = :letter and status = 'WRITTEN' and written_at = :written
                """, update -> as(letter, update).param("now", at(clock.instant())));
    }

    /** @param reason Swedish sentence */
    void undeliverable(Letter letter, String reason) {
        alone("""
                update letter
                set status = 'UNDELIVERABLE', uncertain = uncertain or attempt_started_at is not null,
                    attempt_started_at = null, reply_code = null, last_error = :reason
                where id = :letter and status = 'WRITTEN' and written_at = :written
                """, update -> as(letter, update).param("reason", cut(reason)));
    }

    /** The coordinator wants it sent after all; part of the transaction under way. */
    void reopened(Letter letter, String address) {
        jdbc.sql("""
                update letter
                set status = 'WRITTEN', address = :address, reply_code = null, last_error = null
                where id = :letter and status in ('DEAD', 'BOUNCED', 'UNDELIVERABLE')
                """).param("letter", letter.id()).param("address", address).update();
    }

    /** The coordinator lets it go; part of the transaction under way. */
    void released(Letter letter) {
        jdbc.sql("""
                update letter set status = 'WITHDRAWN', sent_at = :now
                where id = :letter and status in ('DEAD', 'BOUNCED', 'UNDELIVERABLE')
                """)
                .param("letter", letter.id())
                .param("now", at(clock.instant()))
                .update();
    }

    private void alone(String sql, UnaryOperator<StatementSpec> filled) {
        ownTransaction.executeWithoutResult(
                transaction -> filled.apply(jdbc.sql(sql)).update());
    }

    /** The letter as it was put into words; what has been added since must not be missed. */
    private static StatementSpec as(Letter letter, StatementSpec update) {
        return update.param("letter", letter.id()).param("written", at(letter.writtenAt()));
    }

    private static String cut(String error) {
        return error.length() <= LONGEST_ERROR ? error : error.substring(0, LONGEST_ERROR);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /**
     * A try to hand a letter to the mail server.
     *
     * @param number 1 for the first
     * @param uncertain the letter may have arrived before
     */
    record Attempt(Long letter, int number, boolean uncertain) {}
}
