package se.trygghetshjulet.overenskommelse;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.municipality.Municipalities;

/** Looks whether a municipality's överenskommelse is to be renewed, so that the renewal starts before it is too late. */
@Component
class OverenskommelseWatch {

    private final Overenskommelser agreements;
    private final OverenskommelseCases cases;
    private final Terminations terminations;
    private final Municipalities municipalities;
    private final Clock clock;

    OverenskommelseWatch(
            Overenskommelser agreements,
            OverenskommelseCases cases,
            Terminations terminations,
            Municipalities municipalities,
            Clock clock) {
        this.agreements = agreements;
        this.cases = cases;
        this.terminations = terminations;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /**
     * Opens the one case of the agreement that holds today, if it is time.
     *
     * @return id of the agreement; empty if there is nothing to ask, or it has been asked before
     */
    @Transactional
    Optional<Long> openCase(String kommun) {
        return toAskFor(kommun)
                .map(agreement -> cases.save(OverenskommelseCase.opened(kommun, agreement.id(), clock.instant()))
                        .agreement());
    }

    /** The agreement that holds today, if it is time to ask and nobody has; opens nothing. */
    Optional<Overenskommelse> toAskFor(String kommun) {
        return agreements.on(kommun, LocalDate.now(clock)).filter(this::isDue);
    }

    private boolean isDue(Overenskommelse agreement) {
        int months =
                municipalities.get(agreement.kommun()).documents().agreement().renewalMonths();
        return agreement.lastDay() != null
                && !LocalDate.now(clock).isBefore(agreement.lastDay().minusMonths(months))
                && !agreements.isBeingRenewed(agreement)
                && terminations.findByActiveAgreement(agreement.id()).isEmpty()
                && cases.findByAgreement(agreement.id()).isEmpty();
    }
}
