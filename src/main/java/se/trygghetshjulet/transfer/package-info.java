/** Files that come in through a page and go out as an answer, whatever they are. */
@ApplicationModule(allowedDependencies = {})
package se.trygghetshjulet.transfer;

import org.springframework.modulith.ApplicationModule;
