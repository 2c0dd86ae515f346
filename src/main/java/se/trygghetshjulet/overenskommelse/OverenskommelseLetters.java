package se.trygghetshjulet.overenskommelse;

import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.letter.RoleLetters;
import se.trygghetshjulet.letter.RoleLetters.Message;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Role;
import se.trygghetshjulet.municipality.Signatory;
import se.trygghetshjulet.overenskommelse.OutlivedOverenskommelser.Outlived;

/** What the letters about an överenskommelse say, and to whom they go. */
@Component
class OverenskommelseLetters {

    private final RoleLetters letters;
    private final OutlivedOverenskommelser outlived;
    private final Municipalities municipalities;

    OverenskommelseLetters(RoleLetters letters, OutlivedOverenskommelser outlived, Municipalities municipalities) {
        this.letters = letters;
        this.outlived = outlived;
        this.municipalities = municipalities;
    }

    /** One letter to each coordinator for each plan and the day from which it stands without an agreement. */
    void warnOfOutlivedAgreements(String kommun) {
        for (Outlived plan : outlived.in(kommun)) {
            letters.post(
                    Set.of(Role.SAKERHETSSAMORDNARE.group(kommun)),
                    new Message(
                            kommun,
                            plan.planVersion() + ":" + plan.covered(),
                            "avtal-slutar",
                            plan.caseKey(),
                            "Planen gäller längre än överenskommelsen",
                            plan.warning()
                                    + "\n\nDu får det här brevet en gång. När det är dags att ta ställning får du en uppgift.",
                            null));
        }
    }

    /** To BRÅ's chair, the signatories and the coordinator. */
    void announce(Termination termination, String subject, String text) {
        Municipality municipality = municipalities.get(termination.kommun());
        letters.post(
                Stream.of(
                                Stream.of(Role.BRA_ORDFORANDE),
                                municipality.signatories().all().map(Signatory::role),
                                Stream.of(Role.SAKERHETSSAMORDNARE))
                        .flatMap(roles -> roles)
                        .distinct()
                        .map(role -> role.group(municipality.id()))
                        .toList(),
                new Message(
                        municipality.id(),
                        termination.id() + ":" + termination.state(),
                        "uppsagning",
                        null,
                        subject,
                        text,
                        null));
    }
}
