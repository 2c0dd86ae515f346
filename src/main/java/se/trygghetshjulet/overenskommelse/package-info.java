/** The life of an överenskommelse between the turns: it nears its end, or a party terminates it. */
package se.trygghetshjulet.overenskommelse;
