package se.trygghetshjulet.followup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.trygghetshjulet.document.rendering.Printout.Paragraph;
import se.trygghetshjulet.document.rendering.Printout.Row;
import se.trygghetshjulet.document.rendering.Printout.Section;
import se.trygghetshjulet.document.rendering.Printout.Table;
import se.trygghetshjulet.followup.AnnualFollowUp.IndicatorResult;
import se.trygghetshjulet.followup.ComparedMeasure.Side;
import se.trygghetshjulet.followup.PartyReport.MeasureReport;
import se.trygghetshjulet.municipality.Parties;
import se.trygghetshjulet.municipality.Party;

/** What follow-ups say, section by section, under the names that their forms have. */
final class PrintedFollowUp {

    private PrintedFollowUp() {}

    /** One table for each area of the plan. */
    static List<Section> report(PartyReport report) {
        List<Section> sections = new ArrayList<>();
        Map<String, List<MeasureReport>> areas = report.measures().stream()
                .collect(Collectors.groupingBy(MeasureReport::area, LinkedHashMap::new, Collectors.toList()));
        areas.forEach((area, measures) -> sections.add(new Section(
                area,
                2,
                new Table(
                        "",
                        List.of("Åtgärd", "Läge", "Vad har gjorts?", "Nästa steg"),
                        measures.stream().map(PrintedFollowUp::row).toList()))));
        if (report.remark() != null) {
            sections.add(new Section("Mer att berätta", 2, new Paragraph(report.remark())));
        }
        return sections;
    }

    static List<Section> annual(AnnualFollowUp annual) {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("Året i sammanfattning", 2, new Paragraph(annual.summary())));
        sections.add(new Section(
                "Fokusområden",
                2,
                new Table(
                        "",
                        List.of("Område", "Vad har arbetet lett till?", "Råd inför nästa plan", "Varför det rådet?"),
                        annual.areas().stream()
                                .map(area -> Row.keyed(
                                        area.key(),
                                        area.number() + ". " + area.name(),
                                        area.effect(),
                                        area.recommendation().title(),
                                        area.reason()))
                                .toList())));
        if (!annual.measures().isEmpty()) {
            sections.add(new Section(
                    "Åtgärderna inför nästa plan",
                    2,
                    new Table(
                            "",
                            List.of("Åtgärd", "Hur det har gått", "Råd", "Varför det rådet?"),
                            annual.measures().stream()
                                    .map(measure -> Row.keyed(
                                            measure.key(),
                                            measure.number() + " " + measure.description(),
                                            measure.history() == null ? "Inte uppföljd" : measure.history(),
                                            measure.recommendation().title(),
                                            measure.reason()))
                                    .toList())));
        }
        if (!annual.indicators().isEmpty()) {
            sections.add(new Section("Målen i siffror", 2, figures(annual.indicators())));
        }
        return sections;
    }

    static Table figures(List<IndicatorResult> indicators) {
        return new Table(
                "",
                List.of("Område", "Mål", "Årets siffra", "Kommentar"),
                indicators.stream()
                        .map(indicator -> Row.keyed(
                                indicator.key(),
                                indicator.area(),
                                indicator.indicator(),
                                indicator.text(),
                                indicator.remark()))
                        .toList());
    }

    private static Row row(MeasureReport measure) {
        return Row.keyed(
                measure.key(),
                measure.number() + " " + measure.description(),
                measure.standing(),
                measure.told(),
                measure.next());
    }

    /** The parties' sides beside one another, a column for each. */
    static List<Section> joint(JointSummary joint, Parties parties) {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("Samlad bedömning", 2, new Paragraph(joint.summary())));
        sections.add(new Section(
                "Avvikelser",
                2,
                new Paragraph(joint.deviations() == null ? "Inga avvikelser att ta upp." : joint.deviations())));
        if (!joint.measures().isEmpty()) {
            sections.add(new Section("Parternas svar bredvid varandra", 2, sides(joint.measures(), parties)));
        }
        return sections;
    }

    private static Table sides(List<ComparedMeasure> measures, Parties parties) {
        List<Party> columns = measures.stream()
                .flatMap(measure -> measure.sides().stream())
                .map(Side::party)
                .distinct()
                .sorted(Comparator.comparing(parties::place))
                .toList();
        List<String> headings = new ArrayList<>(List.of("Åtgärd"));
        columns.forEach(party -> headings.add(parties.title(party)));
        headings.add("Gemensamt");
        return new Table(
                "",
                headings,
                measures.stream().map(measure -> row(measure, columns)).toList());
    }

    private static Row row(ComparedMeasure measure, List<Party> columns) {
        List<String> cells = new ArrayList<>(List.of(measure.number() + " " + measure.description()));
        for (Party column : columns) {
            cells.add(measure.sides().stream()
                    .filter(side -> side.party().equals(column))
                    .map(side -> side.said().inFull())
                    .findFirst()
                    .orElse("–"));
        }
        cells.add(
                measure.contradicts()
                        ? measure.contradiction() + ".\n\n" + measure.overall().title() + ": " + measure.sentence()
                        : measure.overall().title());
        return Row.keyed(measure.key(), cells.toArray(String[]::new));
    }
}
