package se.trygghetshjulet.rehearsal;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** The product's own classes once more, without mail. No candidate for scanning itself, or the product would find it. */
@EnableAutoConfiguration(exclude = MailSenderAutoConfiguration.class)
@AutoConfigurationPackage(basePackages = "se.trygghetshjulet")
@ComponentScan(
        basePackages = "se.trygghetshjulet",
        excludeFilters = @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = SpringBootConfiguration.class))
final class RehearsedApplication {}
