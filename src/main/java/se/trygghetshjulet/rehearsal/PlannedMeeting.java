package se.trygghetshjulet.rehearsal;

import java.time.LocalDate;
import java.util.Set;
import se.trygghetshjulet.municipality.Role;

/**
 * A day on which people meet.
 *
 * @param body id of the political body; null for what comes back beside the plan
 * @param roles those who are called, or prepare it
 */
record PlannedMeeting(LocalDate day, String title, String body, Set<Role> roles) {}
