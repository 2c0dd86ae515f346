package se.trygghetshjulet.letter;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param from sender of every letter
 * @param baseUrl where people reach the product, without a slash at the end
 */
@Validated
@ConfigurationProperties("trygghetshjulet.mail")
record MailProperties(
        @NotBlank @Email String from,
        @DefaultValue("http://localhost:8080") URI baseUrl) {

    String taskLink(String taskId) {
        return baseUrl + "/camunda/app/tasklist/default/#/?task=" + taskId;
    }
}
