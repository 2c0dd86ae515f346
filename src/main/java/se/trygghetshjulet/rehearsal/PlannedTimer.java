package se.trygghetshjulet.rehearsal;

import java.time.LocalDate;
import se.trygghetshjulet.engine.ModelPlace;

/**
 * Something that the calendar set going.
 *
 * @param caseKey business key of its case; null if it has none
 * @param activity id of the recurring activity in the profile; null if it belongs to none
 */
record PlannedTimer(LocalDate day, ModelPlace place, String caseKey, String activity) {}
