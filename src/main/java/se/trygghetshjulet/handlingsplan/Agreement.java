package se.trygghetshjulet.handlingsplan;

import java.time.LocalDate;
import java.util.List;

/**
 * An överenskommelse as other stages read it.
 *
 * @param lastDay the day after which it holds no more, notice and successor considered; null until further notice
 */
public record Agreement(
        Long id,
        String kommun,
        LocalDate validFrom,
        LocalDate lastDay,
        String purpose,
        List<AgreementCommitment> commitments) {

    static Agreement of(Overenskommelse agreement) {
        return new Agreement(
                agreement.id(),
                agreement.kommun(),
                agreement.validFrom(),
                agreement.lastDay(),
                agreement.purpose(),
                agreement.commitments().stream()
                        .map(row -> new AgreementCommitment(row.commitment()))
                        .toList());
    }

    /** "2027-01-01 – 2028-12-31", "från 2012-05-05 tills vidare" */
    public String period() {
        return Validity.text(validFrom, lastDay);
    }

    public record AgreementCommitment(String text) {}
}
