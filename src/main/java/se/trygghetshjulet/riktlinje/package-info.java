/** The riktlinje that kommunfullmäktige lays down for the municipality's whole group of companies. */
package se.trygghetshjulet.riktlinje;
