package se.trygghetshjulet.indicator.kolada;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param enabled whether figures are fetched at all
 * @param url of version 3 of the API
 * @param connectPatience how long to wait for a connection
 * @param answerPatience how long to wait for each answer
 * @param attempts how often the same is asked when the service is away or busy
 * @param pause between two attempts
 */
@Validated
@ConfigurationProperties("trygghetshjulet.kolada")
record KoladaProperties(
        @DefaultValue("false") boolean enabled,
        @NotNull @DefaultValue("https://api.kolada.se/v3") URI url,
        @NotNull @DefaultValue("5s") Duration connectPatience,
        @NotNull @DefaultValue("20s") Duration answerPatience,
        @DefaultValue("3") @Min(1) @Max(5) int attempts,
        @NotNull @DefaultValue("2s") Duration pause) {}
