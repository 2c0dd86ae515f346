/** What a person reads when something did not work: each sentence is Swedish, says what to do and shows nothing of the inside. */
package se.trygghetshjulet.fault;
