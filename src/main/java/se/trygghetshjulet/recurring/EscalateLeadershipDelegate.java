package se.trygghetshjulet.recurring;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.WheelTasks;
import se.trygghetshjulet.municipality.Activity;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Role;
import se.trygghetshjulet.municipality.Signatories;
import se.trygghetshjulet.municipality.Signatory;
import se.trygghetshjulet.municipality.WheelYear;

/** On the first of November: tells those who answer for it that the year's leadership meeting is still to be held. */
@Component
class EscalateLeadershipDelegate implements JavaDelegate {

    private final Occasions occasions;
    private final OccasionLetters letters;
    private final Municipalities municipalities;

    EscalateLeadershipDelegate(Occasions occasions, OccasionLetters letters, Municipalities municipalities) {
        this.occasions = occasions;
        this.letters = letters;
        this.municipalities = municipalities;
    }

    @Override
    public void execute(DelegateExecution execution) {
        WheelYear year = WheelTasks.wheelYear(execution);
        boolean held = occasions.existsByKommunAndKindAndHeldOnBetween(
                year.kommun(),
                Activity.Kind.LEDNINGSMOTE,
                LocalDate.of(year.year(), 1, 1),
                LocalDate.of(year.year(), 12, 31));
        if (!held) {
            write(
                    year,
                    occasions.findById(RecurringProcess.OCCASION.in(execution)).orElseThrow());
        }
        RecurringProcess.OUTCOME.set(execution, held ? RecurringProcess.HELD : RecurringProcess.MISSING);
    }

    private void write(WheelYear year, Occasion occasion) {
        Signatories signatories = municipalities.get(year.kommun()).signatories();
        letters.post(
                year,
                String.valueOf(occasion.id()),
                "ledningsmote-saknas",
                Stream.of(
                                Stream.of(Role.BRA_ORDFORANDE),
                                signatories.all().map(Signatory::role),
                                Stream.of(Role.SAKERHETSSAMORDNARE))
                        .flatMap(roles -> roles)
                        .distinct()
                        .toList(),
                "Ledningsmötet " + year.year() + " måste hållas före årets slut",
                """
                Kommunens och polisens ledning ska träffas minst en gång varje kalenderår. Något möte har inte hållits \
                under %d.

                Planerad dag: %s

                Mötet måste hållas före årets slut. Ordföranden i BRÅ har fått uppgiften att se till det, och \
                säkerhetssamordnaren kallar.""".formatted(year.year(), occasion.plannedDay() == null ? "ingen" : occasion.plannedDay()));
    }
}
