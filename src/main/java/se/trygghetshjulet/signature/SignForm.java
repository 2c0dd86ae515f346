package se.trygghetshjulet.signature;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.decision.DecidedMatter;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.engine.People;
import se.trygghetshjulet.engine.People.Contact;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.handlingsplan.Handlingsplaner;
import se.trygghetshjulet.handlingsplan.Remarks;
import se.trygghetshjulet.handlingsplan.ShownPlan;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Municipality.Person;
import se.trygghetshjulet.municipality.Party;
import se.trygghetshjulet.municipality.Role;

@Component
class SignForm implements StageForm<SignForm.Data> {

    private final Signatures signatures;
    private final Handlingsplaner plans;
    private final ShownPlan shown;
    private final DecidedMatter decided;
    private final Remarks remarks;
    private final Municipalities municipalities;
    private final People people;
    private final Clock clock;

    SignForm(
            Signatures signatures,
            Handlingsplaner plans,
            ShownPlan shown,
            DecidedMatter decided,
            Remarks remarks,
            Municipalities municipalities,
            People people,
            Clock clock) {
        this.signatures = signatures;
        this.plans = plans;
        this.shown = shown;
        this.decided = decided;
        this.remarks = remarks;
        this.municipalities = municipalities;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String formId() {
        return "skriv-under";
    }

    @Override
    public Class<Data> dataType() {
        return Data.class;
    }

    @Override
    public Prefill prefill(WheelTask task) {
        Municipality municipality = municipalities.get(task.kommun());
        Optional<Person> known = municipality.people().stream()
                .filter(person -> person.id().equals(task.person()))
                .findFirst();
        return shown.prefill(task.wheelYear())
                .with(
                        "decisionText",
                        decided.decision(task.wheelYear())
                                .map(decision -> decision.reference() + "\n\n" + decision.text())
                                .orElse(""))
                .with("partyName", municipality.partyName(task.party()))
                .with(
                        "name",
                        people.of(Set.of(), Set.of(task.person())).stream()
                                .map(Contact::name)
                                .findFirst()
                                .orElse(null))
                .with("title", known.map(Person::title).orElseGet(() -> usualTitle(task)))
                .with("date", LocalDate.now(clock));
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        boolean signed = SignatureProcess.SIGNED.equals(data.outcome());
        if (signed && data.date().isAfter(LocalDate.now(clock))) {
            throw new FormBreach("date", "Dagen har inte varit än. Ange den dag då du skriver under.");
        }
        signatures.save(new Signature(
                null,
                plans.newest(task.wheelYear()).orElseThrow().id(),
                task.party(),
                signed,
                data.name(),
                data.title(),
                data.place(),
                data.date(),
                data.reason(),
                task.person(),
                clock.instant()));
        if (!signed) {
            String origin = municipalities.get(task.kommun()).partyName(task.party());
            remarks.add(task.wheelYear(), origin, "Vill inte skriva under. " + data.reason(), task.person());
        }
        return Map.of(SignatureProcess.OUTCOME, data.outcome());
    }

    private static String usualTitle(WheelTask task) {
        return (task.party() == Party.KOMMUN ? Role.KS_ORDFORANDE : Role.LOKALPOLISOMRADESCHEF).title();
    }

    record Data(String outcome, String name, String title, String place, LocalDate date, String reason) {}
}
