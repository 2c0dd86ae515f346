package se.trygghetshjulet.decision.paper;

import java.util.ArrayList;
import java.util.List;
import se.trygghetshjulet.document.rendering.Printout.Block;
import se.trygghetshjulet.document.rendering.Printout.Paragraph;
import se.trygghetshjulet.document.rendering.Printout.Row;
import se.trygghetshjulet.document.rendering.Printout.Section;
import se.trygghetshjulet.document.rendering.Printout.Table;

/**
 * The very text that a paper is about.
 *
 * @param version id
 * @param title with the year
 * @param number of the version within its turn
 * @param sha256 of its content as canonical JSON, which its file carries
 */
record PaperVersion(Long version, String title, int number, String sha256) {

    static Section section(String heading, List<PaperVersion> versions, Block... before) {
        List<Block> blocks = new ArrayList<>(List.of(before));
        if (versions.isEmpty()) {
            blocks.add(new Paragraph("Inga dokument följde med ärendet."));
        } else {
            blocks.add(new Table(
                    "",
                    List.of("Dokument", "Version", "Innehållets kontrollsumma (SHA-256)"),
                    versions.stream()
                            .map(version -> Row.of(version.title, String.valueOf(version.number), version.sha256))
                            .toList()));
            blocks.add(new Paragraph("Kontrollsumman är tagen på innehållet i filen innehall.json, som ligger i"
                    + " dokumentets PDF. Stämmer den är texten exakt den som ärendet gällde."));
        }
        return new Section(heading, 2, blocks);
    }
}
