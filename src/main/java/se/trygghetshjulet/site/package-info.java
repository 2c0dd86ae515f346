/** Where people reach the product. */
package se.trygghetshjulet.site;
