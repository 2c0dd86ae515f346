package se.trygghetshjulet.overenskommelse;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.deadline.LetterOffice;
import se.trygghetshjulet.engine.People;
import se.trygghetshjulet.engine.People.Contact;
import se.trygghetshjulet.handlingsplan.OutlivedAgreements;
import se.trygghetshjulet.handlingsplan.OutlivedAgreements.Outlived;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Role;

/** What the letters about an överenskommelse say, and to whom they go. */
@Component
class AgreementLetters {

    private final LetterOffice office;
    private final OutlivedAgreements outlived;
    private final People people;
    private final Municipalities municipalities;

    AgreementLetters(LetterOffice office, OutlivedAgreements outlived, People people, Municipalities municipalities) {
        this.office = office;
        this.outlived = outlived;
        this.people = people;
        this.municipalities = municipalities;
    }

    /** One letter to each coordinator for each plan and the day from which it stands without an agreement. */
    void warnOfOutlivedAgreements(String kommun) {
        for (Outlived plan : outlived.in(kommun)) {
            send(
                    Set.of(Role.SAKERHETSSAMORDNARE.group(kommun)),
                    new Text(
                            "avtal-slutar:" + plan.planVersion() + ":" + plan.covered(),
                            kommun,
                            "avtal-slutar",
                            plan.caseKey(),
                            "Planen gäller längre än överenskommelsen",
                            plan.warning()
                                    + "\n\nDu får det här brevet en gång. När det är dags att ta ställning får du en uppgift."));
        }
    }

    /** To BRÅ's chair, both signatories and the coordinator. */
    void announce(Termination termination, String subject, String text) {
        Municipality municipality = municipalities.get(termination.kommun());
        send(
                List.of(
                        Role.BRA_ORDFORANDE.group(municipality.id()),
                        municipality.signatories().kommun().role().group(municipality.id()),
                        municipality.signatories().polis().role().group(municipality.id()),
                        Role.SAKERHETSSAMORDNARE.group(municipality.id())),
                new Text(
                        "uppsagning:" + termination.id() + ":" + termination.state(),
                        municipality.id(),
                        "uppsagning",
                        null,
                        subject,
                        text));
    }

    private void send(Collection<String> groups, Text text) {
        String municipality = municipalities.get(text.kommun()).name();
        for (Contact contact : people.of(groups, Set.of())) {
            office.post(new LetterOffice.Draft(
                    text.key() + ":" + contact.id(),
                    text.kommun(),
                    text.kind(),
                    text.caseKey(),
                    contact.id(),
                    contact.email(),
                    text.subject() + " (" + municipality + ")",
                    """
                    Hej %s!

                    %s

                    Kommun: %s

                    Brevet skickas automatiskt av Trygghetshjulet och går inte att svara på. Frågor: kontakta din \
                    säkerhetssamordnare.
                    """.formatted(contact.name(), text.body(), municipality)));
        }
    }

    private record Text(String key, String kommun, String kind, String caseKey, String subject, String body) {}
}
