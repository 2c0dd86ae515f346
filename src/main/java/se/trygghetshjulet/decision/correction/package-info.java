/** A slip in a recorded decision: raised, written, confirmed by somebody else and announced; the decision stays. */
package se.trygghetshjulet.decision.correction;
