package se.trygghetshjulet.recurring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.municipality.Activity;

/** What has happened since a report was last received, as a first draft of the next one. */
@Component
class ReportDraft {

    private final Occasions occasions;
    private final Clock clock;

    ReportDraft(Occasions occasions, Clock clock) {
        this.occasions = occasions;
        this.clock = clock;
    }

    String before(Occasion report) {
        LocalDate since = occasions
                .findFirstByKommunAndActivityAndHeldOnNotNullOrderByHeldOnDesc(report.kommun(), report.activity())
                .map(Occasion::heldOn)
                .orElseGet(() -> LocalDate.now(clock).minusYears(1));
        Map<String, List<Occasion>> byName =
                occasions.findByKommunAndHeldOnAfterOrderByHeldOn(report.kommun(), since).stream()
                        .filter(occasion -> occasion.kind() != Activity.Kind.RAPPORTERING)
                        .collect(Collectors.groupingBy(Occasion::name, TreeMap::new, Collectors.toList()));
        return byName.isEmpty()
                ? "Sedan " + since + " har inget möte hållits och ingen insats redovisats."
                : byName.entrySet().stream()
                        .map(entry -> "– " + entry.getKey() + ": " + times(entry.getValue()))
                        .collect(Collectors.joining("\n", "Sedan " + since + ":\n", ""));
    }

    private static String times(List<Occasion> held) {
        LocalDate last = held.get(held.size() - 1).heldOn();
        return held.size() == 1 ? "en gång, " + last : held.size() + " gånger, senast " + last;
    }
}
