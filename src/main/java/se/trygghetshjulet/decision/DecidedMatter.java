package se.trygghetshjulet.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.WheelYear;

/** What later stages may know of a year's matter and of kommunstyrelsen's decision in it. */
@Service
public class DecidedMatter {

    private final Matters matters;
    private final Decisions decisions;
    private final Municipalities municipalities;

    DecidedMatter(Matters matters, Decisions decisions, Municipalities municipalities) {
        this.matters = matters;
        this.decisions = decisions;
        this.municipalities = municipalities;
    }

    /** The diarienummer with commas between them; empty text before the matter is registered. */
    public String diarienummer(WheelYear year) {
        return matter(year)
                .map(matter -> matter.diarienummer().stream()
                        .map(Matter.Diarienummer::diarienummer)
                        .collect(Collectors.joining(", ")))
                .orElse("");
    }

    public List<Receiver> receivers(WheelYear year) {
        return matter(year)
                .map(matter -> matter.receivers().stream()
                        .map(receiver -> new Receiver(receiver.name(), receiver.email()))
                        .toList())
                .orElse(List.of());
    }

    /** Kommunstyrelsen's last decision of the year. */
    public Optional<Excerpt> decision(WheelYear year) {
        return decisions
                .findFirstByKommunAndPlanYearAndBodyOrderByIdDesc(
                        year.kommun(), year.year(), DecisionProcess.KOMMUNSTYRELSE)
                .map(decision -> new Excerpt(
                        municipalities
                                .get(year.kommun())
                                .body(DecisionProcess.KOMMUNSTYRELSE)
                                .name(),
                        decision.meetingDate(),
                        decision.paragraph(),
                        diarienummer(year),
                        decision.decisionText()));
    }

    private Optional<Matter> matter(WheelYear year) {
        return matters.findByKommunAndPlanYear(year.kommun(), year.year());
    }

    public record Receiver(String name, String email) {}

    /** A minutes excerpt. */
    public record Excerpt(String body, LocalDate meetingDate, int paragraph, String diarienummer, String text) {

        /** As it stands in the documents: "Kommunstyrelsen 2026-12-08 § 12, dnr KS/2026:12". */
        public String reference() {
            return body + " " + meetingDate + " § " + paragraph + ", dnr " + diarienummer;
        }
    }
}
