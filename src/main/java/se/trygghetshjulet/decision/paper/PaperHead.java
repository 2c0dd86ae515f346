package se.trygghetshjulet.decision.paper;

import java.util.ArrayList;
import java.util.List;
import se.trygghetshjulet.decision.matter.Matter;
import se.trygghetshjulet.document.rendering.Printout.Fact;
import se.trygghetshjulet.municipality.Municipality;

/**
 * What every paper of a matter begins with.
 *
 * @param municipality its name
 * @param matter the matter's title as it stands in the diary
 */
record PaperHead(String municipality, String matter, List<String> diarienummer) {

    static PaperHead of(Municipality municipality, Matter matter) {
        return new PaperHead(municipality.name(), matter.title(), matter.numbers());
    }

    List<Fact> facts(Fact... more) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Kommun", municipality));
        facts.add(new Fact("Diarienummer", diarienummer.isEmpty() ? "–" : String.join(", ", diarienummer)));
        facts.addAll(List.of(more));
        return facts;
    }
}
