package se.trygghetshjulet.openform;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetshjulet.engine.AterkommandeProcess.SERVICE_TASK_OPEN_OCCASIONS;
import static se.trygghetshjulet.engine.AterkommandeProcess.SERVICE_TASK_THIN_INCIDENTS;
import static se.trygghetshjulet.engine.AterkommandeProcess.START_EVENT_ATERKOMMANDE;

import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import se.trygghetshjulet.year.Postgres;
import se.trygghetshjulet.year.RunningWheel;
import se.trygghetshjulet.year.Visitor;
import se.trygghetshjulet.year.Visitor.Form;
import se.trygghetshjulet.year.Visitor.Page;

/** What holds for each form that anybody may send without logging in; on PostgreSQL, where two meet. */
public abstract class OpenForms extends RunningWheel {

    protected static final String COORDINATOR = "provby-sakerhetssamordnare";

    /** As long as somebody reads, in seconds. */
    private static final int READING = 4;

    private final String address;
    private final Map<String, String> filled;
    private final String kept;
    private final List<String> tables;

    /**
     * @param address of one of the forms
     * @param filled what makes it right
     * @param kept table with a row for each that has come
     * @param tables all that are empty at first, besides those of every open form
     */
    protected OpenForms(String address, Map<String, String> filled, String kept, List<String> tables) {
        this.address = address;
        this.filled = filled;
        this.kept = kept;
        this.tables = tables;
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        Postgres.behind(registry);
    }

    @BeforeEach
    void nothingHasCome() {
        tables.forEach(table -> jdbc.sql("delete from " + table).update());
        jdbc.sql("delete from open_form_sender").update();
        jdbc.sql("delete from open_form_key").update();
        turnOf("provby").on("2026-09-14");
    }

    @Test
    void theSameFormSentTwiceCountsOnce() throws Exception {
        Form form = read(address).with(filled);

        assertThat(atOnce(4, () -> form.send().status())).containsOnly(302);
        assertThat(form.send().status()).isEqualTo(302);
        assertThat(count(kept)).isEqualTo(1);
    }

    @Test
    void whatNobodySeesIsLeftEmptyAndAPersonIsToldSo() {
        assertThat(visitor(null).open(address).html()).contains("trap").contains("aria-hidden=\"true\"");

        Page refused = read(address)
                .with(filled)
                .with("webbplats", "http://exempel.se")
                .send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Lämna rutan Webbplats tom");
        assertThat(refused.html()).doesNotContain("class=\"field trap\"");
        assertThat(count(kept)).isZero();
        assertThat(refused.form(address)
                        .with(filled)
                        .with("webbplats", "")
                        .send()
                        .status())
                .isEqualTo(302);
    }

    @Test
    void whoeverIsFasterThanAnybodyReadsIsToldSoAndLosesNothing() {
        Page fast = visitor(null).open(address).form(address).with(filled).send();

        assertThat(fast.status()).isEqualTo(422);
        assertThat(fast.text()).contains("Det gick väldigt fort");
        assertThat(fast.html()).containsPattern("value=\"torget\"\\s+selected");
        assertThat(count(kept)).isZero();

        secondsGo(READING);
        assertThat(fast.form(address).with(filled).send().status()).isEqualTo(302);
    }

    @Test
    void aFormThatNoPageHasGivenTodayIsOldAndTheNextSendIsNot() {
        Map<String, String> forged = new HashMap<>(filled);
        forged.put("formular", UUID.randomUUID() + ".1757800000." + "0".repeat(64));
        assertThat(visitor(null).post(address, forged).text()).contains("Sidan har blivit gammal");
        forged.put("formular", UUID.randomUUID().toString());
        assertThat(visitor(null).post(address, forged).status()).isEqualTo(422);
        Form evening = read(address).with(filled);
        turnOf("provby").on("2026-09-15");

        Page old = evening.send();

        assertThat(old.text()).contains("Det du skrev finns kvar, så skicka en gång till");
        assertThat(count(kept)).isZero();
        assertThat(old.form(address).with(filled).send().status()).isEqualTo(302);
    }

    /** A form that somebody has had before the eyes for a while. */
    protected Form read(String path) {
        Form form = visitor(null).open(path).form(path);
        secondsGo(READING);
        return form;
    }

    /** As many of them, each read by somebody. */
    protected Queue<Form> read(String path, int times) {
        Queue<Form> forms = new ConcurrentLinkedQueue<>();
        for (int one = 0; one < times; one++) {
            forms.add(visitor(null).open(path).form(path));
        }
        secondsGo(READING);
        return forms;
    }

    private static void secondsGo(int seconds) {
        ClockUtil.setCurrentTime(
                Date.from(ClockUtil.getCurrentTime().toInstant().plusSeconds(seconds)));
    }

    /** The morning run, as far as to what is let go of. */
    protected void morning(String day) {
        turnOf("provby")
                .on(day)
                .fired(START_EVENT_ATERKOMMANDE)
                .fired(SERVICE_TASK_OPEN_OCCASIONS)
                .fired(SERVICE_TASK_THIN_INCIDENTS);
    }

    protected int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    protected static <T> List<T> atOnce(int times, Callable<T> work) throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(times);
        try {
            List<Future<T>> answers = crowd.invokeAll(
                    IntStream.range(0, times).mapToObj(one -> work).toList());
            return answers.stream()
                    .map(answer -> {
                        try {
                            return answer.get();
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .toList();
        } finally {
            crowd.shutdown();
        }
    }

    protected Visitor visitor(String person) {
        return new Visitor(port, person);
    }
}
