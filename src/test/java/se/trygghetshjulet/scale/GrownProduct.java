package se.trygghetshjulet.scale;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.Application;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.year.Site;
import se.trygghetshjulet.year.Turn;
import se.trygghetshjulet.year.Unattended;

/** The product with some municipalities, of which the first has lived through a year and begins the next. */
final class GrownProduct implements AutoCloseable {

    private final GreenMail mail = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private final ConfigurableApplicationContext context;
    private final List<String> kommuner;

    private GrownProduct(String database, Path profiles, int count) {
        this.kommuner = RenamedProfiles.write(profiles, count);
        mail.start();
        this.context = new SpringApplicationBuilder(Application.class)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + database,
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=postgres",
                        "--spring.mail.host=127.0.0.1",
                        "--spring.mail.port=" + mail.getSmtp().getPort(),
                        "--camunda.bpm.admin-user.password=demo",
                        "--camunda.bpm.job-execution.enabled=false",
                        "--trygghetshjulet.demo.files=false",
                        "--trygghetshjulet.mail.base-url=http://localhost:8080",
                        "--trygghetshjulet.kommuner-dir=" + profiles,
                        "--trygghetshjulet.kommuner=" + String.join(",", kommuner));
    }

    /** @param database JDBC URL of an empty PostgreSQL */
    static GrownProduct start(String database, Path profiles, int count) throws IOException {
        GrownProduct product = new GrownProduct(database, profiles, count);
        new Unattended(
                        product.engine(),
                        product.site(),
                        product.municipalities().get(product.first()))
                .from("2027-08-25")
                .startingOn("2027-09-01", 2028)
                .until("2028-09-04");
        return product;
    }

    String first() {
        return kommuner.get(0);
    }

    /** Some others, for what can be done only once in each. */
    List<String> others(int from, int to) {
        return kommuner.subList(from, to);
    }

    ProcessEngine engine() {
        return context.getBean(ProcessEngine.class);
    }

    JdbcClient jdbc() {
        return JdbcClient.create(context.getBean(DataSource.class));
    }

    Site site() {
        return new Site(((WebServerApplicationContext) context).getWebServer().getPort());
    }

    Turn turn(String kommun) {
        return new Turn(engine(), site(), municipalities().get(kommun)).on("2028-09-04");
    }

    private Municipalities municipalities() {
        return context.getBean(Municipalities.class);
    }

    @Override
    public void close() {
        context.close();
        mail.stop();
        ClockUtil.reset();
    }
}
