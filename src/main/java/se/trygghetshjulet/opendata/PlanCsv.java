package se.trygghetshjulet.opendata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A plan's rows as CSV, just as RFC 4180 has it: commas, CRLF, headings in the first line, UTF-8 without a mark. Nothing is
 * added to what people wrote.
 */
final class PlanCsv {

    private static final List<String> OF_THE_PLAN =
            List.of("kommun", "plan", "planVersion", "ar", "omradeNyckel", "omradeNummer", "omrade");

    private static final List<String> OF_A_MEASURE = List.of(
            "orsak",
            "nyckel",
            "nummer",
            "atgard",
            "part",
            "ansvarig",
            "nar",
            "mal",
            "uppfoljning",
            "lage",
            "delomrade",
            "stadsdel",
            "syfte",
            "metod",
            "kontakt",
            "arbete",
            "ordning",
            "budget",
            "omradeStadsdel",
            "omradeOrdning",
            "omradeSannolikhet",
            "omradeKonsekvens",
            "omradePrioritet");

    private static final List<String> OF_AN_INDICATOR = List.of(
            "nyckel",
            "indikator",
            "enhet",
            "utgangslage",
            "utgangslageAr",
            "forandringPerArProcent",
            "mal",
            "malAr",
            "lage",
            "lageAr");

    private static final List<String> OF_A_FIGURE =
            List.of("nyckel", "indikator", "enhet", "matAr", "del", "varde", "visasInte", "mal", "kalla");

    private PlanCsv() {}

    static String measures(OpenPlan plan) {
        List<List<Object>> lines = new ArrayList<>();
        for (OpenArea area : plan.areas()) {
            for (OpenArea.Cause cause : area.causes()) {
                for (OpenMeasure measure : cause.measures()) {
                    lines.add(line(
                            plan,
                            area,
                            cause.analysis(),
                            measure.key(),
                            measure.number(),
                            measure.description(),
                            measure.party(),
                            measure.responsible(),
                            measure.schedule(),
                            measure.goal(),
                            measure.followUp(),
                            measure.status(),
                            measure.more().subArea(),
                            measure.more().district(),
                            measure.more().purpose(),
                            measure.more().method(),
                            measure.more().contact(),
                            measure.more().work() == null
                                    ? null
                                    : measure.more().work().id(),
                            measure.more().order(),
                            budget(measure.more()),
                            area.more().district(),
                            area.more().order(),
                            area.more().probability(),
                            area.more().consequence(),
                            area.more().score()));
                }
            }
        }
        return written(OF_A_MEASURE, lines);
    }

    static String indicators(OpenPlan plan) {
        List<List<Object>> lines = new ArrayList<>();
        for (OpenArea area : plan.areas()) {
            for (OpenIndicator indicator : area.indicators()) {
                lines.add(line(
                        plan,
                        area,
                        indicator.key(),
                        indicator.name(),
                        indicator.unit(),
                        plain(indicator.baseline()),
                        indicator.baselineYear(),
                        plain(indicator.yearlyChange()),
                        indicator.target(),
                        indicator.targetYear(),
                        indicator.figures().standing(),
                        indicator.figures().standingYear()));
            }
        }
        return written(OF_AN_INDICATOR, lines);
    }

    /** A line for each year, and one for each part of it that is told. */
    static String figures(OpenPlan plan) {
        List<List<Object>> lines = new ArrayList<>();
        for (OpenArea area : plan.areas()) {
            for (OpenIndicator indicator : area.indicators()) {
                for (OpenFigures.Value value : indicator.figures().values()) {
                    lines.add(line(
                            plan,
                            area,
                            indicator.key(),
                            indicator.name(),
                            indicator.unit(),
                            value.year(),
                            "ar",
                            plain(value.value()),
                            value.withheld(),
                            value.target(),
                            value.source()));
                    parts(value)
                            .forEach(part -> lines.add(line(
                                    plan,
                                    area,
                                    indicator.key(),
                                    indicator.name(),
                                    indicator.unit(),
                                    value.year(),
                                    part.part(),
                                    plain(part.value()),
                                    part.withheld(),
                                    null,
                                    null)));
                }
            }
        }
        return written(OF_A_FIGURE, lines);
    }

    /** Kronor by year: "2027: 100000; 2028: 50000". */
    private static String budget(OpenMeasureDetail more) {
        return more.budget() == null
                ? null
                : more.budget().stream().map(OpenMeasureDetail.Cost::toString).collect(Collectors.joining("; "));
    }

    private static List<OpenFigures.Part> parts(OpenFigures.Value value) {
        return value.parts() == null ? List.of() : value.parts();
    }

    private static List<Object> line(OpenPlan plan, OpenArea area, Object... own) {
        List<Object> line = new ArrayList<>(
                List.of(plan.municipality(), plan.url(), plan.version(), plan.year(), area.key(), area.number()));
        line.add(area.name());
        line.addAll(Arrays.asList(own));
        return line;
    }

    private static String plain(BigDecimal figure) {
        return figure == null ? null : figure.stripTrailingZeros().toPlainString();
    }

    private static String written(List<String> own, List<List<Object>> lines) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(
                    Stream.concat(OF_THE_PLAN.stream(), own.stream()).toList());
            for (List<Object> line : lines) {
                printer.printRecord(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
