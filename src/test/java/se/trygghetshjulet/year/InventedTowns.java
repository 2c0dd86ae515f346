package se.trygghetshjulet.year;

import com.icegreen.greenmail.store.FolderException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import se.trygghetshjulet.decision.paper.MatterPapers;
import se.trygghetshjulet.decision.paper.Paper;
import se.trygghetshjulet.engine.DailyWork;

/** Towns of our own invention, whose profiles do what no seed does, run their period by themselves. */
@TestPropertySource(
        properties = {
            "trygghetshjulet.kommuner=djupby,partby,namndby,delegby,remissby,stadsby,skolby,alltby",
            "trygghetshjulet.rehearsal.patience=15m",
            "trygghetshjulet.rehearsal.limit=15m"
        })
public abstract class InventedTowns extends RunningWheel {

    @Autowired
    private MatterPapers papers;

    @Autowired
    private List<DailyWork> dailyWorks;

    @BeforeEach
    void emptyTheLetterBoxes() throws FolderException {
        MAIL.purgeEmailFromAllMailboxes();
    }

    /** What the town's tjänsteskrivelser and protokollsutdrag say, as the data that their files carry. */
    protected List<String> papers(String kommun) {
        return papers.of(kommun).stream()
                .flatMap(matter -> Stream.concat(
                        Stream.of(papers.missiv(kommun, matter.id())),
                        matter.decisions().stream()
                                .map(decision -> papers.excerpt(kommun, matter.id(), decision.id()))))
                .map(Paper::content)
                .toList();
    }

    protected Unattended unattended(String kommun) {
        return new Unattended(engine, site(), municipalities.get(kommun)).foreseeing(dailyWorks);
    }

    protected Ledger ledger(String kommun) {
        return new Ledger(jdbc, engine, kommun);
    }

    /** What anybody reads of a municipality. */
    protected String page(String kommun) {
        return site().anonymously("/kommuner/" + kommun).ok().page();
    }

    static List<String> subjects(String address) {
        return lettersTo(address).stream().map(RunningWheel::subject).toList();
    }
}
