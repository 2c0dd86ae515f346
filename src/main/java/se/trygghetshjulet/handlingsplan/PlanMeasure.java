package se.trygghetshjulet.handlingsplan;

import se.trygghetshjulet.document.RowKey;
import se.trygghetshjulet.handlingsplan.depth.MeasureDetail;
import se.trygghetshjulet.municipality.Parties;
import se.trygghetshjulet.municipality.Party;

/**
 * @param number area and place in it: "2.3"
 * @param key by which it is known in every version that has it
 * @param owner null while nobody answers for it
 * @param more what only some municipalities ask for
 */
public record PlanMeasure(
        String key,
        String number,
        String description,
        Party party,
        String owner,
        String ownerRole,
        String schedule,
        String goal,
        String followUp,
        MeasureDetail more) {

    static PlanMeasure of(String number, Measure measure) {
        return new PlanMeasure(
                measure.key(),
                number,
                measure.description(),
                measure.party(),
                measure.owner(),
                measure.ownerRole(),
                measure.schedule(),
                measure.goal(),
                measure.followUp(),
                measure.more());
    }

    Measure toMeasure() {
        return new Measure(RowKey.orNext(key), description, party, owner, ownerRole, schedule, goal, followUp, more);
    }

    /** Unit and function as one reads them in a cell; empty while nobody answers for it. */
    public String answers() {
        if (owner == null) {
            return ownerRole == null ? "" : ownerRole;
        }
        return ownerRole == null ? owner : owner + ", " + ownerRole;
    }

    /**
     * Who answers for it: the party where nobody is named, and before the name where it is none of those that the law knows, which
     * the columns of a plan take for granted.
     */
    public String owner(Parties parties) {
        String title = parties.title(party);
        if (answers().isEmpty()) {
            return title;
        }
        return party.isOther() ? title + ": " + answers() : answers();
    }

    /** What paper says of who answers for it, without the party that it names before. */
    public String withoutParty(String said, Parties parties) {
        String before = parties.title(party) + ": ";
        return party.isOther() && said.startsWith(before) ? said.substring(before.length()) : said;
    }

    /** "2.3 Fartkontroller", as far as the length allows. */
    String label(int length) {
        String text = number + " " + description;
        return text.length() > length ? text.substring(0, length - 1).strip() + "…" : text;
    }
}
