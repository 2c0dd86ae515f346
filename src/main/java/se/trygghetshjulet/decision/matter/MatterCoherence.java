package se.trygghetshjulet.decision.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.coherence.CoherenceCheck;
import se.trygghetshjulet.coherence.Finding;
import se.trygghetshjulet.coherence.Gate;
import se.trygghetshjulet.coherence.Wording;
import se.trygghetshjulet.decision.matter.Matter.Diarienummer;
import se.trygghetshjulet.municipality.WheelYear;

/** The matter's numbers and texts: two numbers are allowed and easily a mistake, one in two matters always is. */
@Component
class MatterCoherence implements CoherenceCheck {

    private final Matters matters;

    MatterCoherence(Matters matters) {
        this.matters = matters;
    }

    @Override
    public Stream<Finding> findings(WheelYear year, Gate gate) {
        if (gate != Gate.PAPERS && gate != Gate.SIGNATURE) {
            return Stream.empty();
        }
        return matters.of(year).stream()
                .flatMap(matter -> Stream.concat(
                        numbers(matter),
                        // what the missiv says is written in the form itself while papers are prepared
                        gate == Gate.PAPERS ? wording(matter.title()) : texts(matter)));
    }

    private Stream<Finding> numbers(Matter matter) {
        List<Finding> found = new ArrayList<>();
        if (matter.diarienummer().size() > 1) {
            found.add(Finding.warning(
                    "Ärendet har " + matter.diarienummer().size() + " diarienummer.",
                    "Det är tillåtet. Kontrollera i diariet att alla hör hit."));
        }
        for (Diarienummer number : matter.diarienummer()) {
            matters.titlesBeside(matter.kommun(), matter.planYear(), number.diarienummer()).stream()
                    .map(title -> Finding.blocking(
                            "Diarienumret " + number.diarienummer() + " hör också till ärendet ”" + title + "”.",
                            "Registratorn rättar det i uppgiften Registrera ärendet när förslaget har gått tillbaka"
                                    + " till BRÅ och kommer igen."))
                    .forEach(found::add);
        }
        return found.stream();
    }

    private static Stream<Finding> texts(Matter matter) {
        return Stream.concat(
                        Stream.of(matter.title(), matter.background(), matter.summary()),
                        matter.proposals().stream().map(Matter.Proposal::proposal))
                .flatMap(MatterCoherence::wording);
    }

    private static Stream<Finding> wording(String text) {
        return Wording.placeholder(text).stream()
                .map(slip -> Finding.blocking(
                        "Ärendet: ”" + slip + "” är inte ifyllt.",
                        "Skriv det som ska stå där i uppgifterna Registrera ärendet och Skriv tjänsteskrivelse."));
    }
}
