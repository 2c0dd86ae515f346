package se.trygghetshjulet.followup;

import java.util.List;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.handlingsplan.RevisionAdvice;

/** Feeds the last annual follow-up into the next revision. */
@Component
class AnnualAdvice implements RevisionAdvice {

    private final FollowUpDocuments followUps;

    AnnualAdvice(FollowUpDocuments followUps) {
        this.followUps = followUps;
    }

    @Override
    public List<Advice> before(String kommun, int planYear) {
        return followUps
                .annualBefore(kommun, planYear)
                .map(followUp -> followUp.areas().stream()
                        .map(area -> new Advice(area.key(), area.name(), area.recommendation(), area.reason()))
                        .toList())
                .orElse(List.of());
    }
}
