/** Where people reach the product. */
@ApplicationModule(allowedDependencies = {})
package se.trygghetshjulet.site;

import org.springframework.modulith.ApplicationModule;
