package se.trygghetshjulet.lagesbild;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.attachment.Attachable;
import se.trygghetshjulet.attachment.AttachmentAddress;
import se.trygghetshjulet.document.DocumentKey;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.LagesbildProcess;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.lagesbild.CitizenAnswers.Compiled;
import se.trygghetshjulet.lagesbild.Contribution.Observation;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality.Source;

@Component
@FormOf(LagesbildProcess.FORM_LAMNA_UNDERLAG)
class SupplySourceForm implements StageForm<SupplySourceForm.Data>, Attachable {

    private final Municipalities municipalities;
    private final Contributions contributions;
    private final AttachmentAddress attachments;
    private final CitizenAnswers answers;
    private final ToldSources told;
    private final Clock clock;

    SupplySourceForm(
            Municipalities municipalities,
            Contributions contributions,
            AttachmentAddress attachments,
            CitizenAnswers answers,
            ToldSources told,
            Clock clock) {
        this.municipalities = municipalities;
        this.contributions = contributions;
        this.attachments = attachments;
        this.answers = answers;
        this.told = told;
        this.clock = clock;
    }

    @Override
    public String title(WheelTask task) {
        return task.name() + ": " + source(task).name();
    }

    @Override
    public Prefill prefill(WheelTask task) {
        Source source = source(task);
        Prefill opened = Prefill.empty().with("sourceName", source.name()).with("sourceHelp", source.help());
        answers.since(
                        task.kommun(),
                        source.id(),
                        told.before(task.kommun(), source.id(), task.year()).orElse(null))
                .ifPresent(compiled -> opened.with("hasCitizenAnswers", true)
                        .with("delivery", "lamnat")
                        .with("summary", compiled.summary())
                        .with("observations", observations(compiled)));
        return attachments.on(opened, task);
    }

    @Override
    public DocumentKey document(WheelTask task) {
        return Lagesbilder.key(task.wheelYear());
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        String source = source(task).id();
        contributions.save(new Contribution(
                contributions
                        .findByKommunAndPlanYearAndSource(task.kommun(), task.year(), source)
                        .map(Contribution::id)
                        .orElse(null),
                task.kommun(),
                task.year(),
                source,
                "lamnat".equals(data.delivery()),
                data.summary(),
                data.missingReason(),
                task.person(),
                clock.instant(),
                data.observations() == null ? List.of() : data.observations()));
        return Map.of();
    }

    private static List<Observation> observations(Compiled compiled) {
        return compiled.places().stream()
                .map(place -> new Observation(place.place(), place.told(), Trend.OKANT))
                .toList();
    }

    private Source source(WheelTask task) {
        return municipalities.get(task.kommun()).source(LagesbildProcess.SOURCE.in(task));
    }

    record Data(String delivery, String summary, List<Observation> observations, String missingReason) {}
}
