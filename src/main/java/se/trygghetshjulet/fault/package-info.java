/** What a person reads when something did not work: each sentence is Swedish, says what to do and shows nothing of the inside. */
@ApplicationModule(allowedDependencies = {})
package se.trygghetshjulet.fault;

import org.springframework.modulith.ApplicationModule;
