package se.trygghetshjulet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.yaml.snakeyaml.Yaml;
import se.trygghetshjulet.engine.ArshjulProcess;
import se.trygghetshjulet.year.Postgres;
import se.trygghetshjulet.year.Site;

/** The profile {@code prod}: its secrets come from outside or it does not start. */
class ProductionTest {

    private static final Map<String, String> SECRETS = Map.of(
            "TRYGGHETSHJULET_DATABASE_URL", "jdbc:postgresql://127.0.0.1:1/none",
            "TRYGGHETSHJULET_DATABASE_USER", "postgres",
            "TRYGGHETSHJULET_DATABASE_PASSWORD", "postgres",
            "TRYGGHETSHJULET_ADMIN_USER", "driften",
            "TRYGGHETSHJULET_ADMIN_PASSWORD", "En-lang-hemlighet-7",
            "TRYGGHETSHJULET_MAIL_HOST", "127.0.0.1",
            "TRYGGHETSHJULET_MAIL_FROM", "hjulet@kommun.example",
            "TRYGGHETSHJULET_BASE_URL", "https://hjulet.kommun.example");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TRYGGHETSHJULET_DATABASE_URL",
                "TRYGGHETSHJULET_DATABASE_USER",
                "TRYGGHETSHJULET_DATABASE_PASSWORD",
                "TRYGGHETSHJULET_ADMIN_USER",
                "TRYGGHETSHJULET_ADMIN_PASSWORD",
                "TRYGGHETSHJULET_MAIL_HOST",
                "TRYGGHETSHJULET_MAIL_FROM",
                "TRYGGHETSHJULET_BASE_URL"
            })
    void refusesToStartWithoutItsSecrets(String missing) {
        Map<String, String> settings = new HashMap<>(SECRETS);
        settings.remove(missing);

        assertThatThrownBy(() -> start(settings)).hasStackTraceContaining(missing);
    }

    @Test
    void refusesDemoPeopleAnotherDatabaseAndAPasswordThatIsTooShort() {
        assertThatThrownBy(() -> start(with("trygghetshjulet.demo.password", "demo")))
                .hasStackTraceContaining("demopersoner");
        assertThatThrownBy(() -> start(with("TRYGGHETSHJULET_ADMIN_PASSWORD", "demo")))
                .hasStackTraceContaining("minst 12 tecken");
        assertThatThrownBy(() -> start(with("TRYGGHETSHJULET_DATABASE_URL", "jdbc:h2:mem:prod")))
                .hasStackTraceContaining("kräver PostgreSQL");
    }

    @Test
    void startsWithThemWithoutDemoPeopleAndWithTheStrictSettings() throws Exception {
        try (ConfigurableApplicationContext context =
                start(with("TRYGGHETSHJULET_DATABASE_URL", Postgres.newDatabase()))) {
            IdentityService identity = context.getBean(IdentityService.class);
            assertThat(identity.createUserQuery().list()).hasSize(1);
            assertThat(identity.createTenantQuery().count()).isPositive();
            assertThat(identity.createGroupQuery().groupId("mjolby-registrator").count())
                    .isOne();
            assertThat(identity.checkPasswordAgainstPolicy("demo").isValid()).isFalse();

            Site site = new Site(context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
            assertThat(site.as("mjolby-registrator").get("/engine-rest/task").status())
                    .isEqualTo(401);
            assertThat(site.as("driften", "En-lang-hemlighet-7")
                            .get("/engine-rest/task")
                            .status())
                    .isEqualTo(200);
            Site.Answer login = site.anonymously("/camunda/app/tasklist/default/");
            assertThat(login.headers().get("Strict-Transport-Security")).containsExactly("max-age=31536000");
            assertThat(login.headers().get("Set-Cookie")).allMatch(cookie -> cookie.contains("Secure"));
        }
    }

    @Test
    void aSourceWhoseSupplierIsNotThereGoesToTheRole() throws Exception {
        try (ConfigurableApplicationContext context =
                start(with("TRYGGHETSHJULET_DATABASE_URL", Postgres.newDatabase()))) {
            ProcessEngine engine = context.getBean(ProcessEngine.class);
            engine.getRuntimeService()
                    .createProcessInstanceByKey(ArshjulProcess.KEY)
                    .processDefinitionTenantId("mjolby")
                    .setVariable("year", LocalDate.now().getYear() + 1)
                    .execute();

            assertThat(engine.getTaskService().createTaskQuery().list())
                    .hasSize(5)
                    .allSatisfy(task -> assertThat(engine.getTaskService().getIdentityLinksForTask(task.getId()))
                            .extracting(IdentityLink::getGroupId)
                            .containsAnyOf("mjolby-uppgiftslamnare", "mjolby-kommunpolis"));
        }
    }

    /** There may be no Docker where the tests run: the file's own settings are given to the product instead. */
    @Test
    void theComposeFileGivesTheProductAllThatProductionWants() throws Exception {
        // not by Jackson, which takes what an alias stands for to be its name
        JsonNode services = new ObjectMapper()
                .valueToTree(new Yaml().<Object>load(Files.readString(Path.of("docker-compose.yml"))))
                .path("services");
        Map<String, String> settings = new HashMap<>();
        services.path("app")
                .path("environment")
                .properties()
                .forEach(setting -> settings.put(
                        setting.getKey(),
                        setting.getValue()
                                .asText()
                                .replaceAll("\\$\\{[A-Z_]+:\\?[^}]*}", "En-lang-hemlighet-7")
                                .replaceAll("\\$\\{[A-Z_]+:-([^}]*)}", "$1")));

        assertThat(settings).containsEntry("SPRING_PROFILES_ACTIVE", "prod");
        assertThat(settings.keySet()).containsAll(SECRETS.keySet());
        assertThat(settings.get("TRYGGHETSHJULET_DATABASE_URL")).startsWith("jdbc:postgresql://database:5432/");
        assertThat(services.fieldNames()).toIterable().contains("database", "mail", "app", "app-2", "proxy");
        assertThat(services.path("app").path("build").asText()).isEqualTo(".");
        assertThat(services.path("app-2").path("environment"))
                .isEqualTo(services.path("app").path("environment"));
        // neither node waits for the other, and both have the time that they need to stop
        assertThat(services.path("app-2").path("depends_on"))
                .isEqualTo(services.path("app").path("depends_on"));
        assertThat(services.path("app").path("depends_on").fieldNames())
                .toIterable()
                .containsExactly("database");
        assertThat(services.path("app").path("stop_grace_period").asText()).isEqualTo("70s");
        settings.put("TRYGGHETSHJULET_DATABASE_URL", Postgres.newDatabase());
        settings.put("TRYGGHETSHJULET_DATABASE_USER", "postgres");
        try (ConfigurableApplicationContext context = start(settings)) {
            assertThat(context.isRunning()).isTrue();
        }
    }

    private static Map<String, String> with(String name, String value) {
        Map<String, String> settings = new HashMap<>(SECRETS);
        settings.put(name, value);
        return settings;
    }

    private static ConfigurableApplicationContext start(Map<String, String> settings) {
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--camunda.bpm.job-execution.enabled=false",
                "--spring.datasource.hikari.connection-timeout=1000"));
        settings.forEach((name, value) -> arguments.add("--" + name + "=" + value));
        return new SpringApplicationBuilder(Application.class).profiles("prod").run(arguments.toArray(String[]::new));
    }
}
