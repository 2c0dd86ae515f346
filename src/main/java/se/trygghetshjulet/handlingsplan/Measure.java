package se.trygghetshjulet.handlingsplan;

import org.springframework.data.relational.core.mapping.Table;
import se.trygghetshjulet.municipality.Party;

/**
 * One commitment.
 *
 * @param baseNumber its number in the version that this one revises; null if it is new
 * @param owner function or unit that answers for it, never a person
 */
@Table("plan_measure")
record Measure(String baseNumber, String description, Party party, String owner, String schedule, String followUp) {}
