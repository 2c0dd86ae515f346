package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.year.Town.Dweller;

/** Holds the oracle itself against diaries and letters that are written by hand. */
class MailOracleTest {

    private static final String MONDAY = "2027-09-06";
    private static final String FRIDAY = "2027-09-17";

    private final Diary diary = new Diary();
    private LocalDateTime now;
    private int deed;

    /** The lead is two working days; the police serve both municipalities. */
    private final Towns towns = new Towns(List.of(
            new Town(
                    "a",
                    "A kommun",
                    new HandCalendar(Set.of(LocalDate.parse("2027-09-15"))),
                    2,
                    Map.of("skriv-under", 1),
                    List.of(
                            person("siv", "a-sakerhetssamordnare", "a-kommunikator-ersattare"),
                            person("bo", "a-bra-ordforande"),
                            person("kaj", "a-kommunikator"),
                            person("kim", "a-kommunikator"),
                            person("ola", "a-ks-ordforande"),
                            person("pia", "a-kommunpolis"))),
            new Town(
                    "b",
                    "B kommun",
                    new HandCalendar(Set.of()),
                    2,
                    Map.of(),
                    List.of(person("pia", "b-kommunpolis"), person("rut", "b-sakerhetssamordnare")))));

    @Test
    void whatOneDeedOpensIsOneLetterToEachWhoMayDoIt() {
        at(MONDAY, "09:00");
        deed(opened("1", "Zebra", FRIDAY, "a-kommunikator"), opened("2", "Apa", FRIDAY, "a-kommunikator"));
        deed(opened("3", "Ö", "2027-09-16", "a-ks-ordforande"));
        post("09:00");

        assertThat(subjects())
                .containsExactly(
                        "09-06T09:00 kaj: 2 uppgifter: Ny uppgift (A kommun)",
                        "09-06T09:00 kim: 2 uppgifter: Ny uppgift (A kommun)",
                        "09-06T09:00 ola: Ny uppgift: Ö (A kommun, senast 16 september 2027)");
    }

    @Test
    void aLineSaysWhyWhoseUntilWhenAndWhereItLeads() {
        at(MONDAY, "09:00");
        deed(opened("1", "Skriv", FRIDAY, "a-ks-ordforande"));
        post("09:00");

        assertThat(mails().get(0).told())
                .isEqualTo("2027-09-06T09:00 ola@x.example: Ny uppgift: Skriv (A kommun, senast 17 september 2027)\n"
                        + "    Hej ola X!\n"
                        + "    * Skriv [Varför: Ny uppgift, Kommun: A kommun, Klart senast: 17 september 2027,"
                        + " Läge: 8 arbetsdagar kvar] http://localhost:8080/camunda/app/tasklist/default/#/?task=1");
    }

    @Test
    void aTaskIsRemindedOfThenLateThenOthersHearOfItEachOnce() {
        at(MONDAY, "09:00");
        deed(opened("1", "Text", "2027-09-10", "a-kommunikator"));
        deed(new Diary.Taken("1", "kaj"));
        post("09:00");
        mornings("2027-09-07", "2027-10-01");

        assertThat(subjects())
                .containsExactly(
                        "09-06T09:00 kaj: Ny uppgift: Text (A kommun, senast 10 september 2027)",
                        "09-06T09:00 kim: Ny uppgift: Text (A kommun, senast 10 september 2027)",
                        "09-08T07:00 kaj: Dina uppgifter 8 september 2027: 0 försenade, 1 att göra",
                        "09-10T07:00 kaj: Sista dagen: Text (A kommun, senast 10 september 2027)",
                        "09-13T07:00 kaj: Dina uppgifter 13 september 2027: 1 försenad, 0 att göra",
                        "09-14T07:00 siv: Dina uppgifter 14 september 2027: 1 försenad, 0 att göra",
                        "09-16T07:00 siv: Dina uppgifter 16 september 2027: 1 försenad, 0 att göra",
                        "09-20T07:00 kaj: Dina uppgifter 20 september 2027: 1 försenad, 0 att göra",
                        "09-23T07:00 bo: Försenad hos någon annan: Text (A kommun, senast 10 september 2027)");
        assertThat(rows("siv")).containsExactly("Försenad", "Försenad hos någon annan");
        assertThat(openings()).containsExactly("1 a-kommunikator-ersattare");
    }

    @Test
    void theTwoWhoSignHearThreeDaysBeforeTheOthers() {
        at(MONDAY, "09:00");
        deed(new Diary.Opened("1", "Plan", "skriv-under", "a", day(FRIDAY), Set.of("a-ks-ordforande"), Set.of(), null));
        post("09:00");
        mornings("2027-09-07", FRIDAY);

        // the lead of this form is one, the early one four; the office is closed on the fifteenth
        assertThat(subjects())
                .containsExactly(
                        "09-06T09:00 ola: Ny uppgift: Plan (A kommun, senast 17 september 2027)",
                        "09-10T07:00 ola: Dina uppgifter 10 september 2027: 0 försenade, 1 att göra",
                        "09-16T07:00 ola: Dina uppgifter 16 september 2027: 0 försenade, 1 att göra",
                        "09-17T07:00 ola: Sista dagen: Plan (A kommun, senast 17 september 2027)");
    }

    @Test
    void nothingComesOfWhatIsDoneBeforeTheLettersHour() {
        at("2027-09-15", "09:00");
        deed(opened("1", "Text", FRIDAY, "a-ks-ordforande"));
        deed(new Diary.Closed("1"));
        post("10:00");
        deed(opened("2", "Bild", FRIDAY, "a-ks-ordforande"));
        post("11:00");
        at("2027-09-16", "06:45");
        deed(new Diary.MorningRun("a"));
        deed(new Diary.Closed("2"));
        post("07:00");

        assertThat(subjects())
                .containsExactly("09-15T11:00 ola: Ny uppgift: Bild (A kommun, senast 17 september 2027)");
    }

    @Test
    void aLateMinutesTaskIsTheCoordinatorsAtOnceAsTheLawSetsItsDay() {
        at(MONDAY, "09:00");
        deed(new Diary.Opened(
                "1", "Justera", "justera-protokoll", "a", day("2027-09-10"), Set.of(), Set.of("kaj"), null));
        post("09:00");
        mornings("2027-09-13", "2027-09-16");

        assertThat(subjects())
                .contains("09-13T07:00 siv: Försenad hos någon annan: Justera (A kommun, senast 10 september 2027)")
                .noneMatch(mail -> mail.startsWith("09-16T07:00 siv"));
    }

    @Test
    void whoWantsNoSingleLettersGetsThemTheNextWorkingMorningButNotTheLastDay() {
        at(MONDAY, "08:00");
        deed(new Diary.Prefers("ola", 9, "sv", false));
        at("2027-09-10", "09:00");
        deed(opened("1", "Text", "2027-09-14", "a-ks-ordforande"));
        post("09:00");
        mornings("2027-09-11", "2027-09-14");

        assertThat(subjects())
                .containsExactly(
                        "09-13T09:00 ola: Dina uppgifter 13 september 2027: 0 försenade, 1 att göra",
                        "09-14T07:00 ola: Sista dagen: Text (A kommun, senast 14 september 2027)");
        assertThat(rows("ola").get(0)).isEqualTo("Påminnelse");
    }

    @Test
    void theMorningLetterIsOneOverAllMunicipalitiesWithTheRestBelow() {
        at(MONDAY, "09:00");
        deed(opened("1", "Text", "2027-09-09", "a-kommunpolis"));
        deed(new Diary.Opened("2", "Bild", "f", "b", day("2027-09-09"), Set.of("b-kommunpolis"), Set.of(), null));
        deed(new Diary.Opened("3", "Karta", "f", "b", day(FRIDAY), Set.of("b-kommunpolis"), Set.of(), null));
        post("09:00");
        mornings("2027-09-07", "2027-09-07");

        TaskMail letter = mails().get(mails().size() - 1);
        assertThat(letter.subject()).isEqualTo("Dina uppgifter 7 september 2027: 0 försenade, 3 att göra");
        assertThat(letter.sections())
                .extracting(section -> section.heading() + ": "
                        + section.rows().stream().map(TaskMail.Row::title).toList())
                .containsExactly("Därför skriver vi i dag: [Bild, Text]", "Väntar också på dig: [Karta]");
    }

    @Test
    void aMovedTaskIsRemindedOfAgainAndWhatWasSaidOfTheOldDayIsNot() {
        at(MONDAY, "09:00");
        deed(opened("1", "Text", "2027-09-08", "a-ks-ordforande"));
        post("09:00");
        at("2027-09-07", "06:45");
        deed(new Diary.MorningRun("a"));
        deed(new Diary.Moved("1", day(FRIDAY)));
        post("07:00");
        mornings("2027-09-08", "2027-09-16");

        assertThat(subjects())
                .containsExactly(
                        "09-06T09:00 ola: Ny uppgift: Text (A kommun, senast 8 september 2027)",
                        "09-07T07:00 ola: Ny sista dag: Text (A kommun, senast 17 september 2027)",
                        "09-09T07:00 ola: Dina uppgifter 9 september 2027: 0 försenade, 1 att göra",
                        "09-14T07:00 ola: Dina uppgifter 14 september 2027: 0 försenade, 1 att göra");
    }

    @Test
    void whoeverGetsATaskHearsOfItAndEveryNudgeIsALetter() {
        at(MONDAY, "09:00");
        deed(opened("1", "Text", FRIDAY, "a-kommunikator"));
        post("09:00");
        at("2027-09-07", "09:00");
        deed(new Diary.HandedOver("1", "kim"));
        post("09:00");
        at("2027-09-07", "10:00");
        deed(new Diary.Nudged("1"));
        post("10:00");
        at("2027-09-07", "11:00");
        deed(new Diary.Nudged("1"));
        post("11:00");

        assertThat(subjects().subList(2, 5))
                .containsExactly(
                        "09-07T09:00 kim: Uppgift till dig: Text (A kommun, senast 17 september 2027)",
                        "09-07T10:00 kim: Påminnelse från samordnaren: Text (A kommun, senast 17 september 2027)",
                        "09-07T11:00 kim: Påminnelse från samordnaren: Text (A kommun, senast 17 september 2027)");
    }

    @Test
    void theDeputyHearsInsteadOfWhoIsAwayAndTheCoordinatorIfThereIsNone() {
        at(MONDAY, "08:00");
        deed(new Diary.Away("ola", "a", day(MONDAY), day("2027-09-30"), "bo"));
        deed(new Diary.Away("pia", "a", day(MONDAY), day("2027-09-30"), null));
        deed(opened("1", "Text", FRIDAY, "a-ks-ordforande"));
        deed(opened("2", "Bild", FRIDAY, "a-kommunpolis"));
        deed(opened("3", "Karta", "2027-10-01", "a-kommunpolis"));
        deed(new Diary.Opened("4", "Plan", "skriv-under", "a", day(FRIDAY), Set.of("a-ks-ordforande"), Set.of(), null));
        post("09:00");

        assertThat(subjects())
                .containsExactly(
                        "09-06T09:00 bo: Ny uppgift: Text (A kommun, senast 17 september 2027)",
                        "09-06T09:00 siv: Ingen på plats: Bild (A kommun, senast 17 september 2027)",
                        "09-06T09:00 siv: Ingen på plats: Plan (A kommun, senast 17 september 2027)");
    }

    @Test
    void whatComesBackIsOneLetterToEachOfThreeRolesAndTheFrameMayBeEnglish() {
        at(MONDAY, "08:00");
        deed(new Diary.Prefers("ola", 7, "en", true));
        deed(new Diary.SetBack("a", "aterremiss", "Återremiss: Kommunstyrelsen", "Skolan ska höras."));
        deed(opened("1", "Text", "2027-09-08", "a-ks-ordforande"));
        post("09:00");
        mornings("2027-09-07", "2027-09-07");

        assertThat(subjects())
                .containsExactly(
                        "09-06T09:00 bo: Återremiss: Kommunstyrelsen (A kommun)",
                        "09-06T09:00 ola: New task: Text (A kommun, by 8 September 2027)",
                        "09-06T09:00 pia: Återremiss: Kommunstyrelsen (A kommun)",
                        "09-06T09:00 siv: Återremiss: Kommunstyrelsen (A kommun)",
                        "09-07T07:00 ola: Your tasks 7 September 2027: 0 overdue, 1 to do");
        assertThat(mails().get(4).told())
                .contains(
                        "== Why we write today", "[Why: Reminder, Municipality: A kommun, Last day: 8 September 2027,");
    }

    @Test
    void theAlmanacKnowsEvesClosedDaysAndHowToCount() {
        HandCalendar office = towns.get("a").calendar();
        assertThat(Arrays.asList("2027-12-24", "2027-12-31", "2028-06-23", "2028-06-06", "2028-05-25", "2027-09-15"))
                .noneMatch(day -> office.isOpen(day(day)));
        assertThat(office.left(day("2027-09-14"), day("2027-09-16"))).isOne();
        assertThat(office.left(day("2027-09-16"), day("2027-09-14"))).isEqualTo(-1);
        assertThat(office.left(day("2027-09-13"), day("2027-09-11"))).isEqualTo(-1);
        assertThat(office.left(day("2027-09-10"), day("2027-09-11"))).isZero();
        assertThat(office.step(day("2027-09-17"), -3)).isEqualTo("2027-09-13");
    }

    @Test
    void aDifferenceIsMissingUnexpectedOrTwice() {
        at(MONDAY, "09:00");
        deed(opened("1", "Text", FRIDAY, "a-ks-ordforande"));
        deed(opened("2", "Bild", FRIDAY, "a-kommunpolis"));
        post("09:00");
        List<TaskMail> all = mails();

        assertThat(MailDiff.between(all, all)).isEmpty();
        assertThat(MailDiff.between(all, all.subList(1, 2)))
                .singleElement()
                .asString()
                .contains("MISSING", "Text");
        assertThat(MailDiff.between(all.subList(0, 1), all))
                .singleElement()
                .asString()
                .contains("UNEXPECTED", "Bild");
        assertThat(MailDiff.between(all, List.of(all.get(0), all.get(1), all.get(1))))
                .singleElement()
                .asString()
                .contains("TWICE", "Bild");
    }

    private static Dweller person(String id, String... groups) {
        return new Dweller(id, id + " X", id + "@x.example", Set.of(groups));
    }

    private static Diary.Opened opened(String id, String title, String lastDay, String group) {
        return new Diary.Opened(id, title, "f", "a", day(lastDay), Set.of(group), Set.of(), null);
    }

    private void at(String day, String time) {
        now = LocalDateTime.parse(day + "T" + time);
    }

    private void deed(Diary.What... what) {
        deed++;
        Arrays.stream(what).forEach(one -> diary.add(now, deed, one));
    }

    private void post(String time) {
        at(now.toLocalDate().toString(), time);
        deed(new Diary.Post());
    }

    /** The runs of both municipalities at a quarter to seven, and the letters of each hour after. */
    private void mornings(String first, String last) {
        day(first).datesUntil(day(last).plusDays(1)).forEach(day -> {
            at(day.toString(), "06:45");
            deed(new Diary.MorningRun("a"));
            deed(new Diary.MorningRun("b"));
            List.of("07:00", "08:00", "09:00").forEach(this::post);
        });
    }

    private List<TaskMail> mails() {
        return new MailOracle(towns)
                .mailsOf(diary).stream()
                        .sorted(Comparator.comparing(TaskMail::at)
                                .thenComparing(TaskMail::address)
                                .thenComparing(TaskMail::subject))
                        .toList();
    }

    private List<String> subjects() {
        return mails().stream()
                .map(mail -> mail.at().toString().substring(5) + " "
                        + mail.address().replace("@x.example", "") + ": " + mail.subject())
                .toList();
    }

    /** Why each task is mentioned to somebody. */
    private List<String> rows(String person) {
        return mails().stream()
                .filter(mail -> mail.address().startsWith(person))
                .flatMap(mail -> mail.sections().stream())
                .flatMap(section -> section.rows().stream())
                .map(row -> row.facts().get(0).replace("Varför: ", ""))
                .toList();
    }

    private Set<String> openings() {
        MailOracle oracle = new MailOracle(towns);
        oracle.mailsOf(diary);
        return oracle.openedToDeputies();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
