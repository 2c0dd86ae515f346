/** Stage 2: the plan in its versions, with medborgarlöfte and överenskommelse beside it, drafted and reviewed by BRÅ. */
package se.trygghetshjulet.handlingsplan;
