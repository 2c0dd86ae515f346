package se.trygghetshjulet.decision.minutes;

import se.trygghetshjulet.engine.FormBreach;

/**
 * How a vote fell, as far as the minutes tell.
 *
 * @param votesFor for what was decided; null where nobody counted
 * @param votesAgainst null where nobody counted
 * @param chairsVote the chair's vote settled a tie
 * @param presentMembers null where it does not matter
 * @param byMinority a minority of kommunfullmäktige had the matter put off or referred back (KL 5:50)
 */
public record Votes(
        Integer votesFor, Integer votesAgainst, boolean chairsVote, Integer presentMembers, boolean byMinority) {

    public static final Votes NONE = new Votes(null, null, false, null, false);

    /** @throws FormBreach if the figures contradict each other */
    public static Votes of(Integer votesFor, Integer votesAgainst, Boolean chairsVote, Integer presentMembers) {
        Votes votes = new Votes(votesFor, votesAgainst, Boolean.TRUE.equals(chairsVote), presentMembers, false);
        if ((votesFor == null) != (votesAgainst == null)) {
            throw new FormBreach(
                    votesFor == null ? "votesFor" : "votesAgainst",
                    "Fyll i röster både för och emot, eller lämna båda tomma.");
        }
        if (votes.chairsVote && !votes.isTie()) {
            throw new FormBreach(
                    "chairsVote",
                    "Ordförandens röst avgör bara när rösterna är lika många. Ta bort krysset eller rätta rösterna.");
        }
        if (votes.isCounted() && presentMembers != null && votesFor + votesAgainst > presentMembers) {
            throw new FormBreach("presentMembers", "Rösterna är fler än de närvarande. Rätta det som är fel.");
        }
        return votes;
    }

    private boolean isCounted() {
        return votesFor != null;
    }

    private boolean isTie() {
        return isCounted() && votesFor.equals(votesAgainst);
    }

    private boolean hasMajority() {
        return !isCounted() || votesFor > votesAgainst || isTie() && chairsVote;
    }

    /**
     * A body decides by simple majority, and the chair's vote settles a tie; for a nämnd KL 6:33.
     *
     * @param section for the one who reads the refusal
     * @throws FormBreach if what is said to be decided lacks it
     */
    public Votes withMajority(String section) {
        if (!hasMajority()) {
            throw new FormBreach(
                    "votesFor",
                    isTie()
                            ? "Rösterna är lika många. Då avgör ordförandens röst " + section
                                    + ". Kryssa i att den gjorde det, eller rätta beslutet."
                            : "Beslutet har färre röster för än emot, men det krävs enkel majoritet " + section
                                    + ". Rätta rösterna eller beslutet.");
        }
        return this;
    }

    /**
     * One third of the members present may have a matter put off or referred back, unless a minority has done so
     * before in the same matter (KL 5:50). Nobody else than kommunfullmäktige has this rule.
     *
     * @param before a minority has put this matter off or referred it back already
     * @throws FormBreach if there is neither a majority nor such a minority
     */
    public Votes withMajorityOrThird(boolean before) {
        if (hasMajority()) {
            return this;
        }
        if (before) {
            throw new FormBreach(
                    "votesFor",
                    "En minoritet har redan fått ärendet bordlagt eller återremitterat en gång. Nu krävs enkel majoritet"
                            + " (kommunallagen 5 kap. 50 §). Rätta rösterna eller beslutet.");
        }
        if (presentMembers == null) {
            throw new FormBreach(
                    "presentMembers",
                    "Fyll i hur många ledamöter som var närvarande. En minoritet räcker bara om den är minst en tredjedel"
                            + " av dem (kommunallagen 5 kap. 50 §).");
        }
        if (votesFor * 3 < presentMembers) {
            throw new FormBreach(
                    "votesFor",
                    "Det krävs enkel majoritet, eller minst en tredjedel av de närvarande ledamöterna"
                            + " (kommunallagen 5 kap. 50 §). Rätta rösterna eller beslutet.");
        }
        return new Votes(votesFor, votesAgainst, chairsVote, presentMembers, true);
    }
}
