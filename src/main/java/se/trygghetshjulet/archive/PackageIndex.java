package se.trygghetshjulet.archive;

import java.time.LocalDate;
import java.util.List;
import se.trygghetshjulet.decision.paper.MatterRecord;
import se.trygghetshjulet.decision.paper.MatterRecord.DecisionRecord;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.document.DocumentState;
import se.trygghetshjulet.document.JsonShape;

/**
 * What a package says of its matter, so that a program can read it again.
 *
 * @param format {@link #FORMAT}
 */
record PackageIndex(String format, String kommun, Matter matter, List<Entry> versions) {

    static final String FORMAT = "trygghetshjulet-arendepaket-1";

    static final String PATH = "arende.json";

    static final String SCHEMA = "arende.schema.json";

    static final JsonShape SHAPE = JsonShape.of("/arkiv/" + SCHEMA);

    /**
     * @param addendum 0, or the number of the addendum that the matter is about
     * @param missivDate null before the tjänsteskrivelse is written
     */
    record Matter(
            Long id,
            int year,
            int addendum,
            String title,
            List<String> diarienummer,
            LocalDate missivDate,
            List<DecisionRecord> decisions) {

        static Matter of(MatterRecord matter) {
            return new Matter(
                    matter.id(),
                    matter.turn().year(),
                    matter.turn().addendum(),
                    matter.title(),
                    matter.diarienummer(),
                    matter.missivDate(),
                    matter.decisions());
        }
    }

    /**
     * @param sha256 of the content in canonical form
     * @param path of the content within the package's data
     */
    record Entry(
            Long id,
            DocumentKind kind,
            int year,
            int addendum,
            String part,
            int number,
            String title,
            DocumentState state,
            String sha256,
            String path) {}
}
