package se.trygghetshjulet.council;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.council.Ahead.Coming;
import se.trygghetshjulet.council.ReportPart.Told;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.document.DocumentStore;
import se.trygghetshjulet.document.rendering.PrintedDay;
import se.trygghetshjulet.document.rendering.Printout;
import se.trygghetshjulet.document.rendering.Printout.Block;
import se.trygghetshjulet.document.rendering.Printout.Bullets;
import se.trygghetshjulet.document.rendering.Printout.Fact;
import se.trygghetshjulet.document.rendering.Printout.Row;
import se.trygghetshjulet.document.rendering.Printout.Section;
import se.trygghetshjulet.document.rendering.Printout.Table;
import se.trygghetshjulet.municipality.Party;

/** Gathers what the stages of the wheel have to say of a year. */
@Service
public class YearlyReport {

    private static final Period WITHIN = Period.ofYears(1);

    private final List<ReportPart> parts;
    private final List<Ahead> ahead;
    private final DocumentStore documents;

    YearlyReport(List<ReportPart> parts, List<Ahead> ahead, DocumentStore documents) {
        this.parts = parts;
        this.ahead = ahead;
        this.documents = documents;
    }

    /** Plan years with a plan that has been decided, also one that another has replaced since; the newest first. */
    public List<Integer> years(String kommun) {
        return documents.standings(kommun).stream()
                .filter(version -> version.key().kind() == DocumentKind.HANDLINGSPLAN)
                .filter(version -> version.state().isDecided())
                .map(version -> version.turn().year())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    @Transactional(readOnly = true)
    Printout of(ReportedYear year) {
        Map<Chapter, List<Block>> chapters = new EnumMap<>(Chapter.class);
        List<String> inShort = new ArrayList<>();
        parts.stream().sorted(Comparator.comparing(ReportPart::chapter)).forEach(part -> {
            Told told = part.of(year);
            chapters.computeIfAbsent(part.chapter(), any -> new ArrayList<>()).addAll(told.blocks());
            inShort.add(told.inShort());
        });
        chapters.put(Chapter.AHEAD, coming(year));
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(
                "I korthet",
                2,
                Bullets.of(inShort.stream().filter(Objects::nonNull).toList())));
        chapters.forEach((chapter, blocks) -> {
            if (!blocks.isEmpty()) {
                sections.add(new Section(chapter.title(), 2, blocks));
            }
        });
        return new Printout(
                "Årsrapport " + year.name() + ": trygghet och brottsförebyggande arbete",
                year.municipality().partyName(Party.BADA),
                List.of(
                        new Fact("Kommun", year.municipality().name()),
                        new Fact("Avser", "planen för " + year.name()),
                        new Fact("Skriven", PrintedDay.of(year.day()))),
                false,
                sections,
                List.of());
    }

    private List<Block> coming(ReportedYear year) {
        LocalDate end = year.day().plus(WITHIN);
        List<Row> rows = ahead.stream()
                .flatMap(stage -> stage.from(year.day(), year.municipality()).stream())
                .filter(coming ->
                        !coming.day().isBefore(year.day()) && coming.day().isBefore(end))
                .sorted(Comparator.comparing(Coming::day).thenComparing(Coming::what))
                .map(coming -> Row.of(PrintedDay.of(coming.day()), coming.what()))
                .toList();
        return rows.isEmpty() ? List.of() : List.of(new Table("", List.of("Dag", "Vad"), rows));
    }
}
