package se.trygghetshjulet.year;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import se.trygghetshjulet.municipality.Municipalities;

/**
 * The whole product on a free port, with a real SMTP server and no job executor: jobs are fired by hand and time is
 * moved. Only the municipalities that a story needs are served. Each class has an application of its own, on a database
 * that goes with it: the engine and the web apps know of one application a JVM, so the next starts when this one is closed.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            "trygghetshjulet.kommuner-dir=src/test/kommuner",
            "trygghetshjulet.kommuner=mjolby,provby",
            "spring.datasource.url=jdbc:h2:mem:wheel;QUERY_CACHE_SIZE=1000",
            "spring.mail.host=127.0.0.1",
            "trygghetshjulet.demo.files=false",
            "trygghetshjulet.node.make-the-rest=false",
            "trygghetshjulet.mail.base-url=http://localhost:8080"
        })
@DirtiesContext
public abstract class RunningWheel {

    protected static final GreenMail MAIL = new GreenMail(ServerSetupTest.SMTP.dynamicPort())
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());

    static {
        MAIL.start();
    }

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
    }

    @BeforeAll
    static void forgetLettersOfOthers() throws FolderException {
        MAIL.purgeEmailFromAllMailboxes();
    }

    @LocalServerPort
    protected int port;

    @Autowired
    protected ProcessEngine engine;

    @Autowired
    protected Municipalities municipalities;

    @Autowired
    protected JdbcClient jdbc;

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    protected Site site() {
        return new Site(port);
    }

    protected Turn turnOf(String kommun) {
        return new Turn(engine, site(), municipalities.get(kommun));
    }

    /** The documents as the tables have them; each reader below knows tables of its own. */
    protected KeptDocuments documents() {
        return new KeptDocuments(jdbc);
    }

    protected KeptLetters letters() {
        return new KeptLetters(jdbc);
    }

    protected KeptDecisions decisions() {
        return new KeptDecisions(jdbc);
    }

    protected KeptAddenda addenda() {
        return new KeptAddenda(jdbc);
    }

    protected KeptOccasions occasions() {
        return new KeptOccasions(jdbc);
    }

    protected KeptContributions contributions() {
        return new KeptContributions(jdbc);
    }

    protected KeptEndings endings() {
        return new KeptEndings(jdbc);
    }

    protected KeptDrafts drafts() {
        return new KeptDrafts(jdbc);
    }

    /** Letters that the SMTP server has received for an address. */
    protected static List<MimeMessage> lettersTo(String address) {
        return Arrays.stream(MAIL.getReceivedMessages())
                .filter(message -> isTo(message, address))
                .toList();
    }

    protected static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return Arrays.stream(message.getRecipients(Message.RecipientType.TO))
                    .anyMatch(recipient ->
                            ((InternetAddress) recipient).getAddress().equals(address));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
