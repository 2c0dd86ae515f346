package se.trygghetshjulet.rehearsal;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.MeetingDays;
import se.trygghetshjulet.engine.Rehearsing;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Role;
import se.trygghetshjulet.municipality.TurnDays;

/** One rehearsal from beginning to end: a second engine, what the municipality has today, and the days to come. */
@Component
@Profile("!" + Rehearsing.PROFILE)
class YearRehearsal {

    private static final Logger LOG = LoggerFactory.getLogger(YearRehearsal.class);

    private final Municipalities municipalities;
    private final TableCopy tables;
    private final Clock clock;

    YearRehearsal(Municipalities municipalities, TableCopy tables, Clock clock) {
        this.municipalities = municipalities;
        this.tables = tables;
        this.clock = clock;
    }

    /**
     * @param progress is told how far it has come
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    YearPlan of(String kommun, int year, Progress progress) {
        long began = System.nanoTime();
        LocalDate today = LocalDate.now(clock);
        MovedClock moved = new MovedClock(today);
        Municipality municipality = municipalities.get(kommun);
        TurnDays days = new TurnDays(municipality);
        progress.follow(moved, days.lastDay(year));
        try (SecondEngine engine = SecondEngine.start(municipalities.only(kommun), moved)) {
            long started = System.nanoTime();
            tables.copy(kommun, engine.bean(DataSource.class));
            long copied = System.nanoTime();
            RunLog log = engine.bean(Autopilot.class).run(municipality, year);
            LOG.info(
                    "The year {} of {} is rehearsed: engine {}, tables {}, days {}",
                    year,
                    kommun,
                    Duration.ofNanos(started - began),
                    Duration.ofNanos(copied - started),
                    Duration.ofNanos(System.nanoTime() - copied));
            LocalDate start = days.start(year);
            LocalDate from = start.isBefore(today) ? today : start;
            LocalDate to = moved.today().minusDays(1);
            return new YearPlan(
                    municipality,
                    year,
                    from,
                    to,
                    log.tasks().stream()
                            .filter(task -> !task.lastDay().isBefore(from))
                            .toList(),
                    log.timers().stream()
                            .filter(timer -> !timer.day().isBefore(from))
                            .toList(),
                    meetings(engine.bean(MeetingDays.class), municipality, from, to),
                    log.stops(),
                    clock.instant(),
                    Duration.ofNanos(System.nanoTime() - began));
        } catch (SQLException e) {
            throw new IllegalStateException("The tables of " + kommun + " cannot be copied", e);
        }
    }

    private static List<PlannedMeeting> meetings(
            MeetingDays days, Municipality municipality, LocalDate from, LocalDate to) {
        return days.between(municipality, from, to).stream()
                .map(meeting -> new PlannedMeeting(
                        meeting.day(),
                        meeting.title(),
                        meeting.body(),
                        Arrays.stream(Role.values())
                                .filter(role -> meeting.groups().contains(role.group(municipality.id())))
                                .collect(Collectors.toCollection(TreeSet::new))))
                .sorted(Comparator.comparing(PlannedMeeting::day).thenComparing(PlannedMeeting::title))
                .toList();
    }
}
