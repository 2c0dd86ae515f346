package se.trygghetshjulet.decision.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.trygghetshjulet.document.rendering.PrintedDay;
import se.trygghetshjulet.document.rendering.Printout;
import se.trygghetshjulet.document.rendering.Printout.Bullets;
import se.trygghetshjulet.document.rendering.Printout.Fact;
import se.trygghetshjulet.document.rendering.Printout.Paragraph;
import se.trygghetshjulet.document.rendering.Printout.Section;
import se.trygghetshjulet.remiss.Compilation;

/**
 * A tjänsteskrivelse: what an official tells those who decide, and what they are asked to decide.
 *
 * @param to name of the body that it goes to first
 * @param decides name of the body whose decision settles the matter
 * @param changes what it changes in what holds today; null where nobody told
 * @param remiss what those who were asked for their opinion answered; null where nobody was
 * @param receivers to whom the decision is to be sent; without their addresses
 */
record MissivContent(
        PaperHead head,
        LocalDate date,
        String to,
        String decides,
        String summary,
        String background,
        String changes,
        Compilation remiss,
        List<String> proposals,
        List<PaperVersion> documents,
        List<String> receivers) {

    Printout printout() {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("Förslag till beslut", 2, Bullets.of(proposals)));
        sections.add(new Section("Sammanfattning", 2, new Paragraph(summary)));
        sections.add(new Section("Bakgrund", 2, new Paragraph(background)));
        if (changes != null) {
            sections.add(new Section("Ändringar mot det som gäller", 2, new Paragraph(changes)));
        }
        if (remiss != null) {
            sections.addAll(RemissSections.of(remiss));
        }
        sections.add(PaperVersion.section("Beslutsunderlag", documents));
        if (!receivers.isEmpty()) {
            sections.add(new Section("Beslutet ska skickas till", 2, Bullets.of(receivers)));
        }
        return new Printout(
                "Tjänsteskrivelse",
                head.matter(),
                head.facts(
                        new Fact("Datum", PrintedDay.of(date)), new Fact("Till", to), new Fact("Beslutas av", decides)),
                false,
                sections,
                List.of());
    }
}
