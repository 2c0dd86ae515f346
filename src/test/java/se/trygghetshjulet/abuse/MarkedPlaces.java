package se.trygghetshjulet.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.year.Visitor;
import se.trygghetshjulet.year.Visitor.Page;

/** Every place that the texts of a year come to, opened by the coordinator. */
final class MarkedPlaces {

    private static final Pattern FEED = Pattern.compile("/kalender/[\\w-]+\\.ics");

    private final int port;
    private final Visitor visitor;
    private final Caller caller;
    private final Injection injection;

    MarkedPlaces(int port, String coordinator, Injection injection) {
        this.port = port;
        this.visitor = new Visitor(port, coordinator);
        this.caller = new Caller(port, coordinator);
        this.injection = injection;
    }

    /** What is printed when it is first asked for is there before anybody looks. */
    static void printAll(Caller coordinator, String kommun, JdbcClient jdbc) {
        for (Long version : jdbc.sql("select id from document_version where kommun = ?")
                .param(kommun)
                .query(Long.class)
                .list()) {
            coordinator.get("/dokument/" + kommun + "/" + version + ".pdf");
        }
        coordinator.get("/dokument/" + kommun + "/arenden/" + matter(kommun, jdbc) + ".zip");
        assertThat(coordinator
                        .get("/api/public/kommuner/" + kommun + "/dokument")
                        .status())
                .isEqualTo(200);
    }

    /** A file under the marker's name, with the marker as what it shows. */
    void attach(String holder, String task) {
        String page = "/bilagor/" + task;
        Page sent = new Visitor(port, holder)
                .open(page)
                .form(page)
                .with("beskrivning", Marker.TEXT)
                .send("fil", "=markt' <b>.csv", "a;b\n".getBytes(StandardCharsets.UTF_8));
        assertThat(sent.status()).as(sent.text()).isEqualTo(302);
        injection.page(page, visitor.open(page).html());
    }

    /** What the coordinator answers for by law, and what a citizen tells. */
    void answer(String kommun, String open) {
        String law = "/lagen/" + kommun;
        Page stated = visitor.open(law)
                .form(law + "/integration")
                .with("svar", Marker.LINES)
                .with("underlag", Marker.TEXT)
                .with("galler", "2028-01-31")
                .send();
        assertThat(stated.status()).as(stated.text()).isEqualTo(302);
        page(law);
        String report = "/anmal/" + open;
        Page told = new Visitor(port, null)
                .open(report)
                .form(report)
                .with("slag", "skadegorelse")
                .with("plats", "torget")
                .with("dag", "2027-09-01")
                .with("text", "<img src=markt \"'& [[x]]")
                .send();
        assertThat(told.status()).as(told.text()).isEqualTo(302);
        String review = "/handelser/" + open + "/granska";
        Page page = new Visitor(port, open + "-sakerhetssamordnare").open(review);
        assertThat(page.html()).contains("&lt;img src=markt");
        injection.page(review, page.html());
        String unsafe = "/kommuner/" + open + "/otrygghet";
        Page heard = new Visitor(port, null)
                .open(unsafe)
                .form(unsafe)
                .with("svar-plats", "torget")
                .with("svar-mer", "<img src=markt \"'& [[x]]")
                .send();
        assertThat(heard.status()).as(heard.text()).isEqualTo(302);
        String reading = "/medborgardialog/" + open;
        Page read = new Visitor(port, open + "-sakerhetssamordnare").open(reading);
        assertThat(read.html()).contains("&lt;img src=markt");
        injection.page(reading, read.html());
    }

    void pages(String kommun, String task, JdbcClient jdbc) {
        for (String path : List.of(
                "/kommuner/" + kommun,
                "/dokument/" + kommun,
                "/dokument/" + kommun + "/arenden",
                "/samordning/" + kommun,
                "/brev",
                "/bilagor/" + task)) {
            page(path);
        }
        for (Long version : versions(kommun, jdbc)) {
            page("/dokument/" + kommun + "/" + version);
            page("/dokument/" + kommun + "/" + version + "/skillnad");
            page("/dokument/" + kommun + "/" + version + "/synpunkter");
        }
        page("/dokument/" + kommun + "/arenden/" + matter(kommun, jdbc));
    }

    void files(String kommun, JdbcClient jdbc) throws Exception {
        for (Long version : versions(kommun, jdbc)) {
            String path = "/dokument/" + kommun + "/" + version;
            injection.pdf(path, file(path + ".pdf"));
            injection.docx(path, file(path + ".docx"));
        }
        String matter = "/dokument/" + kommun + "/arenden/" + matter(kommun, jdbc);
        injection.zip(matter, file(matter + ".zip"));
        injection.pdf(matter, file(matter + "/tjansteskrivelse.pdf"));
        String plan = "/dokument/" + kommun + "/"
                + jdbc.sql("select max(id) from document_version where kommun = ? and kind = 'HANDLINGSPLAN'"
                                + " and plan_year = 2027")
                        .param(kommun)
                        .query(Long.class)
                        .single()
                + "/tabell";
        page(plan);
        injection.csv(plan, file(plan + ".csv"));
        injection.xlsx(plan, file(plan + ".xlsx"));
        Page settings = visitor.open("/installningar");
        Matcher address =
                FEED.matcher(settings.form("/installningar/kalender/ny").send().html());
        assertThat(address.find()).isTrue();
        injection.calendar("egen", new String(file(address.group()), StandardCharsets.UTF_8));
    }

    /** @param holder who may have the task */
    void data(String kommun, String task, String holder) {
        for (String path : List.of("/api/public/kommuner/" + kommun, "/api/public/kommuner/" + kommun + "/dokument")) {
            injection.json("data", path, new String(file(path), StandardCharsets.UTF_8));
        }
        Caller his = new Caller(port, holder);
        for (String path : List.of(
                "/engine-rest/task/" + task + "/form-variables",
                "/engine-rest/task?tenantIdIn=" + kommun,
                "/engine-rest/history/variable-instance?tenantIdIn=" + kommun)) {
            injection.json("formulär", path, his.get(path).text());
        }
    }

    private void page(String path) {
        Page page = visitor.open(path);
        assertThat(page.status()).as(path).isIn(200, 404);
        injection.page(path, page.html());
    }

    private byte[] file(String path) {
        Reply reply = caller.get(path);
        assertThat(reply.status()).as(path + " " + reply.text()).isEqualTo(200);
        return reply.body();
    }

    private static List<Long> versions(String kommun, JdbcClient jdbc) {
        return jdbc.sql("select id from document_version where kommun = ? and plan_year = 2027 order by id")
                .param(kommun)
                .query(Long.class)
                .list();
    }

    private static Long matter(String kommun, JdbcClient jdbc) {
        return jdbc.sql("select max(id) from matter where kommun = ? and plan_year = 2027")
                .param(kommun)
                .query(Long.class)
                .single();
    }
}
