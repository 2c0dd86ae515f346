package se.trygghetshjulet.medborgardialog;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import se.trygghetshjulet.municipality.Dialogue;
import se.trygghetshjulet.municipality.Municipality;

/** Where citizens may answer today, and where they may read what others have answered. */
@Service
public class OpenDialogues {

    private final DialogueResults results;
    private final Clock clock;

    OpenDialogues(DialogueResults results, Clock clock) {
        this.results = results;
        this.clock = clock;
    }

    /** In the order of the profile; those that are neither open nor have anything to read are left out. */
    public List<Invitation> of(Municipality municipality) {
        if (municipality.dialogues() == null) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        return municipality.dialogues().all().stream()
                .map(dialogue -> new Invitation(
                        address(municipality, dialogue),
                        dialogue.title(),
                        dialogue.isOpen(today),
                        dialogue.to(),
                        !results.open(municipality, dialogue).isEmpty()))
                .filter(invitation -> invitation.open() || invitation.answered())
                .toList();
    }

    static String address(Municipality municipality, Dialogue dialogue) {
        return "/kommuner/" + municipality.id() + (dialogue.isUnsafe() ? "/" : "/dialog/") + dialogue.id();
    }

    /**
     * @param address path of the form; that of the answers has {@code /svar} after it
     * @param to last day; null where it is always open
     * @param answered whether there are answers to read
     */
    public record Invitation(String address, String title, boolean open, LocalDate to, boolean answered) {}
}
