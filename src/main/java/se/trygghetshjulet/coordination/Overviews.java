package se.trygghetshjulet.coordination;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.absence.Presence;
import se.trygghetshjulet.engine.OpenTasks;
import se.trygghetshjulet.engine.OpenTasks.Waiting;
import se.trygghetshjulet.engine.People;
import se.trygghetshjulet.engine.People.Contact;
import se.trygghetshjulet.incident.WaitingReports;
import se.trygghetshjulet.letter.LetterLog;
import se.trygghetshjulet.letter.LetterLog.Entry;
import se.trygghetshjulet.medborgardialog.WaitingTexts;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.text.SwedishOrder;

/** Puts together what the coordinator's page shows. */
@Component
class Overviews {

    private static final Duration OF_LATE = Duration.ofDays(30);

    private final OpenTasks openTasks;
    private final Staffing staffing;
    private final Presence presence;
    private final LetterLog letters;
    private final TaskActions actions;
    private final WaitingReports reports;
    private final WaitingTexts texts;
    private final People people;
    private final Clock clock;

    Overviews(
            OpenTasks openTasks,
            Staffing staffing,
            Presence presence,
            LetterLog letters,
            TaskActions actions,
            WaitingReports reports,
            WaitingTexts texts,
            People people,
            Clock clock) {
        this.openTasks = openTasks;
        this.staffing = staffing;
        this.presence = presence;
        this.letters = letters;
        this.actions = actions;
        this.reports = reports;
        this.texts = texts;
        this.people = people;
        this.clock = clock;
    }

    /** @param filter id of a case, or a turn's business key; empty for all */
    Overview of(Municipality municipality, boolean mayAct, String filter) {
        Staff staff = staffing.of(municipality);
        List<Waiting> tasks = tasks(municipality.id(), filter);
        return new Overview(
                municipality,
                mayAct,
                filter,
                filter.isEmpty() || tasks.isEmpty()
                        ? null
                        : TaskCase.titleOf(tasks.get(0).task()),
                cases(tasks, staff),
                letters.undelivered(municipality.id(), clock.instant().minus(OF_LATE)),
                reports.of(municipality.id()),
                texts.of(municipality.id()),
                log(municipality.id(), filter, staff));
    }

    /** How much waits in each of some wheels. */
    List<WheelBrief> beside(List<Municipality> wheels) {
        LocalDate today = LocalDate.now(clock);
        return wheels.stream()
                .map(wheel -> {
                    List<Waiting> tasks = tasks(wheel.id(), "");
                    long late = tasks.stream()
                            .filter(waiting -> today.isAfter(waiting.task().due()))
                            .count();
                    return new WheelBrief(wheel.id(), wheel.name(), tasks.size(), late);
                })
                .toList();
    }

    /** Open tasks, those with the earliest last day first. */
    List<Waiting> tasks(String kommun, String filter) {
        return openTasks.in(kommun).stream()
                .filter(waiting -> filter.isEmpty() || TaskCase.isIn(waiting.task(), filter))
                .sorted(Comparator.comparing((Waiting waiting) -> waiting.task().due())
                        .thenComparing(SwedishOrder.by(waiting -> waiting.task().name())))
                .toList();
    }

    private List<TaskCase> cases(List<Waiting> tasks, Staff staff) {
        Map<String, List<Entry>> told =
                letters
                        .about(
                                staff.municipality().id(),
                                tasks.stream()
                                        .map(waiting -> waiting.task().id())
                                        .toList())
                        .stream()
                        .collect(Collectors.groupingBy(Entry::task));
        Map<String, List<Waiting>> byCase = tasks.stream()
                .collect(Collectors.groupingBy(
                        waiting -> TaskCase.idOf(waiting.task()), LinkedHashMap::new, Collectors.toList()));
        return byCase.entrySet().stream()
                .map(one -> new TaskCase(
                        one.getKey(),
                        TaskCase.titleOf(one.getValue().get(0).task()),
                        one.getValue().stream()
                                .map(waiting -> row(
                                        waiting,
                                        staff,
                                        told.getOrDefault(waiting.task().id(), List.of())))
                                .toList()))
                .toList();
    }

    private TaskRow row(Waiting waiting, Staff staff, List<Entry> told) {
        LocalDate today = LocalDate.now(clock);
        LocalDate due = waiting.task().due();
        return new TaskRow(
                waiting,
                staff.municipality().officeDays().between(today, due),
                today.isAfter(due),
                isDeserted(waiting, staff, today),
                waiting.assignee() == null ? null : staff.name(waiting.assignee()),
                staff.entitled(waiting),
                staff.receivers(waiting),
                StatutoryDay.of(waiting.task().formId()).orElse(null),
                told.stream()
                        .map(line -> staff.knows(line.person()) ? line.to(staff.name(line.person())) : line)
                        .toList());
    }

    /** A coordinator may have been an administrator, or have left. */
    private String called(String person, Staff staff) {
        return staff.knows(person)
                ? staff.name(person)
                : people.find(person).map(Contact::name).orElse(person);
    }

    /** Nobody, nor a deputy, is there on any working day up to the last one; for a late task, today. */
    private boolean isDeserted(Waiting waiting, Staff staff, LocalDate today) {
        String kommun = staff.municipality().id();
        List<Contact> responsible = staff.responsible(waiting);
        LocalDate due = waiting.task().due();
        LocalDate last = due.isBefore(today) ? today : due;
        return today.datesUntil(last.plusDays(1))
                .filter(day ->
                        day.equals(last) || staff.municipality().officeDays().isWorkingDay(day))
                .allMatch(day -> presence.standIns(kommun, responsible, day).isEmpty());
    }

    private List<LogEntry> log(String kommun, String filter, Staff staff) {
        List<TaskAction> kept = filter.isEmpty()
                ? actions.findFirst100ByKommunOrderByIdDesc(kommun)
                : actions.findFirst100ByKommunAndCaseKeyOrderByIdDesc(kommun, filter);
        return kept.stream()
                .map(action -> LogEntry.of(action, staff, called(action.person(), staff)))
                .toList();
    }
}
