package se.trygghetshjulet.handlingsplan;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.municipality.WheelYear;

/** What a turn yields beside its plan: medborgarlöfte, överenskommelse and riktlinje. An addendum yields none of them. */
@Component
class TurnAnnexes {

    private final Medborgarloften loften;
    private final Overenskommelser agreements;
    private final Agreements calendar;
    private final Riktlinjer guidelines;

    TurnAnnexes(Medborgarloften loften, Overenskommelser agreements, Agreements calendar, Riktlinjer guidelines) {
        this.loften = loften;
        this.agreements = agreements;
        this.calendar = calendar;
        this.guidelines = guidelines;
    }

    Optional<Medborgarlofte> lofte(WheelYear year, DocumentStatus status) {
        return year.isAddendum()
                ? Optional.empty()
                : loften.findFirstByKommunAndPlanYearAndStatus(year.kommun(), year.year(), status);
    }

    /** What the turn itself has written; a prolongation between two turns is none of its. */
    Optional<Overenskommelse> agreement(WheelYear year) {
        return year.isAddendum()
                ? Optional.empty()
                : agreements.findFirstByKommunAndPlanYearOrderByVersionNoDesc(year.kommun(), year.year());
    }

    Optional<Overenskommelse> agreement(WheelYear year, DocumentStatus status) {
        return year.isAddendum()
                ? Optional.empty()
                : agreements.findFirstByKommunAndPlanYearAndStatusOrderByVersionNoDesc(
                        year.kommun(), year.year(), status);
    }

    Optional<Riktlinje> guideline(WheelYear year) {
        return year.isAddendum()
                ? Optional.empty()
                : guidelines.findFirstByKommunAndPlanYearOrderByVersionNoDesc(year.kommun(), year.year());
    }

    boolean guidelineCovers(WheelYear year) {
        return guidelines.findByKommunAndStatus(year.kommun(), DocumentStatus.IN_FORCE).stream()
                .anyMatch(guideline -> !guideline.validFrom().isAfter(LocalDate.of(year.year(), 1, 1))
                        && !guideline.validTo().isBefore(LocalDate.of(year.year(), 12, 31)));
    }

    /** The annexes go the same way as the plan that they were written with. */
    void move(WheelYear year, DocumentStatus from, DocumentStatus to) {
        lofte(year, from).ifPresent(lofte -> move(lofte, to));
        guideline(year)
                .filter(guideline -> guideline.status() == from)
                .ifPresent(guideline -> guidelines.save(guideline.in(to)));
        agreement(year, from).ifPresent(agreement -> move(agreement, to));
    }

    /** A promise is for its year: the next one takes its place. */
    void move(Medborgarlofte lofte, DocumentStatus to) {
        if (to == DocumentStatus.IN_FORCE) {
            loften.findByKommunAndStatus(lofte.kommun(), DocumentStatus.IN_FORCE).stream()
                    .filter(before -> before.planYear() < lofte.planYear())
                    .forEach(before -> loften.save(before.in(DocumentStatus.REPLACED)));
        }
        loften.save(lofte.in(to));
    }

    void move(Overenskommelse agreement, DocumentStatus to) {
        if (to == DocumentStatus.IN_FORCE) {
            calendar.bringIntoForce(agreement);
        } else {
            agreements.save(agreement.in(to));
        }
    }

    void endLofte(WheelYear year) {
        lofte(new WheelYear(year.kommun(), year.year()), DocumentStatus.IN_FORCE)
                .ifPresent(lofte -> move(lofte, DocumentStatus.ENDED));
    }
}
