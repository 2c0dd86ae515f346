package se.trygghetshjulet.handlingsplan;

import org.springframework.data.relational.core.mapping.Table;
import se.trygghetshjulet.municipality.Party;

/**
 * One commitment.
 *
 * @param baseNumber its number in the version that this one revises; null if it is new
 * @param owner unit that answers for it; null while nobody does
 * @param ownerRole function in the unit, never a person
 * @param goal operative goal
 */
@Table("plan_measure")
record Measure(
        String baseNumber,
        String description,
        Party party,
        String owner,
        String ownerRole,
        String schedule,
        String goal,
        String followUp) {

    /** The same, knowing its number in the version before. */
    Measure numbered(String number) {
        return new Measure(number, description, party, owner, ownerRole, schedule, goal, followUp);
    }
}
