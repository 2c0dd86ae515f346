package se.trygghetshjulet.medborgarlofte;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.document.DocumentKey;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.document.rendering.DocumentPrinter;
import se.trygghetshjulet.document.rendering.Printout;
import se.trygghetshjulet.document.rendering.Printout.Fact;
import se.trygghetshjulet.document.rendering.Printout.Paragraph;
import se.trygghetshjulet.document.rendering.Printout.Row;
import se.trygghetshjulet.document.rendering.Printout.Section;
import se.trygghetshjulet.document.rendering.Printout.Table;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Party;

@Component
class LoftePrinter implements DocumentPrinter {

    private final Medborgarloften loften;
    private final Municipalities municipalities;

    LoftePrinter(Medborgarloften loften, Municipalities municipalities) {
        this.loften = loften;
        this.municipalities = municipalities;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.MEDBORGARLOFTE;
    }

    @Override
    public String title(DocumentKey key) {
        Municipality municipality = municipalities.get(key.turn().kommun());
        return OwnTerm.of(key)
                .map(term -> municipality.activity(term.activity()).name() + " " + term.from())
                .orElseGet(() -> kind().title() + " "
                        + municipality
                                .documents()
                                .plan()
                                .planYear()
                                .name(key.turn().year()));
    }

    @Override
    public Printout of(Long version) {
        Medborgarlofte lofte = loften.get(version);
        Municipality municipality = municipalities.get(loften.turnOf(version).kommun());
        return new Printout(
                lofte.title(),
                municipality.partyName(Party.BADA),
                facts(municipality, lofte),
                false,
                List.of(
                        new Section("Så här ser det ut", 2, new Paragraph(lofte.situation())),
                        new Section(
                                "Det här lovar vi",
                                2,
                                new Table(
                                        "",
                                        List.of("Löfte", "Vem lovar?"),
                                        lofte.promises().stream()
                                                .map(promise -> Row.keyed(
                                                        promise.key(),
                                                        promise.text(),
                                                        municipality.parties().title(promise.party())))
                                                .toList())),
                        new Section("Så följer vi upp", 2, new Paragraph(lofte.followUp()))),
                List.of());
    }

    private static List<Fact> facts(Municipality municipality, Medborgarlofte lofte) {
        List<Fact> facts = new ArrayList<>(List.of(new Fact("Kommun", municipality.name())));
        if (lofte.place() != null) {
            facts.add(new Fact("Plats", lofte.place()));
        }
        facts.add(new Fact("Gäller", lofte.period()));
        return facts;
    }
}
