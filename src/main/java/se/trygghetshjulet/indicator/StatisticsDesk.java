package se.trygghetshjulet.indicator;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import se.trygghetshjulet.handlingsplan.PlanIndicator;
import se.trygghetshjulet.handlingsplan.depth.IndicatorDetail;
import se.trygghetshjulet.indicator.FileReading.Found;
import se.trygghetshjulet.indicator.Measuring.Noted;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.text.Refused;
import se.trygghetshjulet.transfer.CsvText;
import se.trygghetshjulet.transfer.FilePreview;
import se.trygghetshjulet.transfer.FilePreview.Fact;
import se.trygghetshjulet.transfer.RowFaults;
import se.trygghetshjulet.transfer.UnreadableFile;
import se.trygghetshjulet.transfer.Upload;

/** Takes in files of statistics: first to look at, row by row, then to count. The same file twice changes nothing. */
@Service
class StatisticsDesk {

    private static final int LONGEST = 1_000_000;
    private static final int LONGEST_NAME = 150;

    private final IndicatorViews views;
    private final SeriesRows series;
    private final Measuring measuring;
    private final Measured measured;
    private final StatisticsFiles files;

    StatisticsDesk(
            IndicatorViews views, SeriesRows series, Measuring measuring, Measured measured, StatisticsFiles files) {
        this.views = views;
        this.series = series;
        this.measuring = measuring;
        this.measured = measured;
        this.files = files;
    }

    /** @throws UnreadableFile if it is no such file */
    Looked look(Municipality municipality, Upload file, String person) {
        String content = text(file.bytes());
        Looked looked = looked(municipality, null, name(file), content);
        return looked.faults().isEmpty() && !looked.lines().isEmpty()
                ? looked(municipality, files.keep(municipality.id(), name(file), content, person), name(file), content)
                : looked;
    }

    Optional<Looked> again(Municipality municipality, long id) {
        return files.find(municipality.id(), id).map(kept -> looked(municipality, id, kept.name(), kept.content()));
    }

    /**
     * @return how many figures were not there already; empty if the file is not kept any more
     * @throws Refused if somebody noted one of them in the same moment
     */
    Optional<Integer> take(Municipality municipality, long id, String person) {
        return files.find(municipality.id(), id).map(kept -> {
            FileReading reading = reading(municipality, kept.content());
            int fresh = measuring.noteAll(reading.found().stream()
                    .map(found -> new Noted(
                            municipality.id(),
                            found.indicator().key(),
                            found.period(),
                            found.figure(),
                            reading.source(),
                            person))
                    .toList());
            files.remove(municipality.id(), id);
            return fresh;
        });
    }

    private Looked looked(Municipality municipality, Long id, String name, String content) {
        FileReading reading = reading(municipality, content);
        Map<String, Series> all = measuring.of(municipality.id());
        return new Looked(
                id,
                name,
                reading.faults().told(),
                reading.found().stream()
                        .map(found ->
                                line(found, all.getOrDefault(found.indicator().key(), Series.NONE)))
                        .toList(),
                reading.others(),
                reading.unknown(),
                reading.missing());
    }

    private static Line line(Found found, Series series) {
        Measurement now = series.now(found.period());
        return new Line(
                found.row(),
                found.indicator().name(),
                found.period().text(),
                found.figure(),
                now == null ? null : now.figure());
    }

    private FileReading reading(Municipality municipality, String content) {
        Map<String, SeriesRows.Place> places = series.of(municipality.id());
        Map<String, List<PlanIndicator>> bySeries = views.plan(municipality.id()).stream()
                .flatMap(plan -> plan.areas().stream())
                .flatMap(area -> area.indicators().stream())
                .filter(indicator -> places.containsKey(indicator.key()))
                .collect(Collectors.groupingBy(indicator ->
                        SeriesName.known(places.get(indicator.key()).series())));
        return new FileReading(municipality, bySeries, measured.thisYear()).read(content);
    }

    private static String text(byte[] bytes) {
        if (bytes.length > LONGEST) {
            throw new UnreadableFile(StatisticsPage.TOO_LARGE);
        }
        try (BufferedReader text = CsvText.of(bytes, null)) {
            return text.lines().collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Upload file) {
        String name = file.name().replaceAll("\\p{Cntrl}", "");
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    /**
     * @param id by which it is kept; null where there is nothing to keep
     * @param faults all that is wrong
     * @param others rows of other municipalities
     * @param unknown rows that no indicator counts
     * @param missing rows without a figure
     */
    record Looked(
            Long id, String name, List<RowFaults.Told> faults, List<Line> lines, int others, int unknown, int missing) {

        private long fresh() {
            return lines.stream().filter(line -> !line.isKnown()).count();
        }

        /** @param page address at which files are brought */
        FilePreview preview(String page) {
            return new FilePreview(
                    name,
                    List.of(
                            new Fact("Siffror för kommunens mål", lines.size()),
                            new Fact("Nya eller rättade", fresh()),
                            new Fact("Rader för andra kommuner", others),
                            new Fact("Rader om annat", unknown),
                            new Fact("Rader utan siffra", missing)),
                    "Vad varje rad gör",
                    List.of("Rad", "Mål", "Period", "Siffra", "Gör"),
                    lines.stream().map(Line::cells).toList(),
                    page,
                    page + "/" + id + "/spara",
                    fresh() == 0 ? "Klart, inget är nytt" : "Spara siffrorna");
        }
    }

    /** @param before null where nothing stands there */
    record Line(int row, String indicator, String period, BigDecimal figure, BigDecimal before) {

        private boolean isKnown() {
            return before != null && before.compareTo(figure) == 0;
        }

        private List<String> cells() {
            return List.of(String.valueOf(row), indicator, period, IndicatorDetail.swedish(figure), does());
        }

        private String does() {
            if (before == null) {
                return "Ny";
            }
            return isKnown() ? "Står redan" : "Rättar " + IndicatorDetail.swedish(before);
        }
    }
}
