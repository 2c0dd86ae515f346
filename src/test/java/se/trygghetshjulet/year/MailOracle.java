package se.trygghetshjulet.year;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.trygghetshjulet.year.Diary.Entry;
import se.trygghetshjulet.year.OracleLetter.Line;
import se.trygghetshjulet.year.Rows.Row;

/**
 * Says of a diary which letters about tasks must have come, by the policy and the almanac alone: it knows nothing of the
 * product's table, calendar, outbox or log.
 */
final class MailOracle {

    private static final LocalTime MORNING_RUN = LocalTime.of(6, 45);
    private static final int MINUTES_TO_WAIT = 10;

    private final Towns towns;
    private final Map<String, OracleTask> tasks = new TreeMap<>();
    private final List<Diary.Away> absences = new ArrayList<>();
    private final Map<String, Diary.Prefers> wishes = new HashMap<>();
    private final Set<Line> told = new HashSet<>();
    private final Map<String, Map<Line, Boolean>> round = new TreeMap<>();
    private final List<OracleLetter> letters = new ArrayList<>();
    private final List<TaskMail> mails = new ArrayList<>();
    private final Set<String> opened = new TreeSet<>();
    private LocalDateTime now;
    private int deed;

    MailOracle(Towns towns) {
        this.towns = towns;
    }

    /** Every letter that must have come, in the order in which it did. */
    List<TaskMail> mailsOf(Diary diary) {
        diary.entries().forEach(this::read);
        write();
        return mails;
    }

    /** Task and group of deputies that it must have been opened to. */
    Set<String> openedToDeputies() {
        return opened;
    }

    private void read(Entry entry) {
        if (entry.deed() != deed) {
            write();
        }
        deed = entry.deed();
        now = entry.at();
        Diary.What what = entry.what();
        if (what instanceof Diary.Opened task) {
            opened(task);
        } else if (what instanceof Diary.Taken taken) {
            tasks.get(taken.task()).assignee = taken.person();
        } else if (what instanceof Diary.HandedOver over) {
            tasks.get(over.task()).assignee = over.person();
            tell(tasks.get(over.task()), Rows.when(Why.OVERLAMNAD, tasks.get(over.task()).form), "");
        } else if (what instanceof Diary.Candidates candidates) {
            tasks.get(candidates.task()).mayBeTakenBy(candidates.groups(), candidates.people());
        } else if (what instanceof Diary.Moved moved) {
            tasks.get(moved.task()).lastDay = moved.lastDay();
            tell(tasks.get(moved.task()), Rows.when(Why.FLYTTAD, tasks.get(moved.task()).form), "");
        } else if (what instanceof Diary.Closed closed) {
            tasks.remove(closed.task());
        } else if (what instanceof Diary.Nudged nudged) {
            tell(tasks.get(nudged.task()), Rows.when(Why.PUFF, tasks.get(nudged.task()).form), now.toString());
        } else if (what instanceof Diary.SetBack back) {
            setBack(back);
        } else if (what instanceof Diary.MorningRun run) {
            morningRun(run.kommun());
        } else if (what instanceof Diary.Away away) {
            absences.add(away);
        } else if (what instanceof Diary.Counted counted) {
            of(counted.kommun()).forEach(this::countHolders);
        } else if (what instanceof Diary.Prefers wish) {
            wishes.put(wish.person(), wish);
        } else if (what instanceof Diary.Post) {
            post();
        }
    }

    private void opened(Diary.Opened entry) {
        OracleTask task = new OracleTask(entry);
        tasks.put(task.id, task);
        if (!task.groups.isEmpty() || !task.people.isEmpty()) {
            tell(task, Rows.when(Why.NY_UPPGIFT, task.form), "");
            countHolders(task);
        }
    }

    private void morningRun(String kommun) {
        if (towns.get(kommun).calendar().isOpen(now.toLocalDate())) {
            of(kommun).forEach(task -> {
                countHolders(task);
                int left = towns.get(kommun).calendar().left(now.toLocalDate(), task.lastDay);
                tell(
                        task,
                        Rows.onDay(
                                task.form, task.roles(), left, towns.get(kommun).leadFor(task.form)),
                        "");
            });
        }
    }

    private List<OracleTask> of(String kommun) {
        return tasks.values().stream()
                .filter(task -> task.kommun.equals(kommun))
                .toList();
    }

    /** On no working day from today to the last one is anybody there. */
    private void countHolders(OracleTask task) {
        LocalDate today = now.toLocalDate();
        if (today.isAfter(task.lastDay)) {
            return;
        }
        List<LocalDate> days = today.datesUntil(task.lastDay.plusDays(1))
                .filter(towns.get(task.kommun).calendar()::isOpen)
                .toList();
        if (!days.isEmpty()
                && days.stream()
                        .allMatch(day -> present(task, task.holders(towns), day).isEmpty())) {
            tell(task, Rows.when(Why.OBEMANNAD, task.form), "");
        }
    }

    private void tell(OracleTask task, List<Row> rows, String occasion) {
        LocalDate today = now.toLocalDate();
        Set<String> holders = present(task, task.holders(towns), today);
        for (Row row : rows) {
            Set<String> receivers = switch (row.receiver()) {
                case "innehavare" -> holders;
                case "ersattare" -> deputies(task);
                case "samordnare" -> role(task.kommun, "sakerhetssamordnare");
                case "ordforande" -> role(task.kommun, "bra-ordforande");
                default -> throw new IllegalArgumentException(row.receiver());
            };
            Line line = new Line(null, task.id, task.lastDay, row.why(), occasion.isEmpty() ? row.again() : occasion);
            receivers.stream()
                    .filter(person -> row.why() != Why.ESKALERING || !holders.contains(person))
                    .forEach(person -> round.computeIfAbsent(person, any -> new LinkedHashMap<>())
                            .merge(
                                    line.to(person),
                                    row.atOnce()
                                            && !(row.optional() && !wish(person).singles()),
                                    Boolean::logicalOr));
        }
    }

    private Set<String> deputies(OracleTask task) {
        Set<String> groups =
                task.roleGroups().stream().map(group -> group + "-ersattare").collect(Collectors.toSet());
        Set<String> deputies = present(task, towns.members(groups), now.toLocalDate());
        if (!deputies.isEmpty()) {
            groups.forEach(group -> opened.add(task.id + " " + group));
            task.groups.addAll(groups);
        }
        return deputies;
    }

    private Set<String> role(String kommun, String role) {
        return standIns(kommun, towns.members(Set.of(kommun + "-" + role)), now.toLocalDate(), Set.of());
    }

    /** Those who are there, and the deputies of those who are not; in signing only one who may sign himself. */
    private Set<String> present(OracleTask task, Collection<String> people, LocalDate day) {
        Set<String> signers = "skriv-under".equals(task.form) ? task.roleGroups() : Set.of();
        return standIns(task.kommun, people, day, signers);
    }

    private Set<String> standIns(String kommun, Collection<String> people, LocalDate day, Set<String> oneOf) {
        return people.stream()
                .flatMap(person -> away(kommun, person, day)
                        .map(absence -> Stream.ofNullable(absence.deputy())
                                .filter(deputy ->
                                        away(kommun, deputy, day).findAny().isEmpty())
                                .filter(deputy -> towns.groupsOf(deputy).stream()
                                        .anyMatch(group -> group.startsWith(kommun + "-")))
                                .filter(deputy -> oneOf.isEmpty()
                                        || towns.groupsOf(deputy).stream().anyMatch(oneOf::contains)))
                        .findFirst()
                        .orElse(Stream.of(person)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<Diary.Away> away(String kommun, String person, LocalDate day) {
        return absences.stream()
                .filter(away -> away.kommun().equals(kommun) && away.person().equals(person))
                .filter(away -> !day.isBefore(away.first()) && !day.isAfter(away.last()));
    }

    private Diary.Prefers wish(String person) {
        return wishes.getOrDefault(person, new Diary.Prefers(person, 7, "sv", true));
    }

    private void setBack(Diary.SetBack back) {
        Stream.of("sakerhetssamordnare", "bra-ordforande", "kommunpolis")
                .flatMap(role -> role(back.kommun(), role).stream())
                .distinct()
                .forEach(person -> letters.add(OracleLetter.about(
                        person, back, towns.get(back.kommun()).name())));
    }

    /** What one transaction tells somebody at once is one letter; the rest goes into the letters of the mornings. */
    private void write() {
        round.forEach((person, lines) -> {
            lines.keySet().removeIf(line -> !told.add(line));
            List<Line> atOnce = lines.keySet().stream()
                    .filter(lines::get)
                    .sorted(Line.ORDER)
                    .toList();
            if (!atOnce.isEmpty()) {
                letters.add(OracleLetter.atOnce(person, now, atOnce));
            }
            lines.forEach((line, isAtOnce) -> {
                if (!isAtOnce) {
                    morningLetter(person, day(line)).add(line);
                }
            });
        });
        round.clear();
    }

    /** Today's for what a morning run finds; else the next that is still to be written. */
    private LocalDate day(Line line) {
        HandCalendar calendar = towns.get(tasks.containsKey(line.task()) ? tasks.get(line.task()).kommun : "")
                .calendar();
        boolean today = line.why() != Why.NY_UPPGIFT && line.why() != Why.FLYTTAD
                || calendar.isOpen(now.toLocalDate()) && now.toLocalTime().isBefore(MORNING_RUN);
        return today ? now.toLocalDate() : calendar.next(now.toLocalDate());
    }

    private OracleLetter morningLetter(String person, LocalDate day) {
        return letters.stream()
                .filter(letter -> letter.isMorningLetterOf(person, day))
                .findFirst()
                .orElseGet(() -> {
                    LocalDateTime hour = day.atTime(wish(person).hour(), 0);
                    LocalDateTime soon = now.plusMinutes(MINUTES_TO_WAIT);
                    OracleLetter letter = OracleLetter.morning(person, day, hour.isAfter(soon) ? hour : soon);
                    letters.add(letter);
                    return letter;
                });
    }

    private void post() {
        List<OracleLetter> due = letters.stream()
                .filter(letter -> !letter.notBefore().isAfter(now))
                .toList();
        letters.removeAll(due);
        OracleWords words = new OracleWords(towns, now);
        due.forEach(letter -> words.of(
                        letter, tasks, this::concerns, wish(letter.person()).language())
                .ifPresent(mails::add));
    }

    /** Whether a line of a morning letter is still its reader's business. */
    private boolean concerns(String person, OracleTask task) {
        return task.isTakenOrFreeFor(person, towns.groupsOf(person))
                || present(task, task.holders(towns), now.toLocalDate()).contains(person)
                || present(task, towns.members(task.deputyGroups()), now.toLocalDate())
                        .contains(person);
    }
}
