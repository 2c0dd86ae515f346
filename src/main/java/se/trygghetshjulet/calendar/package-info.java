/** What the year holds, day by day, as iCalendar (RFC 5545): feeds behind secret addresses, and parts of letters. */
package se.trygghetshjulet.calendar;
