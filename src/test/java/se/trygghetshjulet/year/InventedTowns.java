package se.trygghetshjulet.year;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import se.trygghetshjulet.decision.MatterPapers;
import se.trygghetshjulet.decision.Paper;

/** Stories of municipalities that nobody has heard of, each with something that none of the seeds does. */
@TestPropertySource(properties = "trygghetshjulet.kommuner=namndby,delegby,remissby")
abstract class InventedTowns extends RunningWheel {

    @Autowired
    private MatterPapers papers;

    /** What the town's tjänsteskrivelser and protokollsutdrag say, as the data that their files carry. */
    List<String> papers(String kommun) {
        return papers.of(kommun).stream()
                .flatMap(matter -> Stream.concat(
                        Stream.of(papers.missiv(kommun, matter.id())),
                        matter.decisions().stream()
                                .map(decision -> papers.excerpt(kommun, matter.id(), decision.id()))))
                .map(Paper::content)
                .toList();
    }

    Unattended unattended(String kommun) {
        return new Unattended(engine, site(), municipalities.get(kommun));
    }

    Ledger ledger(String kommun) {
        return new Ledger(jdbc, engine, kommun);
    }

    String page(String kommun) {
        return site().anonymously("/kommuner/" + kommun).ok().body();
    }
}
