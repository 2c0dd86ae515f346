package se.trygghetshjulet.incident;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.incident.ThinRows.Old;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.openform.DailyThinning;
import se.trygghetshjulet.openform.SenderLimit;

/**
 * Lets go, in whole months, of what is older than the municipality keeps it. What stays is how many there were a month, by
 * place and kind, and apart from that by weekday and hour. Done twice, it does nothing more.
 */
@Service
class Thinning implements DailyThinning {

    private static final Duration TEXTS = Duration.ofDays(30);
    private static final Duration PREVIEWS = Duration.ofDays(1);
    private static final int UNKNOWN_HOUR = -1;

    private final ThinRows rows;
    private final SenderLimit senders;
    private final Clock clock;

    Thinning(ThinRows rows, SenderLimit senders, Clock clock) {
        this.rows = rows;
        this.senders = senders;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void thin(Municipality municipality) {
        if (municipality.incidents() == null) {
            return;
        }
        senders.forget();
        Instant now = clock.instant();
        String kommun = municipality.id();
        rows.removePreviews(kommun, now.minus(PREVIEWS));
        rows.forgetTexts(kommun, now.minus(TEXTS));
        LocalDate keptFrom = municipality.incidents().keptFrom(LocalDate.now(clock));
        List<Old> old = rows.older(kommun, keptFrom);
        Map<PlaceMonth, Integer> places = new HashMap<>();
        Map<HourMonth, Integer> hours = new HashMap<>();
        old.forEach(one -> {
            LocalDate month = one.day().withDayOfMonth(1);
            places.merge(new PlaceMonth(month, one.kind(), one.place()), one.count(), Integer::sum);
            int hour = one.hour() == null ? UNKNOWN_HOUR : one.hour();
            hours.merge(new HourMonth(month, one.day().getDayOfWeek().getValue(), hour), one.count(), Integer::sum);
        });
        places.forEach((key, count) -> rows.tally(kommun, key.month(), key.kind(), key.place(), count));
        hours.forEach((key, count) -> rows.tally(kommun, key.month(), key.weekday(), key.hour(), count));
        rows.remove(kommun, keptFrom);
    }

    private record PlaceMonth(LocalDate month, String kind, String place) {}

    private record HourMonth(LocalDate month, int weekday, int hour) {}
}
