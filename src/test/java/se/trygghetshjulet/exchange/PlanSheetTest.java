package se.trygghetshjulet.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.exchange.PlanSheet.Fault;
import se.trygghetshjulet.exchange.PlanSheet.Read;
import se.trygghetshjulet.handlingsplan.PlanArea;
import se.trygghetshjulet.handlingsplan.PlanCause;
import se.trygghetshjulet.handlingsplan.PlanIndicator;
import se.trygghetshjulet.handlingsplan.PlanMeasure;
import se.trygghetshjulet.handlingsplan.depth.AreaDetail;
import se.trygghetshjulet.handlingsplan.depth.IndicatorDetail;
import se.trygghetshjulet.handlingsplan.depth.MeasureDetail;
import se.trygghetshjulet.handlingsplan.depth.Work;
import se.trygghetshjulet.municipality.Party;
import se.trygghetshjulet.municipality.PlanTable;
import se.trygghetshjulet.municipality.PlanTable.Column;
import se.trygghetshjulet.municipality.PlanTable.Field;
import se.trygghetshjulet.transfer.UnreadableFile;

/** A plan goes out as a sheet and comes back whole, or is not taken and everything that is wrong is told. */
class PlanSheetTest {

    private static final PlanTable TABLE = new PlanTable(List.of(
            new Column(Field.AREA, "Fokusområde"),
            new Column(Field.PROBLEM, "Problem"),
            new Column(Field.CAUSE, "Orsak"),
            new Column(Field.MEASURE, "Åtgärd"),
            new Column(Field.EFFECT_GOAL, "Mål"),
            new Column(Field.GOAL, "Mål"),
            new Column(Field.OWNER, "Ansvarig"),
            new Column(Field.SCHEDULE, "När"),
            new Column(Field.FOLLOW_UP, "Uppföljning")));

    private static final PlanTable IN_DEPTH = new PlanTable(
            Stream.concat(
                            TABLE.columns().stream(),
                            Stream.of(
                                    new Column(Field.SUB_GOAL, "Delmål"),
                                    new Column(Field.INDICATOR, "Mått"),
                                    new Column(Field.SUB_AREA, "Delområde"),
                                    new Column(Field.PURPOSE, "Syfte"),
                                    new Column(Field.METHOD, "Metod"),
                                    new Column(Field.CONTACT, "Kontakt"),
                                    new Column(Field.WORK, "Slag"),
                                    new Column(Field.BUDGET, "Budget"),
                                    new Column(Field.ORDER, "Ordning"),
                                    new Column(Field.DISTRICT, "Stadsdel"),
                                    new Column(Field.AREA_DISTRICT, "Områdets stadsdel"),
                                    new Column(Field.PRIORITY, "Prioritet")))
                    .toList(),
            5,
            true);

    private static final List<String> TEXTS = Arrays.asList(
            null,
            "Vandra; tillsammans",
            "Belysa \"gången\"",
            "=SUMMA(1)",
            "-5 procent",
            "Rad ett\nrad två",
            "'citat",
            "åäö, é");

    @Property(tries = 100)
    void asCsvAPlanComesBackAsItWent(@ForAll("plans") List<PlanArea> plan) {
        assertThat(said(CsvSheet.read(CsvSheet.write(sheet(plan))), plan)).isEqualTo(plan);
    }

    @Property(tries = 30)
    void asAWorkbookAPlanComesBackAsItWent(@ForAll("plans") List<PlanArea> plan) {
        assertThat(said(ExcelSheet.read(ExcelSheet.write(sheet(plan))), plan)).isEqualTo(plan);
    }

    /** In all the columns that a profile may have; keys tell rows and indicators apart. */
    @Property(tries = 60)
    void inDepthAPlanComesBackAsItWent(@ForAll("plansInDepth") List<PlanArea> plan) {
        List<List<String>> sheet = PlanSheet.of(plan, "1.1", IN_DEPTH);

        for (List<List<String>> lines : List.of(
                CsvSheet.read(CsvSheet.write(sheet)),
                ExcelSheet.read(ExcelSheet.write(sheet)),
                ExcelSheet.read(ExcelSheet.write(BraTemplate.of(sheet, IN_DEPTH))))) {
            Read read = PlanSheet.read(lines, plan, IN_DEPTH);

            assertThat(read.faults()).isEmpty();
            assertThat(read.leftOut()).isEmpty();
            assertThat(read.areas()).isEqualTo(plan);
        }
    }

    @Test
    void byTheTemplatesHeadingsAPlanOfOthersIsReadAndWhatHasNoPlaceIsNamed() {
        Read read = read(
                CsvSheet.read(
                        ("Problemområde;Problembild;Orsaksanalys;Målgrupp;Insats;Ansvarig aktör;Tidsplan;Resurser\n"
                                        + "Torget;Mörkt;Snår;Unga;Belysa;Gatukontoret;våren;2027: 100 000\n")
                                .getBytes(StandardCharsets.UTF_8)),
                List.of());

        assertThat(read.faults()).isEmpty();
        assertThat(read.leftOut()).containsExactly("Målgrupp", "Resurser");
        assertThat(read.areas()).singleElement().satisfies(area -> {
            assertThat(area.name()).isEqualTo("Torget");
            assertThat(area.problem()).isEqualTo("Mörkt");
            assertThat(area.causes().get(0).analysis()).isEqualTo("Snår");
            assertThat(area.measures().get(0).description()).isEqualTo("Belysa");
            assertThat(area.measures().get(0).owner()).isEqualTo("Gatukontoret");
            assertThat(area.measures().get(0).schedule()).isEqualTo("våren");
            assertThat(area.measures().get(0).party())
                    .as("the template knows no party")
                    .isEqualTo(Party.BADA);
        });
        assertThat(BraTemplate.known(List.of("Målgrupp", "<b>", "resurser"))).containsExactly("Målgrupp", "Resurser");
    }

    @Test
    void aWrongFigureOrWordOrBudgetIsToldOnItsLine() {
        Read read = PlanSheet.read(
                CsvSheet.read(("Fokusområde;Åtgärd;Part;Slag;Budget;Ordning;Sannolikhet;Konsekvens\n"
                                + "Centrum;Belysa;Polisen;ibland;mycket;först;6;\n")
                        .getBytes(StandardCharsets.UTF_8)),
                List.of(),
                IN_DEPTH);

        assertThat(read.areas()).isEmpty();
        assertThat(read.faults())
                .extracting(fault -> fault.line() + " " + fault.column() + ": " + fault.message())
                .containsExactlyInAnyOrder(
                        "2 Slag: Skriv Engångsinsats eller Ordinarie verksamhet.",
                        "2 Budget: Skriv varje år en gång och beloppet i hela kronor, till exempel 2027: 100 000; 2028: 50 000.",
                        "2 Ordning: Skriv ett heltal från 1 till 999.",
                        "2 Sannolikhet: Skriv ett heltal från 1 till 5.",
                        "2 Konsekvens: Sannolikhet och konsekvens hör ihop. Fyll i båda, eller ingen.");
    }

    @Test
    void twoColumnsOfOneNameAreToldApart() {
        assertThat(sheet(List.of()).get(0)).contains("Fokusområde", "Mål", "Mål (åtgärd)", "Funktion");
    }

    @Test
    void threeBadRowsOfTenThousandAreNamedAndNothingIsTaken() {
        StringBuilder csv = new StringBuilder("Fokusområde;Åtgärd;Part\n");
        for (int line = 2; line <= 10_001; line++) {
            csv.append(
                    switch (line) {
                        case 17 -> "Centrum;Belysa;Grannarna\n";
                        case 4_711 -> ";Vandra;Polisen\n";
                        case 9_999 -> "Centrum;" + "x".repeat(2001) + ";Polisen\n";
                        default -> "Område " + line % 25 + ";Åtgärd " + line + ";Kommunen\n";
                    });
        }

        Read read = read(CsvSheet.read(csv.toString().getBytes(StandardCharsets.UTF_8)), List.of());

        assertThat(read.areas()).isEmpty();
        assertThat(read.faults()).extracting(Fault::line).contains(17, 4_711, 9_999);
        assertThat(read.faults())
                .filteredOn(fault -> fault.line() == 17)
                .extracting(Fault::message)
                .containsExactly("Skriv vem som gör det: Kommunen, Polisen, Kommunen och polisen tillsammans.");
        assertThat(read.faults())
                .filteredOn(fault -> fault.message().contains("högst 50 åtgärder"))
                .as("so many are too many for one plan, and that is told once an area")
                .hasSize(25);
    }

    @Test
    void aSpreadsheetsOwnCsvIsReadWithCommasOrInWindowsLetters() {
        byte[] commas =
                "Fokusområde,Åtgärd,Part\nCentrum,\"Vandra, belysa\",Polisen\n".getBytes(StandardCharsets.UTF_8);
        byte[] windows = "Fokusområde;Åtgärd;Part\nÅkern;Dränera;Kommunen\n".getBytes(Charset.forName("windows-1252"));

        assertThat(read(CsvSheet.read(commas), List.of())
                        .areas()
                        .get(0)
                        .measures()
                        .get(0)
                        .description())
                .isEqualTo("Vandra, belysa");
        assertThat(read(CsvSheet.read(windows), List.of()).areas().get(0).name())
                .isEqualTo("Åkern");
    }

    @Test
    void headingsKeysAndContradictionsAreTold() {
        assertThat(messages("Fokusområde;Åtgrd;Part\n")).anyMatch(text -> text.contains("ingen sådan kolumn"));
        assertThat(messages("Fokusområde;Part\n")).contains("Kolumnen saknas. Den måste finnas i den första raden.");
        assertThat(messages("Fokusområde;Åtgärd;Part;Åtgärdens nyckel\nCentrum;Belysa;Polisen;okänd\n"))
                .containsExactly("Nyckeln finns inte i planen. Lämna rutan tom om åtgärden är ny.");
        assertThat(
                        messages(
                                "Fokusområde;Problem;Åtgärd;Part\nCentrum;Mörkt;Belysa;Polisen\nCentrum;Ljust;Vandra;Polisen\n"))
                .anyMatch(text -> text.contains("Rad 2 säger något annat"));
        assertThat(messages("Fokusområde;Åtgärd;När\nCentrum;;våren\n"))
                .anyMatch(text -> text.contains("Skriv åtgärden"));
        assertThat(messages("Fokusområde;Åtgärd;Part\n"))
                .containsExactly("Tabellen har inga rader. Fyll i minst ett område.");
    }

    @Test
    void whatIsNoSheetIsToldSo() {
        assertThatThrownBy(() -> ExcelSheet.read(new byte[] {'P', 'K', 3, 4, 5}))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("spara den på nytt som xlsx");
        assertThatThrownBy(() -> CsvSheet.read(new byte[] {'M', 'Z', 0, 0}))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("varken CSV eller Excel");
        assertThatThrownBy(() -> CsvSheet.read("Fokusområde;\"Åtgärd".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("citattecken");
    }

    @Test
    void aWorkbookThatUnpacksToTooMuchIsNotUnpacked() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] million = new byte[1_000_000];
            for (int part = 0; part < 51; part++) {
                zip.write(million);
            }
        }

        assertThatThrownBy(() -> PlanSheets.sent(file.toByteArray(), TABLE))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("för stor när den packas upp");
    }

    @Test
    void columnsThatTheSheetLacksKeepWhatTheyHad() {
        List<PlanArea> plan = List.of(area("a", "Centrum", "Mörkt", cause("Snår", measure("m", "Belysa", "våren"))));

        Read read = read(
                CsvSheet.read("Områdets nyckel;Fokusområde;Åtgärdens nyckel;Åtgärd\na;Torget;m;Belysa mer\n"
                        .getBytes(StandardCharsets.UTF_8)),
                plan);

        assertThat(read.faults()).isEmpty();
        assertThat(read.areas().get(0).name()).isEqualTo("Torget");
        assertThat(read.areas().get(0).problem()).isEqualTo("Mörkt");
        assertThat(read.areas().get(0).measures().get(0).description()).isEqualTo("Belysa mer");
        assertThat(read.areas().get(0).measures().get(0).schedule()).isEqualTo("våren");
    }

    @Provide
    Arbitrary<List<PlanArea>> plans() {
        return Arbitraries.randomValue(PlanSheetTest::plan);
    }

    @Provide
    Arbitrary<List<PlanArea>> plansInDepth() {
        return Arbitraries.randomValue(random ->
                plan(random).stream().map(area -> inDepth(area, random)).toList());
    }

    private static PlanArea inDepth(PlanArea area, Random random) {
        boolean weighed = random.nextBoolean();
        return new PlanArea(
                area.key(),
                area.number(),
                area.name(),
                area.problem(),
                area.effectGoal(),
                text(random),
                random.nextBoolean()
                        ? List.of()
                        : List.of(
                                new PlanIndicator(
                                        "i1", "Rån", "brott", BigDecimal.TEN, 2026, null, null, IndicatorDetail.NONE),
                                new PlanIndicator("i2", "Möten", "st", null, null, null, null, IndicatorDetail.NONE)),
                area.causes().stream()
                        .map(cause -> new PlanCause(
                                cause.key(),
                                cause.analysis(),
                                cause.measures().stream()
                                        .map(measure -> inDepth(measure, random))
                                        .toList()))
                        .toList(),
                area.problems(),
                new AreaDetail(
                        random.nextBoolean() ? null : "Norr",
                        random.nextBoolean() ? null : 1 + random.nextInt(9),
                        weighed ? 1 + random.nextInt(5) : null,
                        weighed ? 1 + random.nextInt(5) : null));
    }

    private static PlanMeasure inDepth(PlanMeasure measure, Random random) {
        return new PlanMeasure(
                measure.key(),
                measure.number(),
                measure.description(),
                measure.party(),
                measure.owner(),
                measure.ownerRole(),
                measure.schedule(),
                measure.goal(),
                measure.followUp(),
                new MeasureDetail(
                        text(random),
                        random.nextBoolean() ? null : "Söder",
                        text(random),
                        text(random),
                        text(random),
                        random.nextBoolean() ? null : Work.values()[random.nextInt(2)],
                        random.nextBoolean() ? null : 1 + random.nextInt(999),
                        random.nextBoolean() ? null : "2027: " + random.nextInt(900_000) + "; 2028: 50 000"));
    }

    private static List<PlanArea> plan(Random random) {
        return IntStream.rangeClosed(1, 1 + random.nextInt(4))
                .mapToObj(area -> area(
                        "a" + area,
                        "Område " + area,
                        text(random),
                        IntStream.range(0, random.nextInt(3))
                                .mapToObj(cause -> cause(
                                        cause == 0 ? "Orsak" : "Orsak " + cause,
                                        IntStream.range(0, random.nextInt(3))
                                                .mapToObj(measure -> measure(
                                                        "m" + area + "-" + cause + "-" + measure,
                                                        "Åtgärd " + measure,
                                                        text(random)))
                                                .toArray(PlanMeasure[]::new)))
                                .toArray(PlanCause[]::new)))
                .toList();
    }

    private static String text(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private static List<List<String>> sheet(List<PlanArea> plan) {
        return PlanSheet.of(plan, "1.1", TABLE);
    }

    private static List<PlanArea> said(List<List<String>> lines, List<PlanArea> plan) {
        Read read = read(lines, plan);
        assertThat(read.faults()).isEmpty();
        assertThat(read.seen()).isEqualTo("1.1");
        return read.areas();
    }

    private static Read read(List<List<String>> lines, List<PlanArea> before) {
        return PlanSheet.read(lines, before, TABLE);
    }

    private static List<String> messages(String csv) {
        return new ArrayList<>(read(CsvSheet.read(csv.getBytes(StandardCharsets.UTF_8)), List.of()).faults().stream()
                .map(Fault::message)
                .toList());
    }

    private static PlanArea area(String key, String name, String problem, PlanCause... causes) {
        return new PlanArea(key, "", name, problem, null, null, List.of(), List.of(causes), List.of(), AreaDetail.NONE);
    }

    private static PlanCause cause(String analysis, PlanMeasure... measures) {
        return new PlanCause(null, analysis, List.of(measures));
    }

    private static PlanMeasure measure(String key, String description, String schedule) {
        return new PlanMeasure(
                key, "", description, Party.BADA, "Kommunen", null, schedule, null, null, MeasureDetail.NONE);
    }
}
