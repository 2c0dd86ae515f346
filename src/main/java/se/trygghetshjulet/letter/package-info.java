/** Letters: what is to be told, how it is put into words, the outbox, and the log of what became of each. */
package se.trygghetshjulet.letter;
