package se.trygghetshjulet.letter.compose;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Templates of plain text beside those of HTML. Each line break and space in one comes out as it stands: {@code "-- "}, with
 * the space, is the usual sign of a signature (RFC 3676 § 4.3).
 */
@Configuration(proxyBeanMethods = false)
class MailTextTemplates {

    static final String SUFFIX = ".txt";

    /** Asked before the one for pages, which would take any name. */
    @Bean
    SpringResourceTemplateResolver mailTextResolver() {
        SpringResourceTemplateResolver resolver = new SpringResourceTemplateResolver();
        resolver.setPrefix("classpath:/templates/");
        resolver.setResolvablePatterns(Set.of("mail/*" + SUFFIX));
        resolver.setTemplateMode(TemplateMode.TEXT);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        resolver.setOrder(1);
        return resolver;
    }
}
