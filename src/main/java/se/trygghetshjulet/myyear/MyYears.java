package se.trygghetshjulet.myyear;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import se.trygghetshjulet.calendar.ComingDays;
import se.trygghetshjulet.engine.DoneTasks;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.WheelYear;
import se.trygghetshjulet.myyear.MyYear.Chapter;
import se.trygghetshjulet.myyear.MyYear.Day;
import se.trygghetshjulet.myyear.MyYear.Done;

/** Puts together a person's year. Whoever has left a municipality sees nothing of it any more. */
@Service
class MyYears {

    private static final int YEARS_BACK = 2;

    private final OwnMunicipalities homes;
    private final DoneTasks done;
    private final ComingDays coming;
    private final Results results;
    private final Municipalities municipalities;
    private final Clock clock;

    MyYears(
            OwnMunicipalities homes,
            DoneTasks done,
            ComingDays coming,
            Results results,
            Municipalities municipalities,
            Clock clock) {
        this.homes = homes;
        this.done = done;
        this.coming = coming;
        this.results = results;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    MyYear of(String person) {
        List<Municipality> own = homes.of(person);
        List<String> kommuner = own.stream().map(Municipality::id).toList();
        LocalDate today = LocalDate.now(clock);
        LocalDate horizon = today.plusMonths(Dial.MONTHS);
        List<Day> days = coming.of(person, own).stream()
                .filter(day -> day.task() != null || day.day().isBefore(horizon))
                .map(day -> new Day(
                        day.day(),
                        day.title(),
                        municipalities.get(day.kommun()).name(),
                        day.place(),
                        day.task(),
                        day.task() != null && day.day().isBefore(today)))
                .toList();
        List<Chapter> chapters = chapters(person, kommuner, today);
        return new MyYear(today, !kommuner.isEmpty(), days, chapters, Dial.of(today, days, chapters));
    }

    private List<Chapter> chapters(String person, List<String> kommuner, LocalDate today) {
        Map<WheelYear, List<Done>> byTurn = new LinkedHashMap<>();
        done.of(
                        person,
                        kommuner,
                        today.minusYears(YEARS_BACK)
                                .atStartOfDay(Municipality.ZONE)
                                .toInstant())
                .forEach(task -> byTurn.computeIfAbsent(task.turn(), any -> new ArrayList<>())
                        .add(new Done(task.day(), task.name())));
        Results.Known known = results.ofAll(byTurn.keySet());
        return byTurn.entrySet().stream()
                .map(turn -> new Chapter(
                        turn.getKey().title(),
                        municipalities.get(turn.getKey().kommun()).name(),
                        turn.getValue(),
                        known.of(turn.getKey())))
                .toList();
    }
}
