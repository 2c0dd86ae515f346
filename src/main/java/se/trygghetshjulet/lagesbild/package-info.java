/** Stage 1: every source supplies what it knows, the coordinator compiles it, both parties approve. */
package se.trygghetshjulet.lagesbild;
