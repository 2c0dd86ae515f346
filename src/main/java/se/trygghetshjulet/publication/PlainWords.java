package se.trygghetshjulet.publication;

import java.util.List;
import org.springframework.stereotype.Service;
import se.trygghetshjulet.followup.OpenProgress;
import se.trygghetshjulet.lagesbild.ApprovedLagesbild;
import se.trygghetshjulet.medborgardialog.OpenDialogues;
import se.trygghetshjulet.medborgardialog.OpenDialogues.Invitation;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.WheelYear;
import se.trygghetshjulet.publication.PublishedYear.Page;

/** What a citizen reads before the plan itself: how things are, how far the plan has come, and where to have a say. */
@Service
class PlainWords {

    private final ApprovedLagesbild lagesbild;
    private final OpenProgress progress;
    private final OpenDialogues dialogues;

    PlainWords(ApprovedLagesbild lagesbild, OpenProgress progress, OpenDialogues dialogues) {
        this.lagesbild = lagesbild;
        this.progress = progress;
        this.dialogues = dialogues;
    }

    /** @param page null where nothing is published */
    Told of(Municipality municipality, Page page) {
        List<Invitation> invitations = dialogues.of(municipality);
        return page == null
                ? new Told("", null, invitations)
                : new Told(
                        lagesbild.openSummary(
                                new WheelYear(municipality.id(), page.plan().year())),
                        PlainProgress.of(
                                page.plan(),
                                page.lofte(),
                                progress.of(municipality.id()).orElse(null)),
                        invitations);
    }

    /**
     * @param situation what the lägesbild has for anybody to read; empty where there is nothing
     * @param progress null where nothing is published
     */
    record Told(String situation, PlainProgress progress, List<Invitation> dialogues) {}
}
