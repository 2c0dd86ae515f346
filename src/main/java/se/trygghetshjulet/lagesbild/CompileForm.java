package se.trygghetshjulet.lagesbild;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.StageForm;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.lagesbild.LagesbildContent.Problem;
import se.trygghetshjulet.lagesbild.LagesbildContent.Walk;
import se.trygghetshjulet.municipality.Activity;
import se.trygghetshjulet.municipality.Municipalities;

@Component
class CompileForm implements StageForm<CompileForm.Data> {

    private final Municipalities municipalities;
    private final Contributions contributions;
    private final Lagesbilder lagesbilder;
    private final Answers answers;
    private final WalkFindings walkFindings;

    CompileForm(
            Municipalities municipalities,
            Contributions contributions,
            Lagesbilder lagesbilder,
            Answers answers,
            WalkFindings walkFindings) {
        this.municipalities = municipalities;
        this.contributions = contributions;
        this.lagesbilder = lagesbilder;
        this.answers = answers;
        this.walkFindings = walkFindings;
    }

    @Override
    public String formId() {
        return "sammanstall-lagesbild";
    }

    @Override
    public Class<Data> dataType() {
        return Data.class;
    }

    @Override
    public Prefill prefill(WheelTask task) {
        Optional<Version<LagesbildContent>> before = lagesbilder.newest(task.wheelYear());
        Optional<LagesbildContent> text = before.map(Version::content);
        return Prefill.empty()
                .with(
                        "contributions",
                        contributions.findByKommunAndPlanYear(task.kommun(), task.year()).stream()
                                .map(contribution -> shown(task, contribution))
                                .toList())
                .with("walkFindings", walkFindings.ofTheYear(task.kommun()))
                .with("remarks", before.map(this::remarks).orElse(""))
                .with("summary", text.map(LagesbildContent::summary).orElse(null))
                .with("problems", text.map(LagesbildContent::problems).orElse(List.of()))
                .with(
                        "walkNeeded",
                        text.map(lagesbild -> !lagesbild.walks().isEmpty()).orElse(false))
                .with("walks", text.map(LagesbildContent::walks).orElse(List.of()));
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        List<Walk> walks = data.walks() == null ? List.of() : data.walks();
        if (!walks.isEmpty() && !hasWalks(task)) {
            throw new FormBreach(
                    "walkNeeded",
                    "Kommunen har inga trygghetsvandringar i sin profil. Ta bort krysset och skriv behovet i texten.");
        }
        lagesbilder.compile(
                task.wheelYear(),
                new LagesbildContent(
                        data.summary(),
                        data.problems().stream().map(Problem::keyed).toList(),
                        walks.stream().map(Walk::keyed).toList()),
                task.person());
        return Sign.flags(data.problems().stream().map(Problem::sign).toList());
    }

    private boolean hasWalks(WheelTask task) {
        return municipalities.get(task.kommun()).activities().stream()
                .anyMatch(activity -> activity.kind() == Activity.Kind.TRYGGHETSVANDRING);
    }

    private ShownContribution shown(WheelTask task, Contribution contribution) {
        return new ShownContribution(
                municipalities.get(task.kommun()).source(contribution.source()).name(),
                contribution.delivered() ? "Lämnat" : "Saknas i år",
                contribution.delivered() ? contribution.summary() : contribution.missingReason(),
                contribution.observations().stream()
                        .map(observation -> new ShownObservation(
                                observation.place(),
                                observation.problem(),
                                observation.trend().title()))
                        .toList());
    }

    private String remarks(Version<LagesbildContent> lagesbild) {
        return answers.findByDocumentVersionOrderByParty(lagesbild.id()).stream()
                .filter(answer -> !answer.approves())
                .map(answer -> answer.party().title() + ": " + answer.remark())
                .collect(Collectors.joining("\n\n"));
    }

    record Data(String summary, List<Problem> problems, boolean walkNeeded, List<Walk> walks) {}

    record ShownContribution(String source, String status, String summary, List<ShownObservation> observations) {}

    record ShownObservation(String place, String problem, String trend) {}
}
