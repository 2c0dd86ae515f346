package se.trygghetshjulet.rehearsal;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param patience how long somebody who fetches the calendar waits before he is told to come back; the page does not wait
 * @param limit how long a rehearsal may take
 */
@Validated
@ConfigurationProperties("trygghetshjulet.rehearsal")
record RehearsalProperties(
        @NotNull @DefaultValue("25s") Duration patience,
        @NotNull @DefaultValue("3m") Duration limit) {}
