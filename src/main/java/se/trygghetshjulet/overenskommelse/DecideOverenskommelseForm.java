package se.trygghetshjulet.overenskommelse;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.document.DocumentState;
import se.trygghetshjulet.document.DocumentStore;
import se.trygghetshjulet.engine.AvtalsbevakningProcess;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.overenskommelse.OutlivedOverenskommelser.Outlived;

/** The coordinator says what becomes of an överenskommelse that nears its end. */
@Component
@FormOf(AvtalsbevakningProcess.FORM_TA_STALLNING_TILL_OVERENSKOMMELSEN)
class DecideOverenskommelseForm implements StageForm<DecideOverenskommelseForm.Data> {

    private final OverenskommelseCases cases;
    private final Overenskommelser agreements;
    private final OutlivedOverenskommelser outlived;
    private final DocumentStore documents;
    private final Municipalities municipalities;
    private final Clock clock;

    DecideOverenskommelseForm(
            OverenskommelseCases cases,
            Overenskommelser agreements,
            OutlivedOverenskommelser outlived,
            DocumentStore documents,
            Municipalities municipalities,
            Clock clock) {
        this.cases = cases;
        this.agreements = agreements;
        this.outlived = outlived;
        this.documents = documents;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    @Override
    public Prefill prefill(WheelTask task) {
        Overenskommelse agreement = agreements.get(agreementId(task));
        LocalDate next = agreement.lastDay().plusDays(1);
        return Prefill.empty()
                .with("remarks", refusal(overenskommelseCase(task)))
                .with("agreementPeriod", agreement.period())
                .with("agreementEnds", agreement.lastDay())
                .with("timeLeft", timeLeft(agreement.lastDay()))
                .with(
                        "outlivesAgreement",
                        outlived.in(task.kommun()).stream()
                                .map(Outlived::warning)
                                .collect(Collectors.joining("\n\n")))
                .with("validTo", municipalities.get(task.kommun()).documents().agreementEnd(next));
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        Overenskommelse agreement = agreements.get(agreementId(task));
        boolean prolongs = data.outcome() == Choice.PROLONGED_NOW;
        if (prolongs && !data.validTo().isAfter(agreement.lastDay())) {
            throw new FormBreach(
                    "validTo",
                    "Överenskommelsen gäller redan till " + agreement.lastDay() + ". Ange en senare sista dag.");
        }
        Map<String, Object> flags = new HashMap<>();
        flags.put(AvtalsbevakningProcess.OUTCOME.name(), data.outcome().id());
        Long prolongation = prolongs
                ? agreements
                        .prolong(agreement.id(), data.validTo(), task.person())
                        .id()
                : null;
        if (prolongs) {
            flags.put(AvtalsbevakningProcess.DOCUMENT_ID.name(), prolongation);
        }
        cases.save(overenskommelseCase(task)
                .decided(data.outcome(), data.reason(), prolongation, task.person(), clock.instant()));
        return flags;
    }

    private String timeLeft(LocalDate lastDay) {
        Period left = Period.between(LocalDate.now(clock), lastDay);
        if (left.isNegative()) {
            return "Tiden har gått ut.";
        }
        long months = left.toTotalMonths();
        return "Kvar: " + months + (months == 1 ? " månad" : " månader") + " och " + left.getDays()
                + (left.getDays() == 1 ? " dag." : " dagar.");
    }

    /** Why a party would not sign the prolongation that was tried. */
    private String refusal(OverenskommelseCase asked) {
        return asked.prolongation() == null
                ? ""
                : documents.history(asked.prolongation()).stream()
                        .filter(state -> state.state() == DocumentState.WITHDRAWN)
                        .map(state -> state.cause().note())
                        .findFirst()
                        .orElse("");
    }

    private OverenskommelseCase overenskommelseCase(WheelTask task) {
        return cases.findByAgreement(agreementId(task)).orElseThrow();
    }

    private static Long agreementId(WheelTask task) {
        return AvtalsbevakningProcess.AGREEMENT_ID.in(task);
    }

    /** @param validTo null unless it is prolonged now */
    record Data(Choice outcome, LocalDate validTo, String reason) {}
}
