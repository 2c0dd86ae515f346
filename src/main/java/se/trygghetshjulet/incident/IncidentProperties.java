package se.trygghetshjulet.incident;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much the open form takes.
 *
 * @param perHour reports from one address within an hour, over all nodes
 * @param mostWaiting reports that may wait for the coordinator of one municipality
 * @param leastTime for reading the form before it is sent
 */
@Validated
@ConfigurationProperties("trygghetshjulet.incident")
record IncidentProperties(
        @DefaultValue("10") @Min(1) @Max(1000) int perHour,
        @DefaultValue("500") @Min(10) @Max(100000) int mostWaiting,
        @DefaultValue("3s") @NotNull Duration leastTime) {}
