package se.trygghetshjulet.medborgarlofte;

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
        return kind().title() + " " + key.turn().year();
    }

    @Override
    public Printout of(Long version) {
        Medborgarlofte lofte = loften.get(version);
        Municipality municipality = municipalities.get(loften.turnOf(version).kommun());
        return new Printout(
                "Medborgarlöfte " + lofte.year(),
                municipality.partyName(Party.BADA),
                List.of(new Fact("Kommun", municipality.name()), new Fact("Gäller", String.valueOf(lofte.year()))),
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
}
