package se.trygghetshjulet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

class LeftForLaterTest {

    @Test
    void whatNobodyHasAskedForIsLeftForLater() {
        try (ConfigurableApplicationContext context = start("1s")) {
            assertThat(context.getBeanFactory().containsSingleton("left")).isFalse();
            assertThat(context.getBean("left")).isEqualTo("made");
        }
    }

    @Test
    void aSettingThatCannotBeReadStopsTheStartThoughNobodyHasAskedForIt() {
        assertThatThrownBy(() -> start("soon").close()).hasStackTraceContaining("'soon'");
    }

    private static ConfigurableApplicationContext start(String patience) {
        return new SpringApplicationBuilder(Little.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .properties("spring.config.location=optional:file:./none/")
                .logStartupInfo(false)
                .run("--little.patience=" + patience);
    }

    @Import(LeftForLater.class)
    @EnableConfigurationProperties(Little.Settings.class)
    static class Little {

        @Bean
        String left() {
            return "made";
        }

        @ConfigurationProperties("little")
        record Settings(Duration patience) {}
    }
}
