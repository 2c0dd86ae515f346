package se.trygghetshjulet.riktlinje;

import java.time.LocalDate;
import java.util.List;

/** What kommunfullmäktige lays down for the municipality's whole group of companies (lag 2023:196 § 13). */
record RiktlinjeContent(
        LocalDate validFrom,
        LocalDate validTo,
        String purpose,
        String appliesTo,
        String responsibility,
        List<Goal> goals,
        List<Forum> forums) {

    static RiktlinjeContent empty(LocalDate from, LocalDate to) {
        return new RiktlinjeContent(from, to, null, null, null, List.of(), List.of());
    }

    /** The same text for other days. */
    RiktlinjeContent from(LocalDate from, LocalDate to) {
        return new RiktlinjeContent(from, to, purpose, appliesTo, responsibility, goals, forums);
    }

    /** @param key by which it is known in every version that has it */
    record Goal(String key, String text) {}

    /**
     * A method, or a group that meets, by which the work is done.
     *
     * @param key by which it is known in every version that has it
     */
    record Forum(String key, String name, String description) {}
}
