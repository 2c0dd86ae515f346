package se.trygghetshjulet.handlingsplan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.handlingsplan.Overenskommelse.Commitment;
import se.trygghetshjulet.municipality.Municipalities;

@Component
class RenewAgreementForm implements StageForm<RenewAgreementForm.Data> {

    private final Overenskommelser agreements;
    private final Municipalities municipalities;
    private final Remarks remarks;
    private final Clock clock;

    RenewAgreementForm(Overenskommelser agreements, Municipalities municipalities, Remarks remarks, Clock clock) {
        this.agreements = agreements;
        this.municipalities = municipalities;
        this.remarks = remarks;
        this.clock = clock;
    }

    @Override
    public String formId() {
        return "fornya-overenskommelse";
    }

    @Override
    public Class<Data> dataType() {
        return Data.class;
    }

    @Override
    public Prefill prefill(WheelTask task) {
        Optional<Overenskommelse> inForce =
                agreements.findFirstByKommunAndStatusOrderByValidToDesc(task.kommun(), DocumentStatus.IN_FORCE);
        Optional<Overenskommelse> text = newest(task).or(() -> inForce);
        Integer years =
                municipalities.get(task.kommun()).documents().agreement().years();
        return Prefill.empty()
                .with("remarks", remarks.of(task.wheelYear()))
                .with(
                        "currentAgreement",
                        inForce.map(agreement -> "Den nuvarande överenskommelsen gäller " + agreement.validFrom()
                                        + " – " + agreement.validTo() + ".")
                                .orElse("Det finns ingen tidigare överenskommelse."))
                .with("validFrom", newest(task).map(Overenskommelse::validFrom).orElse(LocalDate.of(task.year(), 1, 1)))
                .with(
                        "validTo",
                        newest(task)
                                .map(Overenskommelse::validTo)
                                .orElse(LocalDate.of(task.year() + years - 1, 12, 31)))
                .with("purpose", text.map(Overenskommelse::purpose).orElse(null))
                .with(
                        "commitments",
                        text.map(agreement -> agreement.commitments().stream()
                                        .map(commitment -> new Row(commitment.commitment()))
                                        .toList())
                                .orElse(List.of()));
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        if (data.validTo().isBefore(data.validFrom())) {
            throw new FormBreach("validTo", "Sista dagen ligger före den första. Rätta datumen.");
        }
        Optional<Overenskommelse> draft = newest(task).filter(agreement -> agreement.status() == DocumentStatus.DRAFT);
        agreements.save(new Overenskommelse(
                draft.map(Overenskommelse::id).orElse(null),
                task.kommun(),
                task.year(),
                draft.map(Overenskommelse::versionNo)
                        .orElseGet(() ->
                                newest(task).map(Overenskommelse::versionNo).orElse(0) + 1),
                DocumentStatus.DRAFT,
                data.validFrom(),
                data.validTo(),
                data.purpose(),
                clock.instant(),
                data.commitments().stream()
                        .map(row -> new Commitment(row.text()))
                        .toList()));
        return Map.of();
    }

    private Optional<Overenskommelse> newest(WheelTask task) {
        return agreements.findFirstByKommunAndPlanYearOrderByVersionNoDesc(task.kommun(), task.year());
    }

    record Data(LocalDate validFrom, LocalDate validTo, String purpose, List<Row> commitments) {}

    record Row(String text) {}
}
