package se.trygghetshjulet.recurring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.lagesbild.WalkFindings;
import se.trygghetshjulet.municipality.Activity;

/** Shows the next lägesbild what was seen on the walks. */
@Component
class RecentWalks implements WalkFindings {

    private final Occasions occasions;
    private final Walks walks;
    private final Clock clock;

    RecentWalks(Occasions occasions, Walks walks, Clock clock) {
        this.occasions = occasions;
        this.walks = walks;
        this.clock = clock;
    }

    @Override
    public List<Finding> ofTheYear(String kommun) {
        return occasions
                .findByKommunAndKindAndHeldOnAfterOrderByHeldOn(
                        kommun,
                        Activity.Kind.TRYGGHETSVANDRING,
                        LocalDate.now(clock).minusYears(1))
                .stream()
                .flatMap(occasion -> walks.findByOccasion(occasion.id()).stream()
                        .flatMap(walk -> walk.findings().stream())
                        .map(finding -> new Finding(
                                finding.place(),
                                occasion.heldOn().toString(),
                                finding.seen(),
                                finding.proposal(),
                                finding.result() == null
                                        ? null
                                        : finding.result().title())))
                .toList();
    }
}
