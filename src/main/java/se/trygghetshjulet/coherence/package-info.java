/** Whether the documents of a year hang together before papers go out, before signature and before publication. */
package se.trygghetshjulet.coherence;
