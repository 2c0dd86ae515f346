package se.trygghetshjulet.lagesbild;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.attachment.Attachable;
import se.trygghetshjulet.attachment.AttachmentAddress;
import se.trygghetshjulet.document.DocumentKey;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.document.DocumentLinks;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.engine.FormOf;
import se.trygghetshjulet.engine.LagesbildProcess;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.engine.SharedForm;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.lagesbild.LagesbildContent.Problem;
import se.trygghetshjulet.lagesbild.LagesbildContent.Walk;
import se.trygghetshjulet.municipality.Activity;
import se.trygghetshjulet.municipality.Municipalities;

@Component
@FormOf(LagesbildProcess.FORM_SAMMANSTALL_LAGESBILD)
class CompileForm implements SharedForm<CompileForm.Data>, Attachable {

    private final Municipalities municipalities;
    private final Contributions contributions;
    private final Lagesbilder lagesbilder;
    private final Answers answers;
    private final WalkFindings walkFindings;
    private final IncidentFigures incidentFigures;
    private final AttachmentAddress attachments;
    private final DocumentLinks links;

    CompileForm(
            Municipalities municipalities,
            Contributions contributions,
            Lagesbilder lagesbilder,
            Answers answers,
            WalkFindings walkFindings,
            IncidentFigures incidentFigures,
            AttachmentAddress attachments,
            DocumentLinks links) {
        this.municipalities = municipalities;
        this.contributions = contributions;
        this.lagesbilder = lagesbilder;
        this.answers = answers;
        this.walkFindings = walkFindings;
        this.incidentFigures = incidentFigures;
        this.attachments = attachments;
        this.links = links;
    }

    @Override
    public Prefill prefill(WheelTask task, String seen) {
        if (seen != null) {
            return shown(task, lagesbilder.seen(task.wheelYear(), seen), seen);
        }
        Optional<Version<LagesbildContent>> before = lagesbilder.newest(task.wheelYear());
        return shown(
                task,
                before.map(Version::content).orElse(new LagesbildContent(null, null, List.of(), List.of())),
                before.map(Version::seen).orElse(null));
    }

    private Prefill shown(WheelTask task, LagesbildContent text, String seen) {
        return attachments
                .on(Prefill.empty(), task)
                .with(SEEN, seen)
                .with("documents", links.toNewest(DocumentKind.LAGESBILD, task.wheelYear()))
                .with(
                        "contributions",
                        contributions.findByKommunAndPlanYear(task.kommun(), task.year()).stream()
                                .map(contribution -> shown(task, contribution))
                                .toList())
                .with("walkFindings", walkFindings.ofTheYear(task.kommun()))
                .with("incidentFigures", incidentFigures.lately(task.kommun()))
                .with(
                        "remarks",
                        lagesbilder.newest(task.wheelYear()).map(this::remarks).orElse(""))
                .with("summary", text.summary())
                .with("openSummary", text.openSummary())
                .with("hasSourceChoices", true)
                .with(
                        "sourceChoices",
                        municipalities.get(task.kommun()).sources().stream()
                                .map(source -> new Choice(source.name(), source.id()))
                                .toList())
                .with("problems", text.problems())
                .with("walkNeeded", !text.walks().isEmpty())
                .with("walks", text.walks());
    }

    @Override
    public DocumentKey document(WheelTask task) {
        return Lagesbilder.key(task.wheelYear());
    }

    @Override
    public void share(WheelTask task, Data data) {
        List<Walk> walks = data.walks();
        if (!walks.isEmpty() && !hasWalks(task)) {
            throw new FormBreach(
                    "walkNeeded",
                    "Kommunen har inga trygghetsvandringar i sin profil. Ta bort krysset och skriv behovet i texten.");
        }
        lagesbilder.write(
                task.wheelYear(),
                data.seen(),
                new LagesbildContent(
                        data.summary(),
                        data.openSummary(),
                        data.problems().stream().map(Problem::keyed).toList(),
                        walks.stream().map(Walk::keyed).toList()),
                task.person(),
                (text, seen) -> shown(task, text, seen));
    }

    @Override
    public Map<String, Object> accept(WheelTask task, Data data) {
        share(task, data);
        lagesbilder.propose(task.wheelYear(), task.person());
        return ProblemSignal.flags(data.problems().stream().map(Problem::sign).toList());
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
                .map(answer ->
                        municipalities.get(lagesbild.kommun()).parties().title(answer.party()) + ": " + answer.remark())
                .collect(Collectors.joining("\n\n"));
    }

    record Data(
            String seen,
            String summary,
            String openSummary,
            List<Problem> problems,
            boolean walkNeeded,
            List<Walk> walks) {

        /** Somebody who goes on writing may have no rows yet. */
        Data {
            problems = problems == null ? List.of() : problems;
            walks = walks == null ? List.of() : walks;
        }
    }

    record ShownContribution(String source, String status, String summary, List<ShownObservation> observations) {}

    record Choice(String label, String value) {}

    record ShownObservation(String place, String problem, String trend) {}
}
