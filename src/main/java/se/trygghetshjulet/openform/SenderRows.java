package se.trygghetshjulet.openform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code open_form_sender} and {@code open_form_key}. Each change is one statement. */
@Repository
class SenderRows {

    private final JdbcClient jdbc;

    SenderRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> secret(LocalDate day) {
        return jdbc.sql("select secret from open_form_key where key_day = ?")
                .param(day)
                .query(String.class)
                .optional();
    }

    /** Nothing if there is one already. */
    void addSecret(LocalDate day, String secret) {
        try {
            jdbc.sql("insert into open_form_key (key_day, secret) values (?, ?)")
                    .params(day, secret)
                    .update();
        } catch (DuplicateKeyException e) {
            // the other node was faster
        }
    }

    /** @return false if that many have been sent, or none yet */
    boolean countOneMore(String hash, Instant hour, int most) {
        return jdbc.sql("update open_form_sender set sent = sent + 1"
                                + " where address_hash = ? and hour_start = ? and sent < ?")
                        .params(hash, hour.atOffset(ZoneOffset.UTC), most)
                        .update()
                == 1;
    }

    /** @return false if there is one already */
    boolean addFirst(String hash, Instant hour) {
        try {
            return jdbc.sql("insert into open_form_sender (address_hash, hour_start, sent) values (?, ?, 1)")
                            .params(hash, hour.atOffset(ZoneOffset.UTC))
                            .update()
                    == 1;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    /** What is of another day than today, keys first: without them no hash leads back to an address. */
    void forgetBefore(LocalDate today, Instant begins) {
        jdbc.sql("delete from open_form_key where key_day < ?").param(today).update();
        jdbc.sql("delete from open_form_sender where hour_start < ?")
                .param(begins.atOffset(ZoneOffset.UTC))
                .update();
    }
}
