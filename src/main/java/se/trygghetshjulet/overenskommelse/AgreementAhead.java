package se.trygghetshjulet.overenskommelse;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.council.Ahead;
import se.trygghetshjulet.municipality.Municipality;

/** When the överenskommelse that holds ends, and when its renewal should have begun. */
@Component
class AgreementAhead implements Ahead {

    private final Overenskommelser agreements;

    AgreementAhead(Overenskommelser agreements) {
        this.agreements = agreements;
    }

    @Override
    public List<Coming> from(LocalDate day, Municipality municipality) {
        return agreements
                .on(municipality.id(), day)
                .map(Overenskommelse::lastDay)
                .map(last -> List.of(
                        new Coming(
                                last.minusMonths(
                                        municipality.documents().agreement().renewalMonths()),
                                municipality.documents().agreement().title() + ": förnyelsen behöver ha börjat"),
                        new Coming(last, municipality.documents().agreement().title() + ": sista dagen")))
                .orElse(List.of());
    }
}
