package se.trygghetshjulet.signon;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The table {@code signon_account}: which account is whose. A row outlives the account, so that a user id never becomes
 * another person's.
 */
@Repository
class LinkedAccounts {

    private final JdbcClient jdbc;
    private final Clock clock;

    LinkedAccounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The person's user id; none for somebody who has never been here. */
    Optional<String> find(String issuer, String subject) {
        return jdbc.sql("select person from signon_account where issuer = ? and subject = ?")
                .params(issuer, subject)
                .query(String.class)
                .optional();
    }

    /** The same, for a login of the person's: the next one waits until this transaction is over. */
    Optional<String> hold(String issuer, String subject) {
        return jdbc.sql("select person from signon_account where issuer = ? and subject = ? for update")
                .params(issuer, subject)
                .query(String.class)
                .optional();
    }

    boolean isLinked(String person) {
        return jdbc.sql("select count(*) from signon_account where person = ?")
                        .param(person)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** @throws org.springframework.dao.DuplicateKeyException if either has been linked in the meantime */
    void link(String issuer, String subject, String person) {
        jdbc.sql("insert into signon_account (person, issuer, subject, linked_at) values (?, ?, ?, ?)")
                .params(person, issuer, subject, Timestamp.from(clock.instant()))
                .update();
    }
}
