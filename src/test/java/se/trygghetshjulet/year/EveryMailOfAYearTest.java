package se.trygghetshjulet.year;

import static se.trygghetshjulet.engine.ArbetsutskottProcess.USER_TASK_RECORD_ARBETSUTSKOTT;
import static se.trygghetshjulet.engine.ArbetsutskottProcess.USER_TASK_WRITE_MISSIV;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_DRAFT_PLAN;
import static se.trygghetshjulet.engine.KommunstyrelseProcess.USER_TASK_RECORD_KOMMUNSTYRELSE;
import static se.trygghetshjulet.engine.LagaKraftProcess.USER_TASK_ANNOUNCE;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_COMPILE;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_SUPPLY_SOURCE;
import static se.trygghetshjulet.engine.PubliceringProcess.USER_TASK_DISPATCH;
import static se.trygghetshjulet.engine.UnderskriftProcess.USER_TASK_SIGN_FOR_KOMMUN;
import static se.trygghetshjulet.engine.UnderskriftProcess.USER_TASK_SIGN_FOR_POLIS;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.icegreen.greenmail.store.FolderException;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import se.trygghetshjulet.engine.TaskDesk;
import se.trygghetshjulet.letter.Preferences;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.reminder.Nudges;

/**
 * A year of five municipalities, in which somebody is late, somebody is away and somebody says no. Every mail that the
 * SMTP server has received is held against what the policy and the almanac demand: none is missing, none came twice, and
 * none after the task was done.
 */
@TestPropertySource(properties = "trygghetshjulet.kommuner=gotene,skara,alingsas,mjolby,koping")
class EveryMailOfAYearTest extends RunningWheel {

    private static final String FIRST = "2027-08-30";
    private static final String LAST = "2028-09-01";

    /** Kinds of letters that the policy decides on; all others are written by somebody's deed, once each. */
    private static final Set<String> OF_THE_POLICY = Set.of(
            "morgonbrev",
            "obemannad",
            "eskalering",
            "forsenad",
            "sista-dagen",
            "puff",
            "overlamnad",
            "flyttad",
            "paminnelse",
            "ny-uppgift",
            "aterremiss",
            "vagran");

    @Autowired
    private Preferences preferences;

    @Autowired
    private Nudges nudges;

    @Autowired
    private TaskDesk desk;

    /** A row of the outbox. */
    private record Posted(String kind, String status, String address, String subject) {}

    @Test
    void everyMailIsTheOneThatPolicyAndCalendarDemand() throws FolderException {
        MAIL.purgeEmailFromAllMailboxes();
        Towns towns = Towns.read("gotene", "skara", "alingsas", "mjolby", "koping");
        YearOfTowns year = new YearOfTowns(engine, jdbc, site(), towns, EveryMailOfAYearTest::emptied);
        plan(year);

        year.through(FIRST, LAST);

        MailOracle oracle = new MailOracle(towns);
        List<TaskMail> expected = oracle.mailsOf(year.diary());
        Map<Long, Posted> posted = posted();
        List<ReadMail> ofPolicy = year.received().stream()
                .filter(mail -> OF_THE_POLICY.contains(posted.get(letter(mail)).kind()))
                .toList();
        SoftAssertions softly = new SoftAssertions();
        softly.assertThat(MailDiff.between(
                        expected, ofPolicy.stream().map(ReadMail::text).toList()))
                .as("plain text")
                .isEmpty();
        softly.assertThat(MailDiff.between(
                        expected, ofPolicy.stream().map(ReadMail::html).toList()))
                .as("HTML")
                .isEmpty();
        softly.assertThat(ofPolicy.stream()
                        .flatMap(mail -> mail.text().sections().stream())
                        .filter(section -> !section.isSorted()))
                .as("late first, then by the alphabet")
                .isEmpty();
        softly.assertThat(oracle.openedToDeputies()).as("opened to deputies").isEqualTo(openedToDeputies(year.diary()));
        othersOnce(softly, year.received(), posted);
        MailFacts facts = new MailFacts(year.diary(), towns);
        softly.assertThat(facts.aboutDoneTasks(year.received()))
                .as("after it was done")
                .isEmpty();
        softly.assertThat(facts.neverMentionedThoughLate(year.received()))
                .as("late and not mentioned")
                .isEmpty();
        everythingOccurred(softly, expected, year);
        softly.assertAll();
    }

    /** Letters that the policy says nothing of: each row of the outbox came once, to its address. */
    private static void othersOnce(SoftAssertions softly, List<ReadMail> received, Map<Long, Posted> posted) {
        Map<Long, Long> times =
                received.stream().collect(Collectors.groupingBy(EveryMailOfAYearTest::letter, Collectors.counting()));
        softly.assertThat(times.entrySet().stream().filter(one -> one.getValue() > 1))
                .as("the same letter twice")
                .isEmpty();
        softly.assertThat(posted.values().stream()
                        .filter(row -> !Set.of("SENT", "WITHDRAWN").contains(row.status())))
                .as("neither sent nor withdrawn")
                .isEmpty();
        posted.forEach((id, row) -> softly.assertThat(times.containsKey(id))
                .as(row + " came")
                .isEqualTo(row.status().equals("SENT")));
        received.stream()
                .filter(mail -> !OF_THE_POLICY.contains(posted.get(letter(mail)).kind()))
                .forEach(mail -> {
                    Posted row = posted.get(letter(mail));
                    softly.assertThat(mail.text().address()).as(row.toString()).isEqualTo(row.address());
                    softly.assertThat(mail.text().subject()).isEqualTo(row.subject());
                });
    }

    /** The year is worth nothing if what is to be compared never happened. */
    private static void everythingOccurred(SoftAssertions softly, List<TaskMail> expected, YearOfTowns year) {
        Set<String> reasons = expected.stream()
                .flatMap(mail -> mail.sections().stream())
                .flatMap(section -> section.rows().stream())
                .flatMap(row -> row.facts().stream())
                .filter(fact -> fact.startsWith("Varför: ") || fact.startsWith("Why: "))
                .map(fact -> fact.substring(fact.indexOf(' ') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
        softly.assertThat(Arrays.stream(Why.values())
                        .filter(why -> !reasons.contains(why.in("sv")) && !reasons.contains(why.in("en"))))
                .as("reasons that nobody was ever told")
                .isEmpty();
        for (String some : List.of("Återremiss: ", "Vill inte skriva under: ", "Your tasks ", "New task: ")) {
            softly.assertThat(expected).anyMatch(mail -> mail.subject().startsWith(some));
        }
        softly.assertThat(expected)
                .as("one letter over two municipalities")
                .anyMatch(mail -> mail.subject().startsWith("Dina uppgifter")
                        && mail.told().contains("Kommun: Skara kommun")
                        && mail.told().contains("Kommun: Götene kommun"));
        softly.assertThat(year.missedChances()).isEmpty();
        softly.assertThat(year.unsaid()).isEmpty();
    }

    private void plan(YearOfTowns year) {
        for (String kommun : List.of("gotene", "skara", "alingsas", "mjolby", "koping")) {
            String coordinator = kommun + "-sakerhetssamordnare";
            year.on(
                    "2027-09-01",
                    () -> year.keeper()
                            .did(
                                    coordinator,
                                    () -> site().as(coordinator)
                                            .start(kommun, object().put("year", 2028))
                                            .ok()));
        }
        year.on("2027-08-30", () -> {
            prefers(year, "gotene-uppgiftslamnare-2", 7, "sv", false);
            prefers(year, "koping-bra-ledamot", 8, "sv", false);
            prefers(year, "mjolby-kommunpolis", 7, "en", true);
            prefers(year, "koping-sakerhetssamordnare", 9, "sv", true);
            prefers(year, "skara-sakerhetssamordnare", 10, "sv", true);
            prefers(year, "alingsas-sakerhetssamordnare", 10, "en", false);
        });
        people(year);
        noes(year);
    }

    /** Somebody moves, nudges and hands over; somebody is away, with a deputy and without. */
    private void people(YearOfTowns year) {
        year.when("mjolby", USER_TASK_DRAFT_PLAN, "2027-09-01", task -> moved(year, task, 4));
        year.when("koping", USER_TASK_DRAFT_PLAN, "2027-09-01", task -> moved(year, task, 3));
        year.when("skara", USER_TASK_SUPPLY_SOURCE, "2027-09-06", task -> nudged(year, task));
        year.when("gotene", USER_TASK_COMPILE, "2027-09-06", task -> nudged(year, task));
        year.when("mjolby", USER_TASK_SUPPLY_SOURCE, "2027-09-03", task -> handedOver(year, task));
        year.when("koping", USER_TASK_WRITE_MISSIV, "2027-09-03", task -> handedOver(year, task));
        year.on(
                "2027-09-02",
                () -> year.away(
                        "skara-kommunpolis", "skara", day("2027-09-08"), day("2027-09-24"), "gotene-kommunpolis"));
        year.on(
                "2027-09-06",
                () -> year.away("alingsas-uppgiftslamnare", "alingsas", day("2027-09-06"), day("2027-10-15"), null));
        year.on(
                "2027-10-01",
                () -> year.away(
                        "gotene-namndsekreterare",
                        "gotene",
                        day("2027-10-11"),
                        day("2027-12-17"),
                        "gotene-registrator"));
        year.on(
                "2027-10-04",
                () -> year.away("koping-namndsekreterare", "koping", day("2027-10-25"), day("2027-12-10"), null));
        year.on(
                "2027-11-02",
                () -> year.away(
                        "gotene-kommunpolis", "gotene", day("2027-11-08"), day("2027-11-26"), "skara-kommunpolis"));
        year.on(
                "2028-03-01",
                () -> year.away(
                        "mjolby-sakerhetssamordnare",
                        "mjolby",
                        day("2028-04-24"),
                        day("2028-05-31"),
                        "mjolby-bra-ordforande"));
    }

    /** Minutes come back, a party does not sign, and some are always late with the same. */
    private static void noes(YearOfTowns year) {
        year.once(
                "mjolby",
                USER_TASK_RECORD_KOMMUNSTYRELSE,
                saying("outcome", "aterremiss", "reason", "Skolan ska höras."),
                new Diary.SetBack("mjolby", "aterremiss", "Återremiss: Kommunstyrelsen", "Skolan ska höras."));
        year.once(
                "skara",
                USER_TASK_RECORD_ARBETSUTSKOTT,
                saying("outcome", "aterremiss", "reason", "Kostnaden saknas."),
                new Diary.SetBack(
                        "skara", "aterremiss", "Återremiss: Kommunstyrelsens arbetsutskott", "Kostnaden saknas."));
        year.once(
                "alingsas",
                USER_TASK_SIGN_FOR_POLIS,
                saying("outcome", "vagrad", "reason", "Åtagandet går inte att bemanna."),
                new Diary.SetBack(
                        "alingsas",
                        "vagran",
                        "Vill inte skriva under: Polismyndigheten i Västra Götaland, polisområde Älvsborg",
                        "Åtagandet går inte att bemanna."));
        year.late("koping", USER_TASK_ANNOUNCE, 4)
                .late("gotene", USER_TASK_ANNOUNCE, 1)
                .late("gotene", USER_TASK_SIGN_FOR_KOMMUN, 1)
                .late("koping", USER_TASK_SIGN_FOR_POLIS, -1)
                .late("skara", USER_TASK_COMPILE, 10)
                .late("alingsas", USER_TASK_SUPPLY_SOURCE, 6)
                .late("mjolby", USER_TASK_DISPATCH, 3)
                .late("gotene", USER_TASK_SUPPLY_SOURCE, 0);
    }

    private void prefers(YearOfTowns year, String person, int hour, String language, boolean singles) {
        preferences.save(person, hour, language, singles);
        year.keeper().note(new Diary.Prefers(person, hour, language, singles));
    }

    private void moved(YearOfTowns year, Task task, int workingDays) {
        LocalDate lastDay = Town.read(task.getTenantId())
                .calendar()
                .step(task.getDueDate().toInstant().atZone(Municipality.ZONE).toLocalDate(), workingDays);
        year.keeper().did(null, () -> desk.move(task.getId(), lastDay));
    }

    private void nudged(YearOfTowns year, Task task) {
        year.keeper().did(null, () -> nudges.nudge(task.getId()), new Diary.Nudged(task.getId()));
    }

    /** An administrator gives the task to the last in the alphabet of those whose it is. */
    private void handedOver(YearOfTowns year, Task task) {
        List<String> entitled = turnOf(task.getTenantId()).entitled(task);
        String person = entitled.get(entitled.size() - 1);
        year.keeper()
                .did(
                        "admin",
                        () -> site().as("admin")
                                .post("/engine-rest/task/" + task.getId() + "/assignee", Map.of("userId", person))
                                .ok());
    }

    private Map<Long, Posted> posted() {
        return letters().all().stream()
                .collect(Collectors.toMap(
                        KeptLetters.Kept::id,
                        letter -> new Posted(letter.kind(), letter.status(), letter.address(), letter.subject())));
    }

    private static Set<String> openedToDeputies(Diary diary) {
        return diary.entries().stream()
                .map(Diary.Entry::what)
                .filter(Diary.Candidates.class::isInstance)
                .map(Diary.Candidates.class::cast)
                .flatMap(candidates -> candidates.groups().stream()
                        .filter(group -> group.endsWith("-ersattare"))
                        .map(group -> candidates.task() + " " + group))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A letter's Message-ID says its number in the outbox. */
    private static long letter(ReadMail mail) {
        return Long.parseLong(mail.id().replaceFirst("<brev-(\\d+)@.*", "$1"));
    }

    private static Collection<MimeMessage> emptied() {
        try {
            List<MimeMessage> messages = List.of(MAIL.getReceivedMessages());
            MAIL.purgeEmailFromAllMailboxes();
            return messages;
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    private static UnaryOperator<ObjectNode> saying(String... fields) {
        return data -> {
            for (int i = 0; i < fields.length; i += 2) {
                data.put(fields[i], fields[i + 1]);
            }
            data.remove(List.of("decision", "proposal", "place", "date"));
            return data;
        };
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
