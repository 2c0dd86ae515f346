/** The matter in the municipality's register, with its number and what the official writes in it. */
package se.trygghetshjulet.decision.matter;
