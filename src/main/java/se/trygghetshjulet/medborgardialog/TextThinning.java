package se.trygghetshjulet.medborgardialog;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import se.trygghetshjulet.lagesbild.ToldSources;
import se.trygghetshjulet.municipality.DialogueTerms;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.openform.DailyThinning;

/**
 * Lets go of what citizens wrote, read or not, once the lägesbild that it was for is approved and the municipality's days
 * have gone; and of what no lägesbild has asked for in two years. The choices stay: they are of nobody.
 */
@Service
class TextThinning implements DailyThinning {

    private static final int YEARS = 2;

    private final ToldSources told;
    private final TextRows texts;
    private final Clock clock;

    TextThinning(ToldSources told, TextRows texts, Clock clock) {
        this.told = told;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public void thin(Municipality municipality) {
        texts.forgetBefore(municipality.id(), LocalDate.now(clock).minusYears(YEARS));
        DialogueTerms terms = municipality.dialogues();
        if (terms != null) {
            told.approved(municipality.id(), terms.source(), clock.instant().minus(Duration.ofDays(terms.textDays())))
                    .ifPresent(day -> texts.forgetBefore(municipality.id(), day));
        }
    }
}
