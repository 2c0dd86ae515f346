package se.trygghetshjulet.absence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import se.trygghetshjulet.engine.People;
import se.trygghetshjulet.engine.People.Contact;
import se.trygghetshjulet.engine.WheelTask;

/** Who is there, and who is there instead. */
@Service
public class Presence {

    private static final String SIGNATURE_FORM = "skriv-under";

    private final Absences absences;
    private final Colleagues colleagues;
    private final People people;

    Presence(Absences absences, Colleagues colleagues, People people) {
        this.absences = absences;
        this.colleagues = colleagues;
        this.people = people;
    }

    /** Whether a person is away from a municipality's tasks on a Swedish day. */
    public boolean isAway(String kommun, String person, LocalDate day) {
        return absences.on(kommun, day).stream()
                .anyMatch(absence -> absence.person().equals(person));
    }

    /**
     * Those who are to hear on a day, each once: whoever is away is replaced by the deputy, or left out if the deputy is
     * away too or has nothing to do in the municipality any more. Nobody stands in for a deputy.
     */
    public List<Contact> standIns(String kommun, Collection<Contact> holders, LocalDate day) {
        return present(kommun, holders, day, deputy -> true);
    }

    /** As above, for a task: in signing for a party, only one who may sign himself stands in. */
    public List<Contact> standIns(WheelTask task, Collection<Contact> holders, LocalDate day) {
        return present(task.kommun(), holders, day, deputy -> mayDo(task, deputy));
    }

    private List<Contact> present(String kommun, Collection<Contact> holders, LocalDate day, Predicate<String> isFit) {
        List<Absence> away = absences.on(kommun, day);
        Map<String, Contact> present = new LinkedHashMap<>();
        for (Contact holder : holders) {
            Optional<Absence> absence = of(holder.id(), away);
            if (absence.isEmpty()) {
                present.put(holder.id(), holder);
            } else {
                absence.flatMap(one -> deputyOf(one, away))
                        .filter(isFit)
                        .flatMap(people::find)
                        .ifPresent(deputy -> present.put(deputy.id(), deputy));
            }
        }
        return List.copyOf(present.values());
    }

    /** Who does a task while its holder is away; none if nobody has been named who can. */
    Optional<String> deputyFor(WheelTask task, Absence absence, LocalDate day) {
        return deputyOf(absence, absences.on(absence.kommun(), day)).filter(deputy -> mayDo(task, deputy));
    }

    private Optional<String> deputyOf(Absence absence, List<Absence> away) {
        return Optional.ofNullable(absence.deputy())
                .filter(deputy -> of(deputy, away).isEmpty())
                .filter(deputy -> colleagues.serves(deputy, absence.kommun()));
    }

    private boolean mayDo(WheelTask task, String deputy) {
        return !SIGNATURE_FORM.equals(task.formId())
                || people.isMember(deputy, task.signatory().group(task.kommun()));
    }

    private static Optional<Absence> of(String person, List<Absence> absences) {
        return absences.stream()
                .filter(absence -> absence.person().equals(person))
                .findFirst();
    }
}
