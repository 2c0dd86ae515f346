package se.trygghetshjulet.opendata;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import se.trygghetshjulet.publication.OpenRecord.Issue;

/**
 * That something was put out, corrected or taken back.
 *
 * @param event "published", "complemented", "corrected" or "withdrawn"
 * @param note why, where it was corrected or taken back
 * @param documents addresses of the files that it showed; none where they have been taken back since
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OpenIssue(
        String id,
        String municipality,
        int year,
        int addendum,
        String event,
        String title,
        String note,
        Instant at,
        List<String> documents) {

    static OpenIssue of(Issue issue, String title, Addresses at) {
        String kommun = issue.turn().kommun();
        return new OpenIssue(
                IssueWords.id(issue, at),
                kommun,
                issue.turn().year(),
                issue.turn().addendum(),
                issue.event().name().toLowerCase(Locale.ROOT),
                title,
                issue.note(),
                issue.at(),
                issue.versions().stream()
                        .sorted()
                        .map(version -> at.pdf(kommun, version))
                        .toList());
    }
}
