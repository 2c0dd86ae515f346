package se.trygghetshjulet.medborgardialog;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much the citizens' forms take.
 *
 * @param perHour answers from one address within an hour, over all nodes and dialogues
 * @param mostWaiting free texts that may wait for the coordinator of one municipality
 * @param leastTime for reading a form before it is sent
 */
@Validated
@ConfigurationProperties("trygghetshjulet.medborgardialog")
record DialogueProperties(
        @DefaultValue("30") @Min(1) @Max(1000) int perHour,
        @DefaultValue("1000") @Min(10) @Max(100000) int mostWaiting,
        @DefaultValue("3s") @NotNull Duration leastTime) {}
