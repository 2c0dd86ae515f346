package se.trygghetshjulet.opendata;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;

/**
 * A version of a plan that has been published.
 *
 * @param version id, never another's
 * @param addendum 0, or the number of the addendum that made this version
 * @param number of the version within its year or addendum, from 1
 * @param state "published", "superseded" or "terminated"
 * @param validTo last day; null where it holds until further notice
 * @param areas null in lists
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OpenPlan(
        Long version,
        String url,
        String municipality,
        String title,
        int year,
        int addendum,
        int number,
        String state,
        LocalDate validFrom,
        LocalDate validTo,
        String purpose,
        String pdf,
        String measures,
        String indicators,
        List<OpenArea> areas) {}
