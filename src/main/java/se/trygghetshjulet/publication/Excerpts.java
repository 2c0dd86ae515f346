package se.trygghetshjulet.publication;

import org.springframework.stereotype.Service;
import se.trygghetshjulet.decision.DecidedMatter;
import se.trygghetshjulet.decision.DecidedMatter.Excerpt;
import se.trygghetshjulet.decision.paper.MatterPapers;
import se.trygghetshjulet.letter.Addressee;
import se.trygghetshjulet.letter.LetterOutbox;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.WheelYear;
import se.trygghetshjulet.publication.Dispatch.Receiver;
import se.trygghetshjulet.site.SiteAddress;

/** The minutes excerpt to each on the registrator's list. */
@Service
class Excerpts {

    private static final String KIND = "protokollsutdrag";

    private final Dispatches dispatches;
    private final DecidedMatter decided;
    private final Municipalities municipalities;
    private final LetterOutbox letters;
    private final MatterPapers papers;
    private final SiteAddress site;

    Excerpts(
            Dispatches dispatches,
            DecidedMatter decided,
            Municipalities municipalities,
            LetterOutbox letters,
            MatterPapers papers,
            SiteAddress site) {
        this.papers = papers;
        this.site = site;
        this.dispatches = dispatches;
        this.decided = decided;
        this.municipalities = municipalities;
        this.letters = letters;
    }

    void send(WheelYear year) {
        Dispatch dispatch = dispatches
                .findFirstByKommunAndPlanYearAndAddendumOrderByIdDesc(year.kommun(), year.year(), year.addendum())
                .orElseThrow();
        Excerpt excerpt = decided.decision(year).orElseThrow();
        String address =
                site.link(papers.addressOfExcerpt(year, decided.decisionId(year).orElseThrow()));
        String municipality = municipalities.get(year.kommun()).name();
        for (Receiver receiver : dispatch.receivers()) {
            letters.post(new LetterOutbox.Draft(
                    String.join(":", KIND, String.valueOf(dispatch.id()), receiver.email()),
                    year.kommun(),
                    KIND,
                    year.businessKey(),
                    new Addressee(null, receiver.name(), receiver.email()),
                    "Protokollsutdrag: " + excerpt.reference(),
                    """
                    Till %s

                    %s skickar här ett protokollsutdrag.

                    %s

                    Beslut
                    %s

                    Den som har inloggning hittar utdraget som PDF här:
                    %s
                    %s""".formatted(
                                    receiver.name(),
                                    municipality,
                                    excerpt.reference(),
                                    excerpt.text(),
                                    address,
                                    dispatch.coverNote() == null ? "" : "\nMeddelande\n" + dispatch.coverNote() + "\n"),
                    null));
        }
    }
}
