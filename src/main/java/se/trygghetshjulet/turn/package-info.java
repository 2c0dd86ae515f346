/** What a turn holds, plan and annexes together, and in which order they move through the wheel. */
package se.trygghetshjulet.turn;
