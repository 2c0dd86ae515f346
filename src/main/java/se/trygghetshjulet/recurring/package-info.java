/** What comes back beside the plan: meetings, surveys, walks, reports and efforts, each with its own small model. */
package se.trygghetshjulet.recurring;
