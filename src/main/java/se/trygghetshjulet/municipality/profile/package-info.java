/** Reads profiles from YAML into municipalities, and tells what is wrong in them, line by line. */
@NamedInterface("profile")
package se.trygghetshjulet.municipality.profile;

import org.springframework.modulith.NamedInterface;
