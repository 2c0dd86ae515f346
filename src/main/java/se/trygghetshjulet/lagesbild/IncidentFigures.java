package se.trygghetshjulet.lagesbild;

import java.util.List;

/** How much has been reported lately, without small numbers; those who collect the reports provide it. */
public interface IncidentFigures {

    /** The last finished half-years, the last one first; none where the municipality collects no reports. */
    List<Figures> lately(String kommun);

    /**
     * @param period in words to read
     * @param total in words to read, such as "143 händelser"
     * @param places one line for each place with something to tell
     */
    record Figures(String period, String total, List<PlaceFigures> places) {}

    /** @param figures in words to read, such as "43: Skadegörelse 20, Buller 15" */
    record PlaceFigures(String place, String figures) {}
}
