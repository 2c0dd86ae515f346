package se.trygghetshjulet.letter;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param from sender of every letter
 * @param baseUrl where people reach the product, without a slash at the end; its host is part of each letter's id
 * @param patience how long an attempt to send a letter may last before it counts as cut off by a crash; longer than
 *     the mail server's time limits allow, and shorter than the engine locks a job
 */
@Validated
@ConfigurationProperties("trygghetshjulet.mail")
record MailProperties(
        @NotBlank @Email String from,
        @DefaultValue("http://localhost:8080") URI baseUrl,
        @DefaultValue("4m") Duration patience) {

    @AssertTrue(message = "måste börja med http:// eller https:// och ett värdnamn")
    boolean isBaseUrlComplete() {
        return baseUrl.getHost() != null;
    }

    String host() {
        return baseUrl.getHost();
    }

    String coordinationLink(String kommun) {
        return baseUrl + "/samordning/" + kommun;
    }

    String settingsLink() {
        return baseUrl + "/installningar";
    }

    String taskLink(String taskId) {
        return baseUrl + "/camunda/app/tasklist/default/#/?task=" + taskId;
    }
}
