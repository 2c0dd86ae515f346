/** Stage 5: both parties sign, or one of them says why not. */
package se.trygghetshjulet.signature;
