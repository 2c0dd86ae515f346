/**
 * What people type: when there is nothing to see in it, and which day it means; and how a day is written back; and in which order
 * words stand; and choices that are known by a code.
 */
@ApplicationModule(allowedDependencies = {})
package se.trygghetshjulet.text;

import org.springframework.modulith.ApplicationModule;
