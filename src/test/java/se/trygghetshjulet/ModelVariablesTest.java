package se.trygghetshjulet;

import static se.trygghetshjulet.Findings.none;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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

    private static Stream<String> inputsOfTables(WheelModel model) {
        Set<String> asked = model.all(BusinessRuleTask.class).stream()
                .map(BusinessRuleTask::getCamundaDecisionRef)
                .collect(Collectors.toSet());
        return WheelDecision.all().stream()
                .filter(decision -> asked.contains(decision.id()))
                .flatMap(WheelDecision::inputs);
    }
}
