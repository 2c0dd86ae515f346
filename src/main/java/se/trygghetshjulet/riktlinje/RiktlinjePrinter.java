package se.trygghetshjulet.riktlinje;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.document.DocumentKey;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.document.rendering.DocumentPrinter;
import se.trygghetshjulet.document.rendering.Printout;
import se.trygghetshjulet.document.rendering.Printout.Bullets;
import se.trygghetshjulet.document.rendering.Printout.Fact;
import se.trygghetshjulet.document.rendering.Printout.Paragraph;
import se.trygghetshjulet.document.rendering.Printout.Section;
import se.trygghetshjulet.document.rendering.Printout.Text;
import se.trygghetshjulet.municipality.Documents;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;

/** A riktlinje on paper, with a list of its contents. */
@Component
class RiktlinjePrinter implements DocumentPrinter {

    private final Riktlinjer riktlinjer;
    private final Municipalities municipalities;

    RiktlinjePrinter(Riktlinjer riktlinjer, Municipalities municipalities) {
        this.riktlinjer = riktlinjer;
        this.municipalities = municipalities;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.RIKTLINJE;
    }

    @Override
    public String title(DocumentKey key) {
        Documents documents = municipalities.get(key.turn().kommun()).documents();
        return (documents.guideline() == null
                        ? kind().title()
                        : documents.guideline().title()) + " " + key.turn().year();
    }

    @Override
    public Printout of(Long id) {
        Version<RiktlinjeContent> version = riktlinjer.get(id);
        Riktlinje riktlinje = riktlinjer.read(version);
        Municipality municipality = municipalities.get(version.kommun());
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("Syfte", 2, new Paragraph(riktlinje.purpose())));
        sections.add(new Section("Vem omfattas?", 2, new Paragraph(riktlinje.appliesTo())));
        sections.add(new Section(
                "Mål",
                2,
                new Bullets(riktlinje.goals().stream()
                        .map(goal -> new Text(goal.key(), goal.text()))
                        .toList())));
        sections.add(new Section("Metod och forum", 2));
        riktlinje
                .forums()
                .forEach(forum -> sections.add(
                        new Section(forum.name(), 3, forum.key(), List.of(new Paragraph(forum.description())))));
        sections.add(new Section("Ansvar", 2, new Paragraph(riktlinje.responsibility())));
        return new Printout(
                riktlinje.title(),
                municipality.name(),
                List.of(new Fact("Kommun", municipality.name()), new Fact("Gäller", riktlinje.period())),
                true,
                sections,
                List.of());
    }
}
