package se.trygghetshjulet.lagesbild;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Service;
import se.trygghetshjulet.municipality.Municipality;

/** Up to which day a source has told what it knows, in Sweden. */
@Service
public class ToldSources {

    private final Contributions contributions;
    private final Lagesbilder lagesbilder;

    ToldSources(Contributions contributions, Lagesbilder lagesbilder) {
        this.contributions = contributions;
        this.lagesbilder = lagesbilder;
    }

    /** The day on which the source supplied the last lägesbild before a year's; empty if it never has. */
    Optional<LocalDate> before(String kommun, String source, int year) {
        return contributions
                .findFirstByKommunAndSourceAndDeliveredTrueAndPlanYearLessThanOrderByPlanYearDesc(kommun, source, year)
                .map(ToldSources::day);
    }

    /** The day on which the source supplied the last lägesbild that had been approved by then; empty if there is none. */
    public Optional<LocalDate> approved(String kommun, String source, Instant by) {
        return lagesbilder.approved(kommun, by).stream()
                .max(Comparator.naturalOrder())
                .flatMap(year -> contributions.findByKommunAndPlanYearAndSource(kommun, year, source))
                .map(ToldSources::day);
    }

    private static LocalDate day(Contribution contribution) {
        return contribution.suppliedAt().atZone(Municipality.ZONE).toLocalDate();
    }
}
