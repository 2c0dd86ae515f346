package se.trygghetshjulet.decision.paper;

import java.util.List;
import se.trygghetshjulet.document.rendering.PrintedDay;
import se.trygghetshjulet.document.rendering.Printout.Bullets;
import se.trygghetshjulet.document.rendering.Printout.Paragraph;
import se.trygghetshjulet.document.rendering.Printout.Row;
import se.trygghetshjulet.document.rendering.Printout.Section;
import se.trygghetshjulet.document.rendering.Printout.Table;
import se.trygghetshjulet.remiss.Compilation;

/** What a tjänsteskrivelse says of a remiss. */
final class RemissSections {

    private RemissSections() {}

    static List<Section> of(Compilation remiss) {
        Section answers = new Section(
                "Remiss",
                2,
                new Paragraph("Förslaget skickades på remiss den " + PrintedDay.of(remiss.sentOn())
                        + ", med svar senast den " + PrintedDay.of(remiss.lastDay()) + "."),
                new Paragraph(remiss.summary()),
                Bullets.of(remiss.answers().stream()
                        .map(answer -> answer.name() + ": " + answer.state())
                        .toList()));
        return remiss.points().isEmpty()
                ? List.of(answers)
                : List.of(
                        answers,
                        new Section(
                                "Synpunkter i remissen",
                                2,
                                new Table(
                                        "",
                                        List.of("Från", "Synpunkt", "Vad som görs", "Varför"),
                                        remiss.points().stream()
                                                .map(point ->
                                                        Row.of(point.name(), point.point(), point.stand(), point.why()))
                                                .toList())));
    }
}
