package se.trygghetshjulet.followup;

import java.util.List;
import java.util.stream.Collectors;
import se.trygghetshjulet.handlingsplan.Revision;

/**
 * What the year's follow-ups say should become of a measure in the next plan; whoever compiles the year may say otherwise.
 *
 * @param reason in Swedish, with the periods that it rests on
 */
record Proposal(Revision recommendation, String reason) {

    private static final int TWICE = 2;

    /** @param year the first period first; empty where nobody has reported */
    static Proposal of(List<Followed> year) {
        if (year.isEmpty()) {
            return new Proposal(
                    Revision.ANDRA,
                    "Ingen har följt upp åtgärden under året. Se över om den ska vara kvar och vems den är.");
        }
        Followed last = year.get(year.size() - 1);
        if (last.headway() == Headway.KLAR) {
            return new Proposal(Revision.UTGAR, "Åtgärden är klar (" + last.period() + ").");
        }
        List<Followed> red = in(Status.ROD, year);
        if (red.size() >= TWICE && last.headway() == Headway.EJ_PABORJAD) {
            return new Proposal(Revision.UTGAR, "Röd i " + periods(red) + " och fortfarande inte påbörjad.");
        }
        if (red.size() >= TWICE || last.status() == Status.ROD) {
            return new Proposal(Revision.ANDRA, "Röd i " + periods(red) + ".");
        }
        List<Followed> yellow = in(Status.GUL, year);
        if (red.size() + yellow.size() >= TWICE) {
            return new Proposal(
                    Revision.ANDRA,
                    "Inte grön i "
                            + periods(year.stream()
                                    .filter(period -> period.status() != Status.GRON)
                                    .toList()) + ".");
        }
        return new Proposal(
                Revision.BEHALL, "Läget är " + last.status().title().toLowerCase() + " i " + last.period() + ".");
    }

    private static List<Followed> in(Status status, List<Followed> year) {
        return year.stream().filter(period -> period.status() == status).toList();
    }

    private static String periods(List<Followed> year) {
        return year.stream().map(Followed::period).collect(Collectors.joining(", "));
    }
}
