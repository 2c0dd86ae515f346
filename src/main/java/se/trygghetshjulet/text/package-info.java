/** What people type: when there is nothing to see in it. */
package se.trygghetshjulet.text;
