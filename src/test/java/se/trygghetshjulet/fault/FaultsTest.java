package se.trygghetshjulet.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Years of invented municipalities on two nodes, whose people send each form to both in the same moment, while one thing
 * after the other breaks. After each, the tables are as if nothing had happened. One fault, fifty with the Maven profile
 * {@code faults}; the figures are logged.
 */
class FaultsTest {

    private static final Logger LOG = LoggerFactory.getLogger(FaultsTest.class);

    private static final int ROUNDS = Integer.getInteger("trygghetshjulet.fault-rounds", 1);

    /** Tries of the crowd during each fault. */
    private static final int TRIES = 6;

    private static final int YEAR = 2027;

    /** Invented ones, of which another begins its year with each of the first faults. */
    private static final List<String> KOMMUNER = List.of("provby", "langby", "oppenby", "rytmby");

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 9, 1);

    private static final Duration A_WEEK = Duration.ofDays(7);

    @FunctionalInterface
    private interface Step {

        void on(Installation installation) throws Exception;
    }

    private record Fault(String name, Step breaks, Step mends) {}

    private static final List<Fault> FAULTS = List.of(
            new Fault("a node is killed", all -> all.killed(0), all -> all.begunAgain(0)),
            new Fault(
                    "the database is killed",
                    all -> all.database().kill(),
                    all -> all.database().begin()),
            new Fault(
                    "connections break",
                    all -> all.wire(1).drop(),
                    all -> all.wire(1).drop()),
            new Fault(
                    "the database is slow",
                    all -> all.wire(0).slow(Duration.ofMillis(30)),
                    all -> all.wire(0).mend()),
            new Fault(
                    "a clock is an hour ahead",
                    all -> all.wrong(1, Duration.ofHours(1)),
                    all -> all.wrong(1, Duration.ZERO)),
            new Fault("the other node is killed", all -> all.killed(1), all -> all.begunAgain(1)),
            new Fault(
                    "a clock is an hour behind",
                    all -> all.wrong(0, Duration.ofHours(-1)),
                    all -> all.wrong(0, Duration.ZERO)),
            new Fault(
                    "the database falls silent",
                    all -> all.wire(1).silence(),
                    all -> all.wire(1).mend()),
            new Fault(
                    "both nodes are killed",
                    all -> {
                        all.killed(0);
                        all.killed(1);
                    },
                    all -> {
                        all.begunAgain(0);
                        all.begunAgain(1);
                    }),
            new Fault(
                    "one node is cut off",
                    all -> all.wire(0).cut(),
                    all -> all.wire(0).mend()),
            new Fault("the database's disk is full", all -> all.disk().fill(), Installation::roomAgain));

    @Test
    void whateverBreaksNothingIsLostAndNothingIsDoneTwice(@TempDir Path folder) throws Exception {
        GreenMail mail = new GreenMail(ServerSetupTest.SMTP.dynamicPort())
                .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        mail.start();
        int checked = 0;
        try (Installation all =
                        new Installation(folder, FIRST_DAY, mail.getSmtp().getPort());
                Crowd crowd = new Crowd(all)) {
            Invariants invariants = new Invariants(all.client());
            if (ROUNDS >= FAULTS.size()) {
                all.disk().demandSmall();
            }
            for (int round = 0; round < ROUNDS; round++) {
                if (round < KOMMUNER.size()) {
                    begin(all, KOMMUNER.get(round));
                }
                Fault fault = FAULTS.get(round % FAULTS.size());
                crowd.begin();
                during(fault, all, crowd);
                crowd.end();
                settled(all);
                checked += invariants.hold(all.node(round % 2));
                lettersArrivedOnce(all.client(), mail);
                LOG.info("Fault {}, {}, {}: {} forms taken so far", round + 1, fault.name(), all.today(), crowd.done());
                all.pass(A_WEEK);
            }
            settled(all);
            checked += invariants.hold(all.node(0));
            int letters = lettersArrivedOnce(all.client(), mail);
            assertThat(crowd.twice()).isZero();
            assertThat(crowd.done()).isPositive();
            LOG.info(
                    "{} faults, {} invariants checked, {} forms taken in {} tries, each once; {} letters, none lost",
                    ROUNDS,
                    checked,
                    crowd.done(),
                    crowd.attempts(),
                    letters);
        } finally {
            mail.stop();
        }
    }

    private static void begin(Installation all, String kommun) {
        all.node(0)
                .site()
                .as(kommun + "-sakerhetssamordnare")
                .start(kommun, JsonNodeFactory.instance.objectNode().put("year", YEAR))
                .ok();
    }

    /** It breaks while forms are being taken, if there is anything to do. */
    private static void during(Fault fault, Installation all, Crowd crowd) throws Exception {
        int first = crowd.attempts();
        await().atMost(Node.PATIENCE).until(() -> crowd.attempts() > first);
        fault.breaks().on(all);
        int before = crowd.attempts();
        await().atMost(Node.PATIENCE).until(() -> crowd.attempts() >= before + TRIES);
        fault.mends().on(all);
        all.ready();
    }

    /** All that is due has been done, with no more than the product does by itself. */
    private static void settled(Installation all) {
        JdbcClient database = all.client();
        await().atMost(Node.PATIENCE)
                .ignoreExceptions()
                .until(() ->
                        database.sql("""
                            select count(*) from act_ru_job where suspension_state_ = 1 and retries_ > 0
                            and (duedate_ is null or duedate_ <= ?)
                            """).param(all.now()).query(Integer.class).single() == 0);
    }

    /** None that was sent is missing, and only one whose outcome nobody could know has come twice. */
    private static int lettersArrivedOnce(JdbcClient database, GreenMail mail) throws Exception {
        Map<String, Integer> arrivals = new HashMap<>();
        for (MimeMessage message : mail.getReceivedMessages()) {
            arrivals.merge(message.getMessageID(), 1, Integer::sum);
        }
        List<Long> sent = database.sql("select id from letter where status = 'SENT'")
                .query(Long.class)
                .list();
        List<Long> uncertain = database.sql("select id from letter where uncertain")
                .query(Long.class)
                .list();
        // the others wait for their hour, or there is nothing left to tell
        assertThat(database.sql("select count(*) from letter where status not in ('SENT', 'WRITTEN', 'WITHDRAWN')")
                        .query(Integer.class)
                        .single())
                .isZero();
        sent.forEach(
                letter -> assertThat(arrivals).as("letter " + letter).containsKey("<brev-" + letter + "@localhost>"));
        arrivals.forEach((id, times) -> assertThat(times == 1
                        || uncertain.stream().anyMatch(letter -> id.equals("<brev-" + letter + "@localhost>")))
                .as(id + " came " + times + " times")
                .isTrue());
        return sent.size();
    }
}
