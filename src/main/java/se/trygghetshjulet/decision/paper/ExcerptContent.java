package se.trygghetshjulet.decision.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.trygghetshjulet.decision.minutes.Announcement;
import se.trygghetshjulet.decision.minutes.Outcome;
import se.trygghetshjulet.decision.minutes.Way;
import se.trygghetshjulet.document.rendering.PrintedDay;
import se.trygghetshjulet.document.rendering.Printout;
import se.trygghetshjulet.document.rendering.Printout.Block;
import se.trygghetshjulet.document.rendering.Printout.Bullets;
import se.trygghetshjulet.document.rendering.Printout.Fact;
import se.trygghetshjulet.document.rendering.Printout.Paragraph;
import se.trygghetshjulet.document.rendering.Printout.Section;

/**
 * A protokollsutdrag: one decision as the minutes have it, with the texts that it is about.
 *
 * @param body name of the body that decided
 * @param paragraph § in the minutes
 * @param decided as the minutes have it; null where they only put the matter off
 * @param changes what was changed in the proposal, one sentence each
 * @param summary of the matter, from the tjänsteskrivelse; null without one
 * @param missivDate of the tjänsteskrivelse; null without one
 * @param votes one sentence; null where nobody counted
 * @param taken how the decision came about; null where a meeting of a nämnd of the municipality's own decided as usual
 * @param posted null until the minutes are adjusted and posted
 * @param receivers names of those to whom the decision was sent, or is to be sent; none for a decision that settles nothing
 * @param sentOn Swedish time; null until it is sent
 */
record ExcerptContent(
        PaperHead head,
        String body,
        LocalDate meetingDate,
        int paragraph,
        Outcome outcome,
        String decided,
        List<String> changes,
        String summary,
        LocalDate missivDate,
        String reason,
        String votes,
        String disqualified,
        String reservation,
        DecisionManner taken,
        List<PaperVersion> documents,
        Posted posted,
        List<String> receivers,
        LocalDate sentOn) {

    Printout printout() {
        List<Section> sections = new ArrayList<>();
        sections.add(decision());
        if (taken != null) {
            add(sections, "Så fattades beslutet", taken.told());
        }
        add(sections, "Ärendet", summary);
        add(sections, "Motivering", reason);
        sections.add(
                missivDate == null
                        ? PaperVersion.section("Beslutsunderlag", documents)
                        : PaperVersion.section(
                                "Beslutsunderlag",
                                documents,
                                new Paragraph("Tjänsteskrivelse den " + PrintedDay.of(missivDate) + ".")));
        add(sections, "Omröstning", votes);
        add(sections, "Jäv", disqualified == null ? null : "Deltog inte på grund av jäv: " + disqualified);
        add(sections, "Reservationer", reservation);
        sections.add(appeal());
        if (!receivers.isEmpty()) {
            sections.add(new Section(
                    sentOn == null ? "Ska skickas till" : "Skickat till",
                    2,
                    new Paragraph(sentOn == null ? null : "Den " + PrintedDay.of(sentOn) + "."),
                    Bullets.of(receivers)));
        }
        return new Printout(
                title(),
                head.matter(),
                head.facts(
                        new Fact("Organ", taken == null || taken.body() == null ? body : taken.body()),
                        new Fact(isMeeting() ? "Sammanträde" : "Beslutsdag", PrintedDay.of(meetingDate)),
                        isDelegated() ? new Fact("Nummer", "" + paragraph) : new Fact("Paragraf", "§ " + paragraph),
                        new Fact("Utfall", outcome.title())),
                false,
                sections,
                List.of());
    }

    String title() {
        return isDelegated() ? "Delegationsbeslut" : "Protokollsutdrag";
    }

    private boolean isDelegated() {
        return taken != null && taken.way() == Way.DELEGATION;
    }

    private boolean isMeeting() {
        return taken == null || taken.way() == Way.SAMMANTRADE;
    }

    private Section decision() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(decided == null ? outcome.title() + "." : decided));
        if (!changes.isEmpty()) {
            blocks.add(new Paragraph("Ändringar mot förslaget:"));
            blocks.add(Bullets.of(changes));
        }
        return new Section(outcome.isFinal() ? "Beslut" : "Beslut i ärendets beredning", 2, blocks);
    }

    private Section appeal() {
        String text;
        if (posted != null) {
            return new Section(
                    "Justering, anslag och laga kraft",
                    2,
                    Bullets.of(posted.lines(taken != null && taken.adjustedAtOnce())),
                    new Paragraph(posted.delay()));
        } else if (outcome.isFinal()) {
            text = taken != null && taken.adjustedAtOnce()
                    ? "Paragrafen är justerad men inte anslagen än, så beslutet kan fortfarande överklagas."
                    : "Protokollet är inte justerat och anslaget än, så beslutet kan fortfarande överklagas.";
        } else {
            text = "Beslut som bara bereder ärendet kan inte överklagas (kommunallagen 13 kap. 2 §).";
        }
        return new Section("Justering, anslag och laga kraft", 2, new Paragraph(text));
    }

    private static void add(List<Section> sections, String heading, String text) {
        if (text != null && !text.isBlank()) {
            sections.add(new Section(heading, 2, new Paragraph(text)));
        }
    }

    /**
     * @param appealBy last day to appeal
     * @param finalOn from which the decision is final unless somebody has appealed
     * @param boards of which municipalities it was posted on; null where there is one
     * @param delay what was done later than the law says; null if nothing was
     * @param appealed null until it has been checked
     */
    record Posted(
            LocalDate adjustedOn,
            LocalDate postedOn,
            LocalDate appealBy,
            LocalDate finalOn,
            String boards,
            String delay,
            Boolean appealed) {

        static Posted of(Announcement announcement) {
            return new Posted(
                    announcement.adjustedOn(),
                    announcement.postedOn(),
                    announcement.appealBy(),
                    announcement.finalOn(),
                    announcement.boards(),
                    announcement.delay(),
                    announcement.check().appealed());
        }

        private List<String> lines(boolean atOnce) {
            return List.of(
                    (atOnce ? "Paragrafen justerades omedelbart den " : "Protokollet justerades den ")
                            + PrintedDay.of(adjustedOn) + ".",
                    "Justeringen anslogs den " + PrintedDay.of(postedOn)
                            + (boards == null ? "." : ", då den fanns på alla anslagstavlor: " + boards + "."),
                    "Sista dag att överklaga: " + PrintedDay.of(appealBy) + " (kommunallagen 13 kap. 5 §).",
                    finality());
        }

        private String finality() {
            if (appealed == null) {
                return "Beslutet vinner laga kraft den " + PrintedDay.of(finalOn) + " om ingen överklagar det.";
            }
            return appealed
                    ? "Beslutet är överklagat."
                    : "Beslutet vann laga kraft den " + PrintedDay.of(finalOn) + ".";
        }
    }
}
