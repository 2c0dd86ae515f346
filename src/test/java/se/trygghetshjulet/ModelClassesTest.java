package se.trygghetshjulet;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetshjulet.Findings.none;
import static se.trygghetshjulet.SourceText.read;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.trygghetshjulet.engine.ProcessVariable;

/** The classes that the build writes know what is in the models, and nothing else; nobody else writes an id of a model. */
class ModelClassesTest {

    private static final Pattern ASKED_FOR = Pattern.compile("[=!]= '([^']+)'");
    private static final Pattern ELEMENT = Pattern.compile("\\b(startEvent|endEvent|timerEvent|messageEvent|userTask|"
            + "serviceTask|businessRuleTask|callActivity|subProcess|gateway)_[a-z]\\w*");

    static List<WheelModel> models() {
        return WheelModel.all();
    }

    static List<WheelDecision> decisions() {
        return WheelDecision.all();
    }

    @ParameterizedTest
    @MethodSource("models")
    void aProcessClassKnowsItsModel(WheelModel model) {
        assertThat(knownTo(model.id() + "-process"))
                .isEqualTo(all(Stream.of(
                        List.of(model.process().getId()),
                        model.all(FlowNode.class).stream().map(FlowNode::getId).toList(),
                        model.all(Message.class).stream().map(Message::getName).toList(),
                        model.tags()
                                .map(tag -> tag.camunda("formRef"))
                                .filter(form -> !form.isEmpty())
                                .toList(),
                        model.variables().entrySet().stream()
                                .map(variable -> variable.getValue() + " " + variable.getKey())
                                .toList(),
                        model.expressions()
                                .flatMap(expression -> found(ASKED_FOR, expression.text()))
                                .map(asked -> asked.group(1))
                                .toList())));
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void aDecisionClassKnowsItsTable(WheelDecision decision) {
        assertThat(knownTo(decision.id() + "-decision"))
                .isEqualTo(all(Stream.of(
                        List.of(decision.id()),
                        decision.inputs().toList(),
                        decision.outputs().toList())));
    }

    private static Set<String> all(Stream<List<String>> parts) {
        return parts.flatMap(List::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    /** @param id of the class, in the manner of a file of models */
    private static Set<String> knownTo(String id) {
        String name = Stream.of(id.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase() + word.substring(1))
                .collect(Collectors.joining());
        try {
            return Stream.of(Class.forName("se.trygghetshjulet.engine." + name).getFields())
                    .map(ModelClassesTest::value)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The build has not written a class for " + id, e);
        }
    }

    private static String value(Field constant) {
        try {
            return constant.get(null) instanceof ProcessVariable<?> variable
                    ? variable.type().getSimpleName() + " " + variable.name()
                    : (String) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void nobodyElseWritesTheIdOfAnElement() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            none(files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> found(ELEMENT, read(file))
                            .map(id -> file + ": take " + id.group() + " from the class of its model")));
        }
    }

    private static Stream<MatchResult> found(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }
}
