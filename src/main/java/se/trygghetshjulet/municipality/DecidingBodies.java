package se.trygghetshjulet.municipality;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;

/**
 * Which bodies see a matter, in this order.
 *
 * @param informed ids of bodies that hear of it first and note it to their minutes
 * @param proposes id of the body that proposes; its proposal cannot be appealed (KL 13:2)
 * @param adopts id of the body that adopts plan, medborgarlöfte and överenskommelse: ks or kf
 */
public record DecidingBodies(
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<@NotNull String> informed,
        @NotNull String proposes,
        @NotNull @Pattern(regexp = "ks|kf") String adopts) {}
