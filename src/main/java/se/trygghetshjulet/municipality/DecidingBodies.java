package se.trygghetshjulet.municipality;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * Who sees a matter and who decides it, in this order.
 *
 * @param informed ids of bodies that hear of it first and note it to their minutes
 * @param proposes id of the body that proposes; its proposal cannot be appealed (KL 13:2). Null where the matter goes
 *     straight to the one that decides
 * @param adopts id of the body that adopts plan, medborgarlöfte and överenskommelse: kommunstyrelsen, kommunfullmäktige, a
 *     nämnd or a gemensam nämnd (KL 3:3–4, 3:9, 6:3); where an official decides, the nämnd that has delegated
 * @param delegation the official who decides on behalf of that nämnd; null where the nämnd decides itself
 * @param remiss to whom the draft is sent for opinion before anybody proposes or decides; null where it is not
 */
public record DecidingBodies(
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<@NotNull String> informed,
        String proposes,
        @NotNull String adopts,
        @Valid Delegation delegation,
        @Valid RemissTerms remiss) {}
