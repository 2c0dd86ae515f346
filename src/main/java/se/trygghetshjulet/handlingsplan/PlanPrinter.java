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
import se.trygghetshjulet.handlingsplan.depth.AreaNotes;
import se.trygghetshjulet.handlingsplan.history.MeasureHistory;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Party;
import se.trygghetshjulet.municipality.PlanTable;
import se.trygghetshjulet.municipality.PlanTable.Field;

/** A plan on paper, in its municipality's own columns: one table for each area. */
@Component
class PlanPrinter implements DocumentPrinter {

    /** In no plan's own words, so that its table in Word is not read as one of the plan's. */
    private static final String FORMER_MEASURE = "Tidigare åtgärd";

    private final Plans plans;
    private final PlanFace face;
    private final Municipalities municipalities;
    private final MeasureHistory history;

    PlanPrinter(Plans plans, PlanFace face, Municipalities municipalities, MeasureHistory history) {
        this.history = history;
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
        List<AreaTable> areas = face.of(plan);
        areas.forEach(area -> sections.add(section(area)));
        budget(plan, areas, municipality.planTable()).ifPresent(sections::add);
        prioritised(plans.priorities(version)).ifPresent(sections::add);
        history(plan).ifPresent(sections::add);
        return new Printout(
                plans.title(plan.wheelYear()),
                municipality.partyName(Party.BADA),
                List.of(new Fact("Kommun", municipality.name()), new Fact("Gäller", plan.period())),
                false,
                sections,
                List.of());
    }

    /** An annex for those who review; what is decided does not have it. */
    private Optional<Section> history(Plan plan) {
        if (plan.status().isDecided() || plan.basedOn() == null) {
            return Optional.empty();
        }
        List<Row> rows = history.of(plans.get(plan.basedOn())).stream()
                .map(row -> Row.of(
                        row.number() + " " + row.description(),
                        row.advice() == null ? "–" : row.advice(),
                        row.history().isEmpty() ? "–" : row.history()))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        "Bilaga för granskning: åtgärderna i den plan som ses över",
                        2,
                        new Table("", List.of(FORMER_MEASURE, "Råd från årsuppföljningen", "Historia"), rows)));
    }

    /** What each area may cost, and all of them together. */
    private static Optional<Section> budget(Plan plan, List<AreaTable> areas, PlanTable table) {
        String all = plan.budget();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        return table.column(Field.BUDGET).map(column -> {
            List<Row> rows = new ArrayList<>();
            for (int area = 0; area < areas.size(); area++) {
                String own = AreaNotes.budget(plan.areas().get(area).details());
                rows.add(
                        Row.of(areas.get(area).number() + ". " + areas.get(area).name(), own.isEmpty() ? "–" : own));
            }
            rows.add(Row.of("Hela planen", all));
            return new Section(column.label(), 2, new Table("", List.of("Område", "Per år"), rows));
        });
    }

    /** Adopted and signed with the rest, so whoever signs sees it. */
    private static Optional<Section> prioritised(List<Priority> priorities) {
        if (priorities.isEmpty()) {
            return Optional.empty();
        }
        boolean weighed = priorities.stream().anyMatch(priority -> priority.score() != null);
        List<String> headings = new ArrayList<>(List.of("Område", "Vad som händer med det", "Varför"));
        if (weighed) {
            headings.add("Prioritet");
        }
        return Optional.of(new Section(
                "Så har BRÅ prioriterat",
                2,
                new Table(
                        "",
                        headings,
                        priorities.stream()
                                .map(priority -> row(priority, weighed))
                                .toList())));
    }

    private static Row row(Priority priority, boolean weighed) {
        String change = priority.revision().title();
        return weighed
                ? Row.of(priority.name(), change, priority.reason(), priority.score())
                : Row.of(priority.name(), change, priority.reason());
    }

    private static Section section(AreaTable area) {
        List<Block> blocks = new ArrayList<>();
        area.notes().forEach(note -> blocks.add(new Paragraph(note.line())));
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
