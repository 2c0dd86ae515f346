package se.trygghetshjulet.document.rendering;

import java.util.List;
import se.trygghetshjulet.document.Version;

/** What is annexed to a document, so that its file names the very texts; those who know what belongs together provide it. */
public interface AnnexLists {

    /** @return none for what has no annexes */
    List<Printout.Section> of(Version<?> version);
}
