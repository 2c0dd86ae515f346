package se.trygghetshjulet;

import static se.trygghetshjulet.Findings.none;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Artifact;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.MessageFlow;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.engine.PaminnelseDecision;

/**
 * Holds every file in {@code processes/} against our conventions. What the files name is held against the code by
 * {@link ModelBindingTest} and {@link StageDataTest}.
 */
class ProcessContractTest {

    /** Of every task every morning, which no model could tell one by one. */
    private static final Set<String> ASKED_BY_CODE = Set.of(PaminnelseDecision.KEY);

    private static final Pattern DAYS = Pattern.compile("P[1-9][0-9]*D");
    private static final Pattern SPOKEN = Pattern.compile("\\p{Lu}[^_${}<>]*");
    private static final Pattern ENGLISH =
            Pattern.compile("\\b(the|of|for|with|by|yes|no|approved?|review|publish|sign|start event|end event)\\b");

    private final List<WheelModel> models = WheelModel.all();

    @Test
    void theFolderHoldsModelsOnly() {
        none(files("processes")
                .filter(file -> !file.toString().matches(".*\\.(bpmn|dmn)"))
                .map(file -> file + ": is neither .bpmn nor .dmn; move it"));
    }

    @Test
    void aFileHoldsTheOneProcessThatItIsNamedAfter() {
        none(models.stream()
                .filter(model -> model.all(Process.class).size() != 1
                        || !model.process().getId().equals(model.id()))
                .map(model -> model.file() + ": must hold one process with the id " + model.id()));
    }

    @Test
    void aProcessRunsAndIsKeptForSoManyDays() {
        none(findings(
                Process.class,
                process -> Stream.of(
                        finding(process.isExecutable(), "set isExecutable=\"true\""),
                        finding(
                                matches(DAYS, process.getCamundaHistoryTimeToLiveString()),
                                "set camunda:historyTimeToLive to days, such as P3650D; nothing else deploys"),
                        finding(
                                process.getName() != null
                                        && !documentation(process).isBlank(),
                                "give it a name and documentation"))));
    }

    @Test
    void noIdStandsTwiceInAFile() {
        none(models.stream().flatMap(model -> {
            List<String> ids = model.tags()
                    .map(tag -> tag.attribute("id"))
                    .filter(id -> !id.isEmpty())
                    .toList();
            return ids.stream()
                    .distinct()
                    .filter(id -> Collections.frequency(ids, id) > 1)
                    .map(id -> model.at(id, "the id stands twice; rename one"));
        }));
    }

    @Test
    void anIdTellsWhatItIsTheIdOf() {
        none(findings(
                FlowElement.class,
                element -> Stream.of(finding(
                        element.getId().matches(prefix(element) + "[a-z][A-Za-z0-9]*")
                                && (!(element instanceof SequenceFlow)
                                        || element.getId().contains("To")),
                        "rename it to " + prefix(element) + "… in camelCase, a flow to flow_aToB"))));
    }

    @Test
    void whatPeopleSeeHasASwedishName() {
        none(findings(
                FlowNode.class,
                node -> Stream.of(
                        finding(matches(SPOKEN, node.getName()), "give it a name that people can read"),
                        finding(
                                node.getName() == null
                                        || !ENGLISH.matcher(node.getName().toLowerCase())
                                                .find(),
                                "give it a Swedish name instead of " + node.getName()))));
    }

    @Test
    void aUserTaskTellsWhatItIsAbout() {
        none(findings(
                UserTask.class,
                task -> Stream.of(
                        finding(!documentation(task).isBlank(), "write its documentation: who does what, and why"))));
    }

    @Test
    void aFormComesFromTheSameDeployment() {
        none(Stream.concat(
                findings(
                        UserTask.class,
                        task -> Stream.of(
                                finding(task.getCamundaFormRef() != null, "give it a camunda:formRef"),
                                finding(
                                        "deployment".equals(task.getCamundaFormRefBinding()),
                                        "set camunda:formRefBinding to deployment"))),
                findings(
                        StartEvent.class,
                        start -> Stream.of(finding(
                                start.getCamundaFormRef() == null
                                        || "deployment".equals(start.getCamundaFormRefBinding()),
                                "set camunda:formRefBinding to deployment")))));
    }

    @Test
    void aCallActivityCallsAProcessOfOursWithItsBusinessKey() {
        Set<String> ids = models.stream().map(WheelModel::id).collect(Collectors.toSet());
        none(findings(
                CallActivity.class,
                call -> Stream.of(
                        finding(
                                ids.contains(call.getCalledElement()),
                                "there is no process " + call.getCalledElement()),
                        finding(
                                "deployment".equals(call.getCamundaCalledElementBinding()),
                                "set camunda:calledElementBinding to deployment"),
                        finding(
                                businessKeys(call).equals(List.of("#{execution.processBusinessKey}")),
                                "pass <camunda:in businessKey=\"#{execution.processBusinessKey}\" />"))));
    }

    @Test
    void aBusinessRuleTaskAsksADecisionOfOursFromTheSameDeployment() {
        Set<String> ids = WheelDecision.all().stream().map(WheelDecision::id).collect(Collectors.toSet());
        none(findings(
                BusinessRuleTask.class,
                task -> Stream.of(
                        finding(
                                ids.contains(String.valueOf(task.getCamundaDecisionRef())),
                                "there is no decision " + task.getCamundaDecisionRef()),
                        finding(
                                "deployment".equals(task.getCamundaDecisionRefBinding()),
                                "set camunda:decisionRefBinding to deployment"),
                        finding(
                                task.getCamundaResultVariable() == null,
                                "take each output by a camunda:outputParameter instead of camunda:resultVariable"))));
    }

    @Test
    void aDecisionTableIsNamedAfterItsFileAndSpeaksToItsReader() {
        none(WheelDecision.all().stream()
                .flatMap(decision -> Stream.of(
                                finding(decision.isNamedAfterItsFile(), "must hold one decision with the file's name"),
                                finding(
                                        matches(SPOKEN, decision.name())
                                                && !decision.description().isBlank(),
                                        "give it a Swedish name and a description"),
                                finding(
                                        matches(DAYS, decision.historyTimeToLive()),
                                        "set camunda:historyTimeToLive to days, such as P3650D"),
                                finding(
                                        decision.columns().allMatch(label -> matches(SPOKEN, label)),
                                        "give every column a Swedish label"),
                                finding(
                                        ASKED_BY_CODE.contains(decision.id())
                                                || models.stream()
                                                        .flatMap(model -> model.all(BusinessRuleTask.class).stream())
                                                        .anyMatch(task ->
                                                                decision.id().equals(task.getCamundaDecisionRef())),
                                        "nobody asks it; remove it"))
                        .filter(Predicate.not(String::isEmpty))
                        .map(finding -> decision.file() + ": " + finding)));
    }

    @Test
    void aGatewayTellsWhyItGoesWhere() {
        none(findings(
                Gateway.class,
                gateway -> choices(gateway)
                        .flatMap(flow -> Stream.of(
                                finding(
                                        flow.getName() != null
                                                && !flow.getName().isBlank(),
                                        "name its flow " + flow.getId()),
                                finding(
                                        (flow.getConditionExpression() != null) != isDefault(gateway, flow),
                                        "give its flow " + flow.getId()
                                                + " either a condition or make it the default")))));
    }

    @Test
    void allThatCanBeDrawnIsDrawn() {
        Function<BaseElement, Stream<String>> undrawn =
                element -> Stream.of(finding(element.getDiagramElement() != null, "draw it: it has no shape or edge"));
        none(Stream.<Class<? extends BaseElement>>of(
                        FlowNode.class,
                        SequenceFlow.class,
                        Artifact.class,
                        Participant.class,
                        Lane.class,
                        MessageFlow.class)
                .flatMap(type -> findings(type, undrawn)));
    }

    /** The findings at every element of a type, in every model. */
    private <T extends BaseElement> Stream<String> findings(Class<T> type, Function<? super T, Stream<String>> check) {
        return models.stream()
                .flatMap(model -> model.all(type).stream()
                        .flatMap(element -> check.apply(element)
                                .filter(Predicate.not(String::isEmpty))
                                .map(finding -> model.at(element, finding))));
    }

    private static String finding(boolean isFine, String whatToDo) {
        return isFine ? "" : whatToDo;
    }

    private static boolean matches(Pattern pattern, String text) {
        return text != null && pattern.matcher(text).matches();
    }

    private static String documentation(BaseElement element) {
        return element.getDocumentations().stream()
                .map(ModelElementInstance::getTextContent)
                .collect(Collectors.joining());
    }

    private static String prefix(FlowElement element) {
        String type = element.getElementType().getTypeName();
        if (element instanceof Gateway) {
            return "gateway_";
        }
        if (element instanceof SequenceFlow) {
            return "flow_";
        }
        if (element instanceof CatchEvent event && !(element instanceof StartEvent)) {
            return event.getEventDefinitions().stream()
                            .findFirst()
                            .map(definition ->
                                    definition.getElementType().getTypeName().replace("EventDefinition", "Event"))
                            .orElse(type)
                    + "_";
        }
        return type + "_";
    }

    private static List<String> businessKeys(CallActivity call) {
        return call.getExtensionElements() == null
                ? List.of()
                : call.getExtensionElements().getElementsQuery().filterByType(CamundaIn.class).list().stream()
                        .map(CamundaIn::getCamundaBusinessKey)
                        .filter(key -> key != null)
                        .toList();
    }

    /** The flows among which somebody or something chooses. */
    private static Stream<SequenceFlow> choices(Gateway gateway) {
        Collection<SequenceFlow> outgoing = gateway.getOutgoing();
        return outgoing.size() < 2 || gateway instanceof ParallelGateway || gateway instanceof EventBasedGateway
                ? Stream.empty()
                : outgoing.stream();
    }

    private static boolean isDefault(Gateway gateway, SequenceFlow flow) {
        return flow.getId().equals(gateway.getAttributeValue("default"));
    }

    private static Stream<Path> files(String folder) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
