/** What people type: when there is nothing to see in it, and which day it means; and how a day is written back. */
package se.trygghetshjulet.text;
