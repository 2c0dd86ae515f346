package se.trygghetshjulet.node;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** @param startPatience how long a node that starts waits for another that is starting, in all its parts, before it gives up */
@Validated
@ConfigurationProperties("trygghetshjulet.node")
record NodeProperties(@NotNull @DefaultValue("15m") Duration startPatience) {}
