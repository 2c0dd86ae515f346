package se.trygghetshjulet.council;

import java.util.List;
import se.trygghetshjulet.document.rendering.Printout.Block;

/** What a stage of the wheel has to say in the yearly report. */
public interface ReportPart {

    Chapter chapter();

    Told of(ReportedYear year);

    /**
     * @param inShort a sentence for the first page; null if there is none
     * @param blocks none where there is nothing to tell
     */
    record Told(String inShort, List<Block> blocks) {

        public static final Told NOTHING = new Told(null, List.of());
    }
}
