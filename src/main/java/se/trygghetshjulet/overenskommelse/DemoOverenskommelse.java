package se.trygghetshjulet.overenskommelse;

import java.time.LocalDate;
import java.util.List;
import se.trygghetshjulet.document.RowKey;

/** An överenskommelse as a municipality's demo file has it. */
public record DemoOverenskommelse(
        int year, LocalDate validFrom, LocalDate validTo, String purpose, List<String> commitments) {

    OverenskommelseContent content() {
        return new OverenskommelseContent(
                validFrom,
                validTo,
                purpose,
                commitments.stream()
                        .map(text -> new OverenskommelseContent.Commitment(RowKey.next(), text))
                        .toList(),
                false);
    }
}
