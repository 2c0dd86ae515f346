package se.trygghetshjulet.rehearsal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.trygghetshjulet.engine.ModelPlace;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Role;

/** A rehearsed year as the page shows it. */
record YearView(YearPlan plan, List<Collision> collisions, List<Month> months) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("LLLL yyyy", SwedishDay.SWEDISH);

    static YearView of(YearPlan plan) {
        Map<YearMonth, List<Row>> months = new TreeMap<>();
        rows(plan).stream()
                .sorted(Comparator.comparing(Row::day).thenComparing(Row::kind).thenComparing(Row::title))
                .forEach(row -> months.computeIfAbsent(YearMonth.from(row.day()), any -> new ArrayList<>())
                        .add(row));
        return new YearView(
                plan,
                Collisions.in(plan),
                months.entrySet().stream()
                        .map(month -> new Month(month.getKey(), month.getValue()))
                        .toList());
    }

    public ZonedDateTime computedAt() {
        return plan.computedAt().atZone(Municipality.ZONE);
    }

    /** Whole seconds, at least one. */
    public long seconds() {
        return Math.max(1, plan.took().toSeconds());
    }

    private static List<Row> rows(YearPlan plan) {
        List<Row> rows = new ArrayList<>();
        plan.meetings()
                .forEach(meeting -> rows.add(
                        new Row(meeting.day(), null, Kind.MEETING, meeting.title(), who(meeting), null, null)));
        plan.timers()
                .forEach(timer -> rows.add(new Row(
                        timer.day(),
                        null,
                        Kind.CALENDAR,
                        timer.place().name(),
                        null,
                        step(timer.place()),
                        timer.caseKey())));
        plan.tasks()
                .forEach(task -> rows.add(new Row(
                        task.lastDay(),
                        task.opened(),
                        Kind.TASK,
                        task.title(),
                        who(task),
                        step(task.place()),
                        task.wheelYear().year() == 0 ? null : task.wheelYear().businessKey())));
        return rows;
    }

    static String who(PlannedTask task) {
        return task.roles().isEmpty() ? SwedishDay.list(task.people()) : titles(task.roles());
    }

    static String who(PlannedMeeting meeting) {
        return titles(meeting.roles());
    }

    static String step(ModelPlace place) {
        return place.processName() + ": " + place.name();
    }

    private static String titles(Set<Role> roles) {
        return roles.stream().map(Role::title).collect(Collectors.joining(", "));
    }

    /** In the order in which they stand on a day. */
    enum Kind {
        MEETING("Möte"),
        CALENDAR("Kalendern"),
        TASK("Sista dag");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    record Month(YearMonth month, List<Row> rows) {

        public String name() {
            String name = MONTH.format(month);
            return name.substring(0, 1).toUpperCase(SwedishDay.SWEDISH) + name.substring(1);
        }
    }

    /**
     * @param opened when a task is expected to come; null for all else
     * @param who whose it is; null where the calendar acts
     * @param step place in the model; null for a meeting
     * @param caseKey null if it belongs to no turn
     */
    record Row(LocalDate day, LocalDate opened, Kind kind, String title, String who, String step, String caseKey) {

        public String weekday() {
            return day.format(DateTimeFormatter.ofPattern("EEE", SwedishDay.SWEDISH));
        }
    }
}
