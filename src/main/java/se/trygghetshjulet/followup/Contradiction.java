package se.trygghetshjulet.followup;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import se.trygghetshjulet.followup.PartyReport.MeasureReport;
import se.trygghetshjulet.text.Coded;

/** What does not go together in what the parties say of one measure; the compilation must answer it. */
enum Contradiction implements Coded {
    OLIKA_LAGE("Parterna anger olika läge"),
    KLAR_OCH_EJ_PABORJAD("Klar hos den ena parten, ej påbörjad hos den andra"),
    EN_PART_SAKNAS("Alla parter som delar åtgärden har inte följt upp den"),
    RESULTATET_STAMMER_INTE("Läget stämmer inte med hur långt parten har kommit");

    private final String title;

    Contradiction(String title) {
        this.title = title;
    }

    /**
     * @param said one of each party that has reported
     * @param expected how many parties the measure belongs to
     * @return in the order in which they are declared, whatever the order of the reports
     */
    static List<Contradiction> in(Collection<MeasureReport> said, int expected) {
        Set<Contradiction> found = EnumSet.noneOf(Contradiction.class);
        if (said.stream().map(MeasureReport::status).distinct().count() > 1) {
            found.add(OLIKA_LAGE);
        }
        List<Headway> headway = said.stream()
                .map(MeasureReport::headway)
                .filter(Objects::nonNull)
                .toList();
        if (headway.contains(Headway.KLAR) && headway.contains(Headway.EJ_PABORJAD)) {
            found.add(KLAR_OCH_EJ_PABORJAD);
        }
        if (!said.isEmpty() && said.size() < expected) {
            found.add(EN_PART_SAKNAS);
        }
        if (said.stream().anyMatch(Contradiction::contradictsItself)) {
            found.add(RESULTATET_STAMMER_INTE);
        }
        return List.copyOf(found);
    }

    /** Green for what has not begun, red for what is done. */
    private static boolean contradictsItself(MeasureReport report) {
        return report.status() == Status.GRON && report.headway() == Headway.EJ_PABORJAD
                || report.status() == Status.ROD && report.headway() == Headway.KLAR;
    }

    @JsonCreator
    static Contradiction of(String id) {
        return Coded.of(Contradiction.class, id);
    }

    String title() {
        return title;
    }
}
