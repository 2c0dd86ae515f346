/** What anybody may send without logging in: how much from where, without personal data, and told what is wrong with it. */
@ApplicationModule(allowedDependencies = {"municipality", "text"})
package se.trygghetshjulet.openform;

import org.springframework.modulith.ApplicationModule;
