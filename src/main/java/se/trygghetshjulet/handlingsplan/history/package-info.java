/** How a plan came to be what it is: what differs between two versions, and what a measure has been through. */
@NamedInterface("history")
package se.trygghetshjulet.handlingsplan.history;

import org.springframework.modulith.NamedInterface;
