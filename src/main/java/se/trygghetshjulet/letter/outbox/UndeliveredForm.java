package se.trygghetshjulet.letter.outbox;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.BrevProcess;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.LastDay;
import se.trygghetshjulet.engine.Names;
import se.trygghetshjulet.engine.People;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.letter.outbox.Mailbox.UnusableAddress;
import se.trygghetshjulet.municipality.WorkingDays;
import se.trygghetshjulet.text.Blank;

/** What the coordinator does about a letter that nobody has got. */
@Component
@FormOf(BrevProcess.FORM_ATGARDA_BREV)
class UndeliveredForm implements StageForm<UndeliveredForm.Data> {

    private static final int WORKING_DAYS = 2;

    private static final int LONGEST_NAME = 100;

    private final Letters letters;
    private final LetterSender sender;
    private final SendLog log;
    private final DeliveryProblems problems;
    private final People people;
    private final Names names;
    private final Clock clock;

    UndeliveredForm(
            Letters letters,
            LetterSender sender,
            SendLog log,
            DeliveryProblems problems,
            People people,
            Names names,
            Clock clock) {
        this.letters = letters;
        this.sender = sender;
        this.log = log;
        this.problems = problems;
        this.people = people;
        this.names = names;
        this.clock = clock;
    }

    @Override
    public String title(WheelTask task) {
        String name = called(task.kommun(), letter(task));
        return task.name() + " till " + (name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…");
    }

    /** Whoever should have got the letter does not know what he is to do. */
    @Override
    public Optional<LastDay> lastDay(WheelTask task) {
        return Optional.of(LastDay.of(WorkingDays.statutory().after(LocalDate.now(clock), WORKING_DAYS)));
    }

    @Override
    public Prefill prefill(WheelTask task) {
        Letter letter = letter(task);
        String address = sender.addressOf(letter);
        return Prefill.empty()
                .with("recipientName", called(task.kommun(), letter))
                .with("subject", letter.text().subject())
                .with("currentAddress", Blank.is(address) ? "saknas" : address)
                .with("reason", problems.of(letter.sending()))
                .with("hasFreeAddress", letter.to().isOutside())
                .with("address", letter.to().isOutside() ? letter.to().address() : null);
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        Letter letter = letter(task);
        if (BrevProcess.OUTCOME_IGEN.equals(data.outcome())) {
            log.reopened(letter, usable(letter, data.address()));
        } else {
            log.released(letter);
        }
        return Map.ofEntries(BrevProcess.OUTCOME.of(data.outcome()));
    }

    private String usable(Letter letter, String given) {
        boolean outside = letter.to().isOutside();
        try {
            return Mailbox.of(outside ? given : sender.addressOf(letter)).address();
        } catch (UnusableAddress e) {
            throw outside
                    ? new FormBreach("address", e.getMessage() + " Skriv en annan.")
                    : new FormBreach(
                            "outcome",
                            e.getMessage() + " Be administratören rätta den hos personen och försök sedan igen.");
        }
    }

    /** A letter is written to somebody who may have a namesake, or to somebody outside. */
    private String called(String kommun, Letter letter) {
        return letter.to().isOutside()
                ? letter.to().name()
                : people.find(letter.to().person())
                        .map(person -> names.of(kommun, person))
                        .orElse(letter.to().name());
    }

    private Letter letter(WheelTask task) {
        return letters.findById(BrevProcess.LETTER_ID.in(task)).orElseThrow();
    }

    record Data(String outcome, String address) {}
}
