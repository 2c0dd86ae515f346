package se.trygghetshjulet.absence;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Names;
import se.trygghetshjulet.engine.People;
import se.trygghetshjulet.engine.People.Contact;
import se.trygghetshjulet.letter.Addressee;
import se.trygghetshjulet.letter.LetterOutbox;
import se.trygghetshjulet.municipality.Municipalities;

/** Tells the deputy that he is one, and whoever is registered by somebody else that he is. */
@Component
class AbsenceLetters {

    private final LetterOutbox outbox;
    private final People people;
    private final Names names;
    private final Municipalities municipalities;

    AbsenceLetters(LetterOutbox outbox, People people, Names names, Municipalities municipalities) {
        this.outbox = outbox;
        this.people = people;
        this.names = names;
        this.municipalities = municipalities;
    }

    /** @param absences of one person, by one notice */
    void registered(AbsenceNotice notice, List<Absence> absences) {
        Absence first = absences.get(0);
        people.find(first.person()).ifPresent(person -> {
            List<Absence> deputised = absences.stream()
                    .filter(absence -> absence.deputy() != null)
                    .toList();
            deputised.stream()
                    .findFirst()
                    .flatMap(absence -> people.find(absence.deputy()))
                    .ifPresent(deputy -> toDeputy(notice, person, deputy, deputised));
            if (!person.id().equals(notice.registeredBy())) {
                toPerson(notice, person, first);
            }
        });
    }

    private void toDeputy(AbsenceNotice notice, Contact person, Contact deputy, List<Absence> absences) {
        String called = names.of(notice.kommun(), person);
        String greeting = notice.note() == null ? "" : "\n\nHälsning från " + called + ":\n" + notice.note();
        post(
                "ersattare",
                notice,
                deputy,
                absences,
                "Du är ersättare för " + called + " " + notice.period(),
                """
                Du är ersättare för %s %s i %s.

                Uppgifterna dyker upp i din lista den första dagen, och de som kommer till under tiden likaså. De \
                går tillbaka när %s är tillbaka.%s""".formatted(called, notice.period(), places(absences), called, greeting));
    }

    private void toPerson(AbsenceNotice notice, Contact person, Absence absence) {
        String by = people.find(notice.registeredBy())
                .map(coordinator -> names.of(notice.kommun(), coordinator))
                .orElse("En samordnare");
        String deputy = absence.deputy() == null
                ? "De andra som har rollen tar dina uppgifter under tiden."
                : "Ersättare är " + names.of(notice.kommun(), absence.deputy()) + ".";
        post(
                "franvaro",
                notice,
                person,
                List.of(absence),
                "Du är anmäld som frånvarande " + notice.period(),
                """
                %s har anmält att du är borta %s. %s

                Stämmer det inte, eller kommer du tillbaka tidigare? Avsluta frånvaron i listan Mina uppgifter.""".formatted(by, notice.period(), deputy));
    }

    private void post(
            String kind, AbsenceNotice notice, Contact to, List<Absence> absences, String subject, String text) {
        outbox.post(new LetterOutbox.Draft(
                String.join(":", kind, notice.id().toString(), to.id()),
                absences.get(0).kommun(),
                kind,
                null,
                Addressee.of(to),
                subject + " (" + places(absences) + ")",
                text,
                null));
    }

    private String places(List<Absence> absences) {
        return absences.stream()
                .map(absence -> municipalities.get(absence.kommun()).name())
                .collect(Collectors.joining(", "));
    }
}
