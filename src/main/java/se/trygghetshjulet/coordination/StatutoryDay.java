package se.trygghetshjulet.coordination;

import java.util.Map;
import java.util.Optional;

/** Last days that a statute sets: no coordinator can move them. */
final class StatutoryDay {

    /** By the task's form. KL (2017:725) 5:69, for a nämnd through 6:35. */
    private static final Map<String, String> LAW = Map.of(
            "justera-protokoll",
            "Protokollet ska justeras senast 14 dagar efter sammanträdet (kommunallagen 5 kap. 69 §). Den dagen går inte"
                    + " att flytta. Påminn i stället, eller lämna över uppgiften.");

    private StatutoryDay() {}

    /** The law's words, in Swedish; none where the day is the municipality's own. */
    static Optional<String> of(String formId) {
        return Optional.ofNullable(formId).map(LAW::get);
    }
}
