package se.trygghetshjulet.letter.outbox;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param from sender of every letter
 * @param patience how long an attempt to send a letter may last before it counts as cut off by a crash; longer than
 *     the mail server's time limits allow, and shorter than the engine locks a job
 */
@Validated
@ConfigurationProperties("trygghetshjulet.mail")
record MailProperties(
        @NotBlank @Email String from, @DefaultValue("4m") Duration patience) {}
