package se.trygghetshjulet.archive;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.archive.PackedFile.Handling;
import se.trygghetshjulet.decision.paper.MatterPapers;
import se.trygghetshjulet.decision.paper.MatterRecord;
import se.trygghetshjulet.decision.paper.MatterRecord.DecisionRecord;
import se.trygghetshjulet.decision.paper.Paper;

/** Tjänsteskrivelse and protokollsutdrag, each as a file to read and as data. */
@Component
class PaperFiles implements MatterFiles {

    private final MatterPapers papers;

    PaperFiles(MatterPapers papers) {
        this.papers = papers;
    }

    @Override
    public List<PackedFile> of(MatterRecord matter) {
        String kommun = matter.turn().kommun();
        List<PackedFile> files = new ArrayList<>();
        if (matter.hasMissiv()) {
            add(
                    files,
                    "handlingar/tjansteskrivelse",
                    new Handling(
                            "tjansteskrivelse-" + matter.id(),
                            "Tjänsteskrivelse",
                            "Tjänsteskrivelse, " + matter.title(),
                            matter.missivDate()),
                    () -> papers.missiv(kommun, matter.id()));
        }
        for (DecisionRecord decision : matter.decisions()) {
            add(
                    files,
                    "beslut/" + name(decision.meetingDate(), decision),
                    new Handling(
                            "beslut-" + decision.id(),
                            "Protokollsutdrag",
                            "Protokollsutdrag, " + decision.reference(),
                            decision.meetingDate()),
                    () -> papers.excerpt(kommun, matter.id(), decision.id()));
        }
        return files;
    }

    private static String name(LocalDate day, DecisionRecord decision) {
        return day + "-paragraf-" + decision.paragraph() + "-" + decision.id();
    }

    private static void add(List<PackedFile> files, String path, Handling handling, Supplier<Paper> paper) {
        files.add(new PackedFile(
                path + ".json", handling, () -> paper.get().content().getBytes(StandardCharsets.UTF_8)));
        files.add(new PackedFile(path + ".pdf", handling, () -> paper.get().pdf()));
    }
}
