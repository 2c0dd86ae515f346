package se.trygghetshjulet.indicator;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.trygghetshjulet.text.Refused;

/** Notes figures. What is noted twice is noted once, and nobody writes over what he has not seen. */
@Service
class Measuring {

    private static final String AT_ONCE =
            "Någon annan skrev in en siffra för samma period i samma ögonblick. Titta på den, och skriv din igen om den ska gälla.";

    private final MeasuredRows rows;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Measuring(MeasuredRows rows, PlatformTransactionManager transactions, Clock clock) {
        this.rows = rows;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** By the indicators' keys. */
    Map<String, Series> of(String kommun) {
        return rows.of(kommun).stream()
                .collect(Collectors.groupingBy(
                        Measurement::indicator,
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), Series::new)));
    }

    /**
     * @param seen id of the last row that the person has seen; null where whoever notes has looked himself
     * @return whether anything was noted: not where the same figure stands there already
     * @throws Refused if somebody else has noted another figure since
     */
    boolean note(Noted noted, Long seen) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> add(noted, seen)));
        } catch (DuplicateKeyException e) {
            throw new Refused("varde", AT_ONCE);
        }
    }

    /** All or nothing; returns how many were not there already. */
    int noteAll(List<Noted> all) {
        try {
            return transaction.execute(status -> Math.toIntExact(
                    all.stream().filter(noted -> add(noted, null)).count()));
        } catch (DuplicateKeyException e) {
            throw new Refused("", AT_ONCE);
        }
    }

    private boolean add(Noted noted, Long seen) {
        Optional<Measurement> current = rows.current(noted.kommun(), noted.indicator(), noted.period());
        if (current.map(row -> row.says(noted.figure())).orElse(noted.figure() == null)) {
            return false;
        }
        if (noted.person() == null && current.map(row -> row.person() != null).orElse(false)) {
            return false;
        }
        if (seen != null && current.map(row -> row.id() > seen).orElse(false)) {
            throw new Refused("varde", AT_ONCE);
        }
        rows.add(new Measurement(
                null,
                noted.kommun(),
                noted.indicator(),
                noted.period(),
                current.map(row -> row.versionNo() + 1).orElse(1),
                noted.figure(),
                noted.source(),
                noted.person(),
                clock.instant()));
        return true;
    }

    /**
     * @param figure null takes the one that stands there back
     * @param source in Swedish
     * @param person null for the product itself
     */
    record Noted(String kommun, String indicator, Period period, BigDecimal figure, String source, String person) {}
}
