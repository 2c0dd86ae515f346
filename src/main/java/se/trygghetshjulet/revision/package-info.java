/** Ad hoc revision: the plan in force is changed by an addendum while the main year goes on. */
package se.trygghetshjulet.revision;
