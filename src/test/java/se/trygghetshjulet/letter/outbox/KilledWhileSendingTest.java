package se.trygghetshjulet.letter.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import se.trygghetshjulet.Application;
import se.trygghetshjulet.engine.BrevProcess;
import se.trygghetshjulet.letter.Addressee;
import se.trygghetshjulet.year.Postgres;
import se.trygghetshjulet.year.RunningWheel;

/**
 * Letters on PostgreSQL, as in production: two nodes want to send the same one, and the product is killed (SIGKILL) at
 * random points while a thousand letters go out, started again, killed again. None is lost, and none that the log knew
 * as sent is sent again. How many others came twice is logged: between the server's answer and our note of it there is
 * a moment that no log can close.
 */
@TestPropertySource(properties = "trygghetshjulet.kommuner=provby")
class KilledWhileSendingTest extends RunningWheel {

    private static final Logger LOG = LoggerFactory.getLogger(KilledWhileSendingTest.class);

    private static final int LETTERS = 1000;

    /** Letters that arrive before a kill: at least one, less than this. */
    private static final int LATEST_KILL = 200;

    private static final int ROUNDS = Integer.getInteger("trygghetshjulet.kill-rounds", 3);

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @Autowired
    private LetterWriter office;

    @Autowired
    private LetterSender sender;

    @Autowired
    private Letters outbox;

    @Autowired
    private JavaMailSenderImpl settings;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Environment environment;

    private final Map<String, Integer> arrivals = new HashMap<>();
    private Set<String> knownAsSent = Set.of();
    private final List<String> sentAgainThoughKnown = new ArrayList<>();
    private int written;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        Postgres.behind(registry);
    }

    @Test
    void twoNodesThatWantToSendTheSameLetterSendItOnce() throws Exception {
        write(1);
        Long letter = onlyLetter().id();
        CountDownLatch both = new CountDownLatch(2);
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try (MoodyMailServer server = new MoodyMailServer()) {
            settings.setPort(server.port());
            List<Future<Boolean>> sendings =
                    List.of(nodes.submit(() -> sent(letter, both)), nodes.submit(() -> sent(letter, both)));
            for (Future<Boolean> sending : sendings) {
                sending.get(1, TimeUnit.MINUTES);
            }

            assertThat(server.letters()).hasSize(1);
            Sending sending = onlyLetter().sending();
            assertThat(sending.status()).isEqualTo(SendStatus.SENT);
            assertThat(sending.attempts()).isOne();
            assertThat(sending.uncertain()).isFalse();
        } finally {
            nodes.shutdownNow();
        }
    }

    @AfterEach
    void theNextStoryBegins() throws Exception {
        settings.setPort(MAIL.getSmtp().getPort());
        MAIL.purgeEmailFromAllMailboxes();
        letters().clear();
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(BrevProcess.KEY)
                .list()
                .forEach(brev -> engine.getRuntimeService().deleteProcessInstance(brev.getId(), "nästa historia"));
    }

    @Test
    void whatFailsIsLoggedAndShownAsOnH2() {
        write(1);
        Long letter = onlyLetter().id();
        try (MoodyMailServer server = new MoodyMailServer().answering(".", MoodyMailServer.HANG_UP)) {
            settings.setPort(server.port());
            assertThatThrownBy(() -> sender.send(letter, false)).isInstanceOf(MailFailure.class);
            assertThat(onlyLetter().sending().status()).isEqualTo(SendStatus.WRITTEN);
            assertThat(onlyLetter().sending().uncertain()).isTrue();
            assertThat(onlyLetter().sending().replyCode()).isNull();
            server.answering(".", "554 no");
            assertThat(sender.send(letter, false)).isEqualTo(SendStatus.BOUNCED);
            assertThat(onlyLetter().sending().status()).isEqualTo(SendStatus.BOUNCED);
            assertThat(onlyLetter().sending().uncertain()).isTrue();
            assertThat(onlyLetter().sending().replyCode()).isEqualTo(554);
        }
        assertThat(site().as("provby-sakerhetssamordnare").get("/brev").ok().body())
                .contains("svarskod 554");
    }

    private boolean sent(Long letter, CountDownLatch both) throws InterruptedException {
        both.countDown();
        both.await();
        try {
            return sender.send(letter, false) == SendStatus.SENT;
        } catch (MailFailure underWay) {
            return false;
        }
    }

    @Test
    void noLetterIsLostAndNoneThatTheLogKnewIsRepeated() throws Exception {
        Random random = new Random(20260901);
        for (int round = 0; round < ROUNDS; round++) {
            write(LETTERS - letters().count("WRITTEN"));
            killedAfter(1 + random.nextInt(LATEST_KILL));
            note();
            LOG.info("Kill {}: {} letters have come, {} of them twice", round + 1, arrivals.size(), twice());
            knownAsSent = outbox.findAll().stream()
                    .filter(letter -> letter.sending().status() == SendStatus.SENT)
                    .map(letter -> messageId(letter.id()))
                    .collect(Collectors.toSet());
        }
        untilAllAreSent();
        note();

        List<Letter> all = outbox.findAll();
        long uncertain =
                all.stream().filter(letter -> letter.sending().uncertain()).count();
        LOG.info(
                "{} letters, {} kills: 0 lost, {} arrived twice of which {} were known as sent, {} marked uncertain",
                written,
                ROUNDS,
                twice(),
                sentAgainThoughKnown.size(),
                uncertain);
        assertThat(sentAgainThoughKnown).isEmpty();
        assertThat(arrivals.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        all.stream().map(letter -> messageId(letter.id())).toList());
        assertThat(all).allMatch(letter -> letter.sending().status() == SendStatus.SENT);
        assertThat((long) twice()).isLessThanOrEqualTo(uncertain);
    }

    private Letter onlyLetter() {
        List<Letter> all = outbox.findAll();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private int twice() {
        return arrivals.values().stream().mapToInt(times -> times - 1).sum();
    }

    private void write(int letters) {
        transaction.executeWithoutResult(alone -> {
            for (int number = 0; number < letters; number++) {
                written++;
                office.post(new LetterWriter.Draft(
                        "kill:" + written,
                        "provby",
                        "prov",
                        null,
                        new Addressee(null, "Mottagare " + written, "alla@provby.example"),
                        "Brev " + written,
                        "Texten.",
                        null));
            }
        });
    }

    /** One life of the product: it is killed when so many letters have arrived. */
    private void killedAfter(int letters) throws Exception {
        Process product = started();
        try {
            arrives(product, () -> MAIL.getReceivedMessages().length >= letters);
        } finally {
            kill(product);
        }
    }

    private void untilAllAreSent() throws Exception {
        Process product = started();
        try {
            arrives(product, () -> letters().count("WRITTEN") == 0);
        } finally {
            kill(product);
        }
    }

    private static void arrives(Process product, Callable<Boolean> what) {
        patiently()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(50))
                .failFast("the product has died by itself, see target/kill.log", () -> !product.isAlive())
                .until(what);
    }

    /** What the servers still do for the dead is over when none of his connections is left. */
    private void kill(Process product) throws InterruptedException {
        product.destroyForcibly().waitFor();
        patiently()
                .until(() -> Postgres.connectionsOf("killed") == 0
                        && Thread.getAllStackTraces().keySet().stream()
                                .noneMatch(thread -> thread.getName().matches("smtp:.*<-.*")));
    }

    /** The mail server's threads are right to complain of connections that break. */
    private static ConditionFactory patiently() {
        return await().dontCatchUncaughtExceptions().atMost(PATIENCE);
    }

    private Process started() throws IOException {
        String url = environment.getRequiredProperty("spring.datasource.url");
        Path log = Files.createDirectories(Path.of("target")).resolve("kill.log");
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:ReservedCodeCacheSize=128m",
                        "-XX:+UseSerialGC",
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Application.class.getName(),
                        "--server.port=0",
                        "--spring.datasource.url=" + url + (url.contains("?") ? "&" : "?") + "ApplicationName=killed",
                        "--spring.datasource.username=" + environment.getProperty("spring.datasource.username"),
                        "--spring.datasource.password=" + environment.getProperty("spring.datasource.password"),
                        "--spring.mail.host=127.0.0.1",
                        "--spring.mail.port=" + MAIL.getSmtp().getPort(),
                        "--trygghetshjulet.kommuner-dir=src/test/kommuner",
                        "--trygghetshjulet.kommuner=provby",
                        "--trygghetshjulet.mail.patience=5s",
                        "--camunda.bpm.job-execution.lock-time-in-millis=10000",
                        "--camunda.bpm.job-execution.wait-time-in-millis=100",
                        "--camunda.bpm.job-execution.max-wait=1000")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    /** Counts what has arrived since the last time, held against what the log knew as sent before. */
    private void note() throws Exception {
        for (MimeMessage mail : MAIL.getReceivedMessages()) {
            String id = mail.getMessageID();
            arrivals.merge(id, 1, Integer::sum);
            if (knownAsSent.contains(id)) {
                sentAgainThoughKnown.add(id);
            }
        }
        MAIL.purgeEmailFromAllMailboxes();
    }

    private static String messageId(Long letter) {
        return "<brev-" + letter + "@localhost>";
    }
}
