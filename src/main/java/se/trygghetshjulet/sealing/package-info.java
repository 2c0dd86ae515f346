/** Electronic signatures: a PDF is signed for a person, and anybody may ask who signed one and whether it is as it was then. */
@ApplicationModule(allowedDependencies = {"municipality", "text", "transfer"})
package se.trygghetshjulet.sealing;

import org.springframework.modulith.ApplicationModule;
