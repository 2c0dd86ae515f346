package se.trygghetshjulet.year;

import com.icegreen.greenmail.store.FolderException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.test.context.TestPropertySource;

/** Towns of our own invention, whose profiles do what no seed does, run their period by themselves. */
@TestPropertySource(
        properties = {
            "trygghetshjulet.kommuner=stadsby,skolby",
            "trygghetshjulet.rehearsal.patience=15m",
            "trygghetshjulet.rehearsal.limit=15m"
        })
public abstract class InventedTowns extends RunningWheel {

    @BeforeEach
    void emptyTheLetterBoxes() throws FolderException {
        MAIL.purgeEmailFromAllMailboxes();
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

    static List<String> subjects(String address) {
        return lettersTo(address).stream().map(RunningWheel::subject).toList();
    }
}
