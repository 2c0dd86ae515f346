package se.trygghetshjulet.archive;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.trygghetshjulet.signature.Registering.InHand;
import se.trygghetshjulet.text.Blank;
import se.trygghetshjulet.text.SwedishDate;
import se.trygghetshjulet.turn.DocumentsToSign.Original;

/**
 * What somebody says of a scanned original, as typed.
 *
 * @param dokument id of the version
 * @param ort where it was signed
 * @param dag when it was signed
 */
record ScanForm(String dokument, String ort, String dag) {

    private static final int LONGEST_PLACE = 100;

    ScanForm {
        dokument = dokument == null ? "" : dokument;
        ort = Blank.strip(ort == null ? "" : ort);
        dag = dag == null ? "" : dag;
    }

    /** Swedish sentences by field. */
    Map<String, String> faults(InHand task, Clock clock) {
        Map<String, String> faults = new TreeMap<>();
        if (original(task.originals()) == null) {
            faults.put("dokument", "Välj vilket dokument originalet hör till.");
        }
        if (Blank.is(ort)) {
            faults.put("ort", "Skriv orten där originalet skrevs under.");
        } else if (ort.length() > LONGEST_PLACE) {
            faults.put("ort", "Skriv högst " + LONGEST_PLACE + " tecken.");
        }
        SwedishDate read = SwedishDate.read(dag);
        LocalDate today = LocalDate.now(clock);
        if (read.day() == null) {
            faults.put("dag", read.fault() == null ? "Skriv dagen då originalet skrevs under." : read.fault());
        } else if (read.day().isAfter(today) || read.day().isBefore(today.minusYears(1))) {
            faults.put("dag", "Skriv en dag som har varit, högst ett år tillbaka.");
        }
        return faults;
    }

    Original original(List<Original> originals) {
        return originals.stream()
                .filter(original -> String.valueOf(original.version()).equals(dokument))
                .findFirst()
                .orElse(null);
    }

    LocalDate day() {
        return SwedishDate.read(dag).day();
    }
}
