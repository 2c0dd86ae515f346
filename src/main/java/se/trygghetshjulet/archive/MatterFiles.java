package se.trygghetshjulet.archive;

import java.util.List;
import se.trygghetshjulet.decision.paper.MatterRecord;

/** What goes into a matter's archive package: each bean that provides it adds files of its own. */
public interface MatterFiles {

    List<PackedFile> of(MatterRecord matter);
}
