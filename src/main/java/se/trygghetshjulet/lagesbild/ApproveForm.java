package se.trygghetshjulet.lagesbild;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.document.DocumentLinks;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.LagesbildProcess;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.municipality.Municipalities;

@Component
@FormOf(LagesbildProcess.FORM_GODKANN_LAGESBILD)
class ApproveForm implements StageForm<ApproveForm.Data> {

    private final ApprovedLagesbild shown;
    private final Lagesbilder lagesbilder;
    private final Answers answers;
    private final Clock clock;
    private final DocumentLinks links;
    private final Municipalities municipalities;

    ApproveForm(
            ApprovedLagesbild shown,
            Lagesbilder lagesbilder,
            Answers answers,
            Clock clock,
            DocumentLinks links,
            Municipalities municipalities) {
        this.municipalities = municipalities;
        this.links = links;
        this.shown = shown;
        this.lagesbilder = lagesbilder;
        this.answers = answers;
        this.clock = clock;
    }

    /** The model names the law's two; the others are named by the profile. */
    @Override
    public String title(WheelTask task) {
        return task.party().isOther()
                ? "Godkänn lägesbilden för "
                        + municipalities.get(task.kommun()).parties().inText(task.party())
                : task.name();
    }

    @Override
    public Prefill prefill(WheelTask task) {
        return Prefill.empty()
                .with(
                        "documents",
                        links.to(
                                task.kommun(),
                                List.of(lagesbilder.get(task.wheelYear()).id())))
                .with("lagesbildSummary", shown.summary(task.wheelYear()))
                .with("lagesbildProblems", shown.problems(task.wheelYear()));
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        answers.save(new Answer(
                null,
                lagesbilder.get(task.wheelYear()).id(),
                task.party(),
                LagesbildProcess.OUTCOME_GODKAND.equals(data.outcome()),
                data.comment(),
                task.person(),
                clock.instant()));
        return Map.of();
    }

    record Data(String outcome, String comment) {}
}
