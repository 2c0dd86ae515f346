package se.trygghetshjulet.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.validation.ValidationAutoConfiguration;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/** A link in a letter leads to where the product is. */
class SiteAddressTest {

    @Test
    void toThePortOnWhichTheServerListens() {
        try (ConfigurableApplicationContext context = start()) {
            int port = ((ServletWebServerApplicationContext) context)
                    .getWebServer()
                    .getPort();
            SiteAddress site = context.getBean(SiteAddress.class);
            assertThat(port).isPositive();
            assertThat(site.link("/installningar")).isEqualTo("http://localhost:" + port + "/installningar");
            assertThat(site.host()).isEqualTo("localhost");
        }
    }

    @Test
    void belowItsContextPath() {
        try (ConfigurableApplicationContext context = start("--server.servlet.context-path=/hjulet")) {
            assertThat(context.getBean(SiteAddress.class).link("/brev")).endsWith("/hjulet/brev");
        }
    }

    @Test
    void byTlsIfItSpeaksThat() {
        ServerProperties server = new ServerProperties();
        server.setSsl(Ssl.forBundle("hjulet"));
        server.setPort(8443);
        assertThat(new SiteAddress(null, server).link("/brev")).isEqualTo("https://localhost:8443/brev");
    }

    @Test
    void whereSomebodyHasSaidThatItIs() {
        try (ConfigurableApplicationContext context =
                start("--trygghetshjulet.mail.base-url=https://hjulet.kommun.example")) {
            SiteAddress site = context.getBean(SiteAddress.class);
            assertThat(site.link("/brev")).isEqualTo("https://hjulet.kommun.example/brev");
            assertThat(site.host()).isEqualTo("hjulet.kommun.example");
        }
    }

    /** A letter's id would have no host, and other servers refuse that. */
    @ParameterizedTest
    @ValueSource(strings = {"localhost:8080", "/hjulet"})
    void anAddressWithoutAHostStopsTheStart(String address) {
        assertThatThrownBy(() ->
                        start("--trygghetshjulet.mail.base-url=" + address).close())
                .hasStackTraceContaining("måste börja med http:// eller https:// och ett värdnamn");
    }

    private static ConfigurableApplicationContext start(String... arguments) {
        return new SpringApplicationBuilder(Nothing.class)
                .profiles("site")
                .properties("server.port=0", "server.address=127.0.0.1", "spring.config.location=optional:file:./none/")
                .logStartupInfo(false)
                .run(arguments);
    }

    @Import(SiteAddress.class)
    @ImportAutoConfiguration({ServletWebServerFactoryAutoConfiguration.class, ValidationAutoConfiguration.class})
    static class Nothing {}
}
