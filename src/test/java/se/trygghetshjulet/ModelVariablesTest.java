package se.trygghetshjulet;

import static se.trygghetshjulet.Findings.none;
import static se.trygghetshjulet.SourceText.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BpmnModelElementInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.junit.jupiter.api.Test;

/**
 * Holds the variables that each model declares against what the models and the code do with them. What an expression
 * names is held against them by {@link ModelBindingTest}.
 */
class ModelVariablesTest {

    private static final Pattern NAME = Pattern.compile("(?<![\\w.'])[a-z]\\w*");
    private static final Pattern IN_CODE = Pattern.compile("\\b[A-Z]\\w+Process\\.([A-Z_]+)");

    private final List<WheelModel> models = WheelModel.all();
    private final Map<String, WheelModel> byId =
            models.stream().collect(Collectors.toMap(WheelModel::id, Function.identity()));

    @Test
    void whatTasksAndTablesTakeOrGiveIsDeclared() {
        none(models.stream()
                .flatMap(model -> Stream.concat(
                        inputsOfTables(model).flatMap(name -> undeclared(model, name)),
                        model.tags()
                                .flatMap(tag -> Stream.of(
                                                tag.name().endsWith("putParameter") ? tag.attribute("name") : "",
                                                tag.camunda("elementVariable"),
                                                tag.camunda("resultVariable"))
                                        .flatMap(name ->
                                                undeclared(model, name).map(what -> model.at(tag.owner(), what)))))));
    }

    @Test
    void whatIsPassedOnIsDeclaredOnBothSides() {
        none(models.stream()
                .flatMap(model -> model.all(CallActivity.class).stream().flatMap(call -> {
                    WheelModel called = byId.get(call.getCalledElement());
                    return Stream.concat(
                                    extensions(call, CamundaIn.class)
                                            .flatMap(in -> Stream.concat(
                                                    undeclared(model, in.getCamundaSource()),
                                                    undeclared(called, in.getCamundaTarget()))),
                                    extensions(call, CamundaOut.class)
                                            .flatMap(out -> Stream.concat(
                                                    undeclared(called, out.getCamundaSource()),
                                                    undeclared(model, out.getCamundaTarget()))))
                            .map(what -> model.at(call, what));
                })));
    }

    private static <T extends BpmnModelElementInstance> Stream<T> extensions(CallActivity call, Class<T> type) {
        return call.getExtensionElements().getElementsQuery().filterByType(type).list().stream();
    }

    private static Stream<String> undeclared(WheelModel model, String name) {
        return name == null || name.isEmpty() || model.variables().containsKey(name)
                ? Stream.empty()
                : Stream.of("declare the variable " + name + " in " + model.file() + "; content stays in our tables");
    }

    @Test
    void aVariableHasTheSameTypeInEveryModel() {
        none(models.stream()
                .flatMap(model -> model.variables().entrySet().stream())
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())))
                .entrySet()
                .stream()
                .filter(types -> types.getValue().size() > 1)
                .map(types -> types.getKey() + " is declared as each of " + types.getValue() + "; choose one"));
    }

    @Test
    void everyDeclaredVariableIsUsed() {
        Set<String> inCode = namedInCode();
        none(models.stream()
                .flatMap(model -> model.variables().keySet().stream()
                        .filter(name -> !namedIn(model).contains(name) && !inCode.contains(constant(name)))
                        .map(name -> model.at(model.id(), "nobody uses the variable " + name + "; remove it"))));
    }

    private static Set<String> namedIn(WheelModel model) {
        return Stream.of(
                        model.expressions()
                                .flatMap(expression -> NAME.matcher(expression.text())
                                        .results()
                                        .map(MatchResult::group)),
                        model.tags()
                                .filter(tag -> tag.isCamundas() && !"property".equals(tag.name()))
                                .flatMap(tag -> Stream.of(tag.attribute("source"), tag.attribute("name"))),
                        inputsOfTables(model))
                .flatMap(Function.identity())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> inputsOfTables(WheelModel model) {
        Set<String> asked = model.all(BusinessRuleTask.class).stream()
                .map(BusinessRuleTask::getCamundaDecisionRef)
                .collect(Collectors.toSet());
        return WheelDecision.all().stream()
                .filter(decision -> asked.contains(decision.id()))
                .flatMap(WheelDecision::inputs);
    }

    private static Set<String> namedInCode() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> IN_CODE.matcher(read(file)).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String constant(String name) {
        return name.replaceAll("(?=[A-Z])", "_").toUpperCase();
    }
}
