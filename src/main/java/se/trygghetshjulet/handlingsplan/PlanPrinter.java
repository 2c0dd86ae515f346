package se.trygghetshjulet.handlingsplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.document.DocumentKey;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.document.rendering.DocumentPrinter;
import se.trygghetshjulet.document.rendering.Printout;
import se.trygghetshjulet.document.rendering.Printout.Block;
import se.trygghetshjulet.document.rendering.Printout.Cell;
import se.trygghetshjulet.document.rendering.Printout.Fact;
import se.trygghetshjulet.document.rendering.Printout.Paragraph;
import se.trygghetshjulet.document.rendering.Printout.Row;
import se.trygghetshjulet.document.rendering.Printout.Section;
import se.trygghetshjulet.document.rendering.Printout.Table;
import se.trygghetshjulet.document.rendering.Printout.Text;
import se.trygghetshjulet.handlingsplan.PlanContent.Priority;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Party;

/** A plan on paper, in its municipality's own columns: one table for each area. */
@Component
class PlanPrinter implements DocumentPrinter {

    private final Plans plans;
    private final PlanFace face;
    private final Municipalities municipalities;

    PlanPrinter(Plans plans, PlanFace face, Municipalities municipalities) {
        this.plans = plans;
        this.face = face;
        this.municipalities = municipalities;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.HANDLINGSPLAN;
    }

    @Override
    public String title(DocumentKey key) {
        return plans.title(key.turn());
    }

    @Override
    public Printout of(Long version) {
        Plan plan = plans.get(version);
        Municipality municipality = municipalities.get(plan.kommun());
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("Syfte", 2, new Paragraph(plan.purpose())));
        face.of(plan).forEach(area -> sections.add(section(area)));
        prioritised(plans.priorities(version)).ifPresent(sections::add);
        return new Printout(
                plans.title(plan.wheelYear()),
                municipality.partyName(Party.BADA),
                List.of(new Fact("Kommun", municipality.name()), new Fact("Gäller", plan.period())),
                false,
                sections,
                List.of());
    }

    /** Adopted and signed with the rest, so whoever signs sees it. */
    private static Optional<Section> prioritised(List<Priority> priorities) {
        return priorities.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        "Så har BRÅ prioriterat",
                        2,
                        new Table(
                                "",
                                List.of("Område", "Vad som händer med det", "Varför"),
                                priorities.stream()
                                        .map(priority -> Row.of(
                                                priority.name(),
                                                priority.revision().title(),
                                                priority.reason()))
                                        .toList())));
    }

    private static Section section(AreaTable area) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(area.intro()));
        if (area.columns().isEmpty()) {
            blocks.add(new Paragraph(PlanFace.NOTHING_YET));
        } else {
            blocks.add(new Table(
                    "",
                    area.columns().stream().map(AreaTable.Heading::label).toList(),
                    area.rows().stream().map(PlanPrinter::row).toList()));
        }
        String heading = area.number() + ". " + area.name();
        return new Section(area.kind().isEmpty() ? heading : area.kind() + " " + heading, 2, area.key(), blocks);
    }

    private static Row row(AreaTable.Row row) {
        return new Row(
                row.key(),
                row.cells().stream()
                        .map(cell -> new Cell(
                                cell.texts().stream()
                                        .map(text -> new Text(text.key(), text.text()))
                                        .toList(),
                                cell.span()))
                        .toList());
    }
}
