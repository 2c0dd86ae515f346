package se.trygghetshjulet.remiss;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.document.DocumentStore;
import se.trygghetshjulet.document.DocumentTitles;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.engine.People;
import se.trygghetshjulet.letter.Addressee;
import se.trygghetshjulet.letter.LetterOutbox;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.site.SiteAddress;
import se.trygghetshjulet.text.SwedishDate;

/** To those who are asked: the draft, and a reminder to whoever has not answered. */
@Component
class RemissLetters {

    private static final String KIND = "remiss";
    private static final String REMINDER = "remisspaminnelse";

    private final LetterOutbox letters;
    private final DocumentStore documents;
    private final DocumentTitles titles;
    private final Municipalities municipalities;
    private final SiteAddress site;
    private final People people;

    RemissLetters(
            LetterOutbox letters,
            DocumentStore documents,
            DocumentTitles titles,
            Municipalities municipalities,
            SiteAddress site,
            People people) {
        this.letters = letters;
        this.documents = documents;
        this.titles = titles;
        this.municipalities = municipalities;
        this.site = site;
        this.people = people;
    }

    /** Whoever has no address answers in the product, where the task tells. */
    void ask(RemissRound round, RemissReceiver receiver) {
        post(round, receiver, KIND, "Remiss", """
                %s ger er tillfälle att lämna synpunkter på förslaget till

                %s

                Svara senast den %s%s.%s""".formatted(
                        municipality(round).name(),
                        list(round, receiver),
                        SwedishDate.inWords(round.lastDay()),
                        contact(round),
                        round.message() == null ? "" : "\n\n" + round.message()));
    }

    void remind(RemissRound round, RemissReceiver receiver) {
        post(round, receiver, REMINDER, "Påminnelse om remiss", """
                Ni har fått ett förslag på remiss från %s och vi har inte fått ert svar än. Förslaget gäller

                %s

                Svara senast den %s%s, eller skriv att ni avstår.""".formatted(
                        municipality(round).name(),
                        list(round, receiver),
                        SwedishDate.inWords(round.lastDay()),
                        contact(round)));
    }

    /** To whom they answer: whoever sent it. */
    private String contact(RemissRound round) {
        return people.find(round.sentBy())
                .map(sender -> ", till " + sender.name() + " (" + sender.email() + ")")
                .orElse("");
    }

    private void post(RemissRound round, RemissReceiver receiver, String kind, String subject, String text) {
        if (receiver.email() == null) {
            return;
        }
        letters.post(new LetterOutbox.Draft(
                kind + ":" + receiver.id(),
                round.kommun(),
                kind,
                round.wheelYear().businessKey(),
                new Addressee(null, receiver.name(), receiver.email()),
                subject + ": " + names(round).get(0) + " ("
                        + municipality(round).name() + ")",
                "Till " + receiver.name() + "\n\n" + text,
                null));
    }

    private String list(RemissRound round, RemissReceiver receiver) {
        return versions(round)
                .map(version ->
                        "– " + titles.of(version.key()) + "\n  " + site.link(Remisses.path(receiver, version.id())))
                .collect(Collectors.joining("\n"));
    }

    private List<String> names(RemissRound round) {
        return versions(round).map(version -> titles.of(version.key())).toList();
    }

    private Stream<Version<String>> versions(RemissRound round) {
        return round.documents().stream()
                .map(RemissRound.SentDocument::documentVersion)
                .sorted()
                .map(id -> documents.get(round.kommun(), id));
    }

    private Municipality municipality(RemissRound round) {
        return municipalities.get(round.kommun());
    }
}
