package se.trygghetshjulet.reminder;

import se.trygghetshjulet.letter.Delivery;

/**
 * What a row of the table {@code paminnelse} says.
 *
 * @param receiver innehavare, ersattare, samordnare, ordforande or the id of a role
 * @param reason id of a {@link se.trygghetshjulet.letter.Reason}; kind of the letter about a setback
 * @param occasion lets the same be told again of the same last day; else empty
 */
record Notice(String receiver, String reason, Delivery delivery, String occasion) {}
