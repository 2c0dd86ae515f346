package se.trygghetshjulet.lagesbild;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.document.DocumentKey;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.document.rendering.DocumentPrinter;
import se.trygghetshjulet.document.rendering.Printout;
import se.trygghetshjulet.document.rendering.Printout.Fact;
import se.trygghetshjulet.document.rendering.Printout.Paragraph;
import se.trygghetshjulet.document.rendering.Printout.Row;
import se.trygghetshjulet.document.rendering.Printout.Section;
import se.trygghetshjulet.document.rendering.Printout.Table;
import se.trygghetshjulet.lagesbild.LagesbildContent.Problem;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Party;

@Component
class LagesbildPrinter implements DocumentPrinter {

    private final Lagesbilder lagesbilder;
    private final Municipalities municipalities;

    LagesbildPrinter(Lagesbilder lagesbilder, Municipalities municipalities) {
        this.lagesbilder = lagesbilder;
        this.municipalities = municipalities;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.LAGESBILD;
    }

    @Override
    public String title(DocumentKey key) {
        return kind().title() + " " + key.turn().year();
    }

    @Override
    public Printout of(Long id) {
        Version<LagesbildContent> version = lagesbilder.get(id);
        LagesbildContent content = version.content();
        Municipality municipality = municipalities.get(version.kommun());
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("Samlad bild", 2, new Paragraph(content.summary())));
        if (content.openSummary() != null) {
            sections.add(new Section("För alla att läsa", 2, new Paragraph(content.openSummary())));
        }
        if (!content.problems().isEmpty()) {
            sections.add(new Section(
                    "Problem som sticker ut",
                    2,
                    new Table(
                            "",
                            List.of("Problem", "Beskrivning", "Utveckling", "Hur allvarligt?"),
                            content.problems().stream()
                                    .map(LagesbildPrinter::row)
                                    .toList())));
        }
        if (!content.walks().isEmpty()) {
            sections.add(new Section(
                    "Trygghetsvandringar som behövs",
                    2,
                    new Table(
                            "",
                            List.of("Plats", "Varför?"),
                            content.walks().stream()
                                    .map(walk -> Row.keyed(walk.key(), walk.place(), walk.reason()))
                                    .toList())));
        }
        return new Printout(
                "Lägesbild " + version.turn().year(),
                municipality.partyName(Party.BADA),
                List.of(
                        new Fact("Kommun", municipality.name()),
                        new Fact("Inför", "planen för " + version.turn().year())),
                false,
                sections,
                List.of());
    }

    private static Row row(Problem problem) {
        return Row.keyed(
                problem.key(),
                problem.name(),
                problem.description(),
                problem.change() == null
                        ? problem.trend().title()
                        : "%s (%+d %%)".formatted(problem.trend().title(), problem.change()),
                problem.severity() == null ? null : problem.severity().title());
    }
}
