package se.trygghetshjulet.overenskommelse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.document.Remarks;
import se.trygghetshjulet.document.RowKey;
import se.trygghetshjulet.document.SharedDrafts.Written;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.HandlingsplanProcess;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.SharedForm;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.municipality.Documents.AgreementTerm;
import se.trygghetshjulet.municipality.Documents.AgreementTerms;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.PlanYear;

/** A new text and period, the same text for longer, or a text until further notice: as the municipality does it. */
@Component
@FormOf(HandlingsplanProcess.FORM_FORNYA_OVERENSKOMMELSE)
class RenewOverenskommelseForm implements SharedForm<RenewOverenskommelseForm.Data> {

    private final Overenskommelser agreements;
    private final Municipalities municipalities;
    private final Remarks remarks;

    RenewOverenskommelseForm(Overenskommelser agreements, Municipalities municipalities, Remarks remarks) {
        this.agreements = agreements;
        this.municipalities = municipalities;
        this.remarks = remarks;
    }

    @Override
    public Prefill prefill(WheelTask task, String seen) {
        if (seen != null) {
            return shown(task, agreements.seen(task.wheelYear(), seen), seen);
        }
        Optional<Version<OverenskommelseContent>> draft = agreements.draft(task.wheelYear());
        if (draft.isPresent()) {
            return shown(task, draft.get().content(), draft.get().seen());
        }
        Optional<Version<OverenskommelseContent>> before =
                before(task).map(Overenskommelse::id).map(agreements::version);
        boolean prolongs = terms(task).term() == AgreementTerm.PROLONGED;
        LocalDate from = firstDay(task);
        LocalDate to = municipalities.get(task.kommun()).documents().agreementEnd(from);
        return shown(
                task,
                before.map(Version::content)
                        .map(text -> new OverenskommelseContent(from, to, text.purpose(), text.commitments(), prolongs))
                        .orElse(new OverenskommelseContent(from, to, null, List.of(), false)),
                before.map(Version::seen).orElse(null));
    }

    private Prefill shown(WheelTask task, OverenskommelseContent text, String seen) {
        AgreementTerms terms = terms(task);
        Optional<Overenskommelse> before = before(task);
        return Prefill.empty()
                .with(SEEN, seen)
                .with("remarks", remarks.of(task.wheelYear()))
                .with(
                        "currentAgreement",
                        before.map(agreement -> "Den senaste överenskommelsen gäller " + agreement.period() + ".")
                                .orElse("Det finns ingen tidigare överenskommelse."))
                .with("openEnded", terms.term() == AgreementTerm.OPEN)
                .with("renewals", Renewal.choices(terms.term() == AgreementTerm.PROLONGED && before.isPresent()))
                .with("renewal", text.sameText() ? Renewal.SAMMA_TEXT : Renewal.NY_TEXT)
                .with("validFrom", text.validFrom())
                .with("validTo", text.validTo())
                .with("purpose", text.sameText() ? null : text.purpose())
                .with(
                        "commitments",
                        text.sameText()
                                ? List.of()
                                : text.commitments().stream()
                                        .map(row -> new Row(row.key(), row.text()))
                                        .toList());
    }

    @Override
    public void share(WheelTask task, Data data) {
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
        Optional<Long> before = before(task).map(Overenskommelse::id);
        OverenskommelseContent content = data.renewal() == Renewal.SAMMA_TEXT
                ? agreements.version(before.orElseThrow()).content().prolonged(data.validFrom(), data.validTo())
                : new OverenskommelseContent(
                        data.validFrom(),
                        data.validTo(),
                        data.purpose(),
                        data.commitments().stream()
                                .map(row -> new OverenskommelseContent.Commitment(RowKey.orNext(row.key()), row.text()))
                                .toList(),
                        false);
        agreements.write(
                task.wheelYear(),
                new Written<>(data.seen(), content, before.orElse(null), task.person()),
                (text, seen) -> shown(task, text, seen));
    }

    private AgreementTerms terms(WheelTask task) {
        return municipalities.get(task.kommun()).documents().agreement();
    }

    /** The one in force that reaches furthest, whether it still holds or not. */
    private Optional<Overenskommelse> before(WheelTask task) {
        List<Overenskommelse> known = agreements.inForce(task.kommun());
        return known.isEmpty() ? Optional.empty() : Optional.of(known.get(known.size() - 1));
    }

    /** The day after the one before, unless that lies outside the turn's plan year. */
    private LocalDate firstDay(WheelTask task) {
        PlanYear years = municipalities.get(task.kommun()).documents().plan().planYear();
        return before(task)
                .map(Overenskommelse::lastDay)
                .map(day -> day.plusDays(1))
                .filter(day -> years.of(day) == task.year())
                .orElse(years.firstDay(task.year()));
    }

    /** @param validTo null until further notice */
    record Data(
            String seen,
            Renewal renewal,
            LocalDate validFrom,
            LocalDate validTo,
            String purpose,
            List<Row> commitments) {

        /** Somebody who goes on writing may have no rows yet. */
        Data {
            commitments = commitments == null ? List.of() : commitments;
        }
    }

    /** @param key null for a new one */
    record Row(String key, String text) {}
}
