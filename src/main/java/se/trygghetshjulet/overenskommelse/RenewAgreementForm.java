package se.trygghetshjulet.overenskommelse;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.document.DocumentState;
import se.trygghetshjulet.document.Remarks;
import se.trygghetshjulet.document.RowKey;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.municipality.Documents.AgreementTerm;
import se.trygghetshjulet.municipality.Documents.AgreementTerms;
import se.trygghetshjulet.municipality.Municipalities;

/** A new text and period, the same text for longer, or a text until further notice: as the municipality does it. */
@Component
class RenewAgreementForm implements StageForm<RenewAgreementForm.Data> {

    private final Overenskommelser agreements;
    private final Municipalities municipalities;
    private final Remarks remarks;

    RenewAgreementForm(Overenskommelser agreements, Municipalities municipalities, Remarks remarks) {
        this.agreements = agreements;
        this.municipalities = municipalities;
        this.remarks = remarks;
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
        AgreementTerms terms = terms(task);
        Optional<Overenskommelse> before = before(task);
        Optional<Overenskommelse> draft = draft(task);
        Optional<Overenskommelse> text = draft.or(() -> before);
        LocalDate from = draft.map(Overenskommelse::validFrom).orElseGet(() -> firstDay(task, before));
        boolean same = draft.map(Overenskommelse::sameText)
                .orElse(terms.term() == AgreementTerm.PROLONGED && before.isPresent());
        return Prefill.empty()
                .with("remarks", remarks.of(task.wheelYear()))
                .with(
                        "currentAgreement",
                        before.map(agreement -> "Den senaste överenskommelsen gäller " + agreement.period() + ".")
                                .orElse("Det finns ingen tidigare överenskommelse."))
                .with("openEnded", terms.term() == AgreementTerm.OPEN)
                .with("renewals", Renewal.choices(terms.term() == AgreementTerm.PROLONGED && before.isPresent()))
                .with("renewal", same ? Renewal.SAMMA_TEXT : Renewal.NY_TEXT)
                .with("validFrom", from)
                .with("validTo", draft.map(Overenskommelse::validTo).orElse(terms.lastDay(from.getYear())))
                .with(
                        "purpose",
                        same ? null : text.map(Overenskommelse::purpose).orElse(null))
                .with(
                        "commitments",
                        same ? List.of() : text.map(RenewAgreementForm::rows).orElse(List.of()));
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        boolean openEnded = terms(task).term() == AgreementTerm.OPEN;
        if (openEnded && data.validTo() != null) {
            throw new FormBreach("validTo", "Överenskommelsen gäller tills vidare. Lämna sista dagen tom.");
        }
        if (!openEnded && data.validTo() == null) {
            throw new FormBreach("validTo", "Ange den sista dagen som överenskommelsen gäller.");
        }
        if (data.validTo() != null && data.validTo().isBefore(data.validFrom())) {
            throw new FormBreach("validTo", "Sista dagen ligger före den första. Rätta datumen.");
        }
        Optional<Overenskommelse> before = before(task);
        OverenskommelseContent written = data.renewal() == Renewal.SAMMA_TEXT
                ? agreements.contentOf(before.orElseThrow().id()).prolonged(data.validFrom(), data.validTo())
                : new OverenskommelseContent(
                        data.validFrom(),
                        data.validTo(),
                        data.purpose(),
                        data.commitments().stream()
                                .map(row -> new OverenskommelseContent.Commitment(RowKey.orNext(row.key()), row.text()))
                                .toList(),
                        false);
        agreements.write(
                task.wheelYear(), written, before.map(Overenskommelse::id).orElse(null), task.person());
        return Map.of();
    }

    private AgreementTerms terms(WheelTask task) {
        return municipalities.get(task.kommun()).documents().agreement();
    }

    /** The one in force that reaches furthest, whether it still holds or not. */
    private Optional<Overenskommelse> before(WheelTask task) {
        List<Overenskommelse> known = agreements.inForce(task.kommun());
        return known.isEmpty() ? Optional.empty() : Optional.of(known.get(known.size() - 1));
    }

    private Optional<Overenskommelse> draft(WheelTask task) {
        return agreements.newest(task.wheelYear(), DocumentState.DRAFT);
    }

    /** The day after the one before, unless that lies outside the turn's year. */
    private static LocalDate firstDay(WheelTask task, Optional<Overenskommelse> before) {
        return before.map(Overenskommelse::lastDay)
                .map(day -> day.plusDays(1))
                .filter(day -> day.getYear() == task.year())
                .orElse(LocalDate.of(task.year(), 1, 1));
    }

    private static List<Row> rows(Overenskommelse agreement) {
        return agreement.commitments().stream()
                .map(commitment -> new Row(commitment.key(), commitment.text()))
                .toList();
    }

    /** @param validTo null until further notice */
    record Data(Renewal renewal, LocalDate validFrom, LocalDate validTo, String purpose, List<Row> commitments) {}

    /** @param key null for a new one */
    record Row(String key, String text) {}
}
