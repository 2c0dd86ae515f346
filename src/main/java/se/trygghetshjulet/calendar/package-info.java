/** What the year holds, day by day, as iCalendar (RFC 5545): feeds behind secret addresses, and parts of letters. */
@ApplicationModule(allowedDependencies = {"engine", "municipality", "site"})
package se.trygghetshjulet.calendar;

import org.springframework.modulith.ApplicationModule;
