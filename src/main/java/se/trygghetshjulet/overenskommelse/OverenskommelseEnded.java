package se.trygghetshjulet.overenskommelse;

/**
 * The notice that a party gave is over. Published in the transaction that ends the agreement.
 *
 * @param agreement id of the version
 * @param endsThePlan whether the plan that rested on it ends too, as was decided
 */
public record OverenskommelseEnded(String kommun, Long agreement, boolean endsThePlan) {}
