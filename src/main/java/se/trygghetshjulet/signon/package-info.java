/**
 * People who sign on at their own organisation (OpenID Connect) instead of with a password that the product keeps. Each
 * organisation speaks for the municipalities that it is bound to, and for no other.
 */
@ApplicationModule(allowedDependencies = {"engine", "fault", "municipality", "text"})
package se.trygghetshjulet.signon;

import org.springframework.modulith.ApplicationModule;
