/** Stage 6: the decision is sent to those it concerns, plan and promise are put on the public page. */
package se.trygghetshjulet.publication;
