package se.trygghetshjulet.overenskommelse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How far agreements that follow upon each other reach. */
final class Coverage {

    private Coverage() {}

    /**
     * The last day up to which the agreements cover every day from a first one.
     *
     * @return null if none covers the first day; {@link LocalDate#MAX} if there is no end
     */
    static LocalDate endOf(List<Overenskommelse> agreements, LocalDate firstDay) {
        LocalDate end = null;
        LocalDate day = firstDay;
        while (true) {
            LocalDate wanted = day;
            Optional<Overenskommelse> next =
                    agreements.stream().filter(a -> a.spans(wanted)).findFirst();
            if (next.isEmpty()) {
                return end;
            }
            end = next.get().lastDay();
            if (end == null) {
                return LocalDate.MAX;
            }
            day = end.plusDays(1);
        }
    }
}
