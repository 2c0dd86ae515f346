package se.trygghetshjulet.overenskommelse;

import java.util.List;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.document.DocumentKey;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.document.rendering.DocumentPrinter;
import se.trygghetshjulet.document.rendering.Printout;
import se.trygghetshjulet.document.rendering.Printout.Bullets;
import se.trygghetshjulet.document.rendering.Printout.Fact;
import se.trygghetshjulet.document.rendering.Printout.Paragraph;
import se.trygghetshjulet.document.rendering.Printout.Section;
import se.trygghetshjulet.document.rendering.Printout.Text;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Party;

@Component
class OverenskommelsePrinter implements DocumentPrinter {

    private final Overenskommelser agreements;
    private final Municipalities municipalities;

    OverenskommelsePrinter(Overenskommelser agreements, Municipalities municipalities) {
        this.agreements = agreements;
        this.municipalities = municipalities;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.OVERENSKOMMELSE;
    }

    @Override
    public String title(DocumentKey key) {
        int year = key.turn().year();
        String title =
                municipalities.get(key.turn().kommun()).documents().agreement().title();
        return year == 0 ? title : title + " " + year;
    }

    @Override
    public Printout of(Long version) {
        Overenskommelse agreement = agreements.get(version);
        Municipality municipality = municipalities.get(agreement.kommun());
        String title = municipality.documents().agreement().title();
        return new Printout(
                agreement.sameText() ? title + ", förlängning med samma text" : title,
                "mellan " + municipality.partyName(Party.BADA),
                List.of(new Fact("Kommun", municipality.name()), new Fact("Gäller", agreement.period())),
                false,
                List.of(
                        new Section("Syfte", 2, new Paragraph(agreement.purpose())),
                        new Section(
                                "Åtaganden",
                                2,
                                new Bullets(agreement.commitments().stream()
                                        .map(commitment -> new Text(commitment.key(), commitment.text()))
                                        .toList()))),
                List.of());
    }
}
