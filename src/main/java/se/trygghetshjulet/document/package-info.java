/** What a version of a document is: its key, its content while it is a draft, and the chain of states that it went through. */
package se.trygghetshjulet.document;
