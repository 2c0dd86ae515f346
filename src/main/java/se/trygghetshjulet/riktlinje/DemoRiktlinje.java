package se.trygghetshjulet.riktlinje;

import java.time.LocalDate;
import java.util.List;
import se.trygghetshjulet.document.RowKey;

/** A riktlinje as a municipality's demo file has it. */
public record DemoRiktlinje(
        int year,
        LocalDate validFrom,
        LocalDate validTo,
        String purpose,
        String appliesTo,
        List<String> goals,
        List<DemoForum> forums,
        String responsibility) {

    RiktlinjeContent content() {
        return new RiktlinjeContent(
                validFrom,
                validTo,
                purpose,
                appliesTo,
                responsibility,
                goals.stream()
                        .map(goal -> new RiktlinjeContent.Goal(RowKey.next(), goal))
                        .toList(),
                forums.stream()
                        .map(forum -> new RiktlinjeContent.Forum(RowKey.next(), forum.name(), forum.text()))
                        .toList());
    }

    public record DemoForum(String name, String text) {}
}
