package se.trygghetshjulet;

import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotatedElementUtils;

/** A start makes what it needs itself and leaves the rest for later; what somebody may have set wrongly still stops it. */
@Configuration(proxyBeanMethods = false)
class LeftForLater {

    @Bean
    static LazyInitializationExcludeFilter settingsAreReadAtStart() {
        return (name, definition, type) -> AnnotatedElementUtils.hasAnnotation(type, ConfigurationProperties.class);
    }

    /** The engine's starters tie their filters to the context by beans that nobody asks for. A rehearsal has no web apps. */
    @Bean
    @ConditionalOnWebApplication
    static LazyInitializationExcludeFilter theEngineIsMadeAtStart() {
        return (name, definition, type) -> type.getName().startsWith("org.camunda.");
    }
}
