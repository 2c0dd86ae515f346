package se.trygghetshjulet.medborgardialog;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import se.trygghetshjulet.engine.Readers;
import se.trygghetshjulet.municipality.Dialogue;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;

/** Who may do what with a municipality's dialogues; where the profile has none there is nothing to see. */
@Component
class DialogueAccess {

    private final Readers readers;
    private final Municipalities municipalities;

    DialogueAccess(Readers readers, Municipalities municipalities) {
        this.readers = readers;
        this.municipalities = municipalities;
    }

    /** @throws ResponseStatusException 404 if the municipality does not ask that */
    Asked asked(String kommun, String dialogue) {
        if (municipalities.knows(kommun)) {
            Municipality municipality = municipalities.get(kommun);
            if (municipality.dialogues() != null) {
                return municipality
                        .dialogues()
                        .dialogue(dialogue)
                        .map(found -> new Asked(municipality, found))
                        .orElseThrow(DialogueAccess::missing);
            }
        }
        throw missing();
    }

    /** @throws ResponseStatusException 404 if there are no dialogues, 403 if the person does not coordinate there */
    Municipality coordinated(String person, String kommun) {
        Municipality municipality = readers.readable(person, kommun);
        if (municipality.dialogues() == null) {
            throw new ResponseStatusException(
                    HttpStatus.NOT_FOUND, "Kommunen frågar inte sina invånare här. Det bestäms i kommunens profil.");
        }
        if (!readers.coordinates(person, municipality)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "Sidan är till för kommunens säkerhetssamordnare.");
        }
        return municipality;
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(
                HttpStatus.NOT_FOUND, "Här finns inget att svara på. Kontakta kommunen, eller polisen på 114 14.");
    }

    record Asked(Municipality municipality, Dialogue dialogue) {}
}
