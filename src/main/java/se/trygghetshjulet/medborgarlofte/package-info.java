/** The medborgarlöfte: what the two parties promise the citizens for a year, with the plan or after it. */
package se.trygghetshjulet.medborgarlofte;
