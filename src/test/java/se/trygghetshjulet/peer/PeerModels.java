package se.trygghetshjulet.peer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The product's models for an engine without the product: what they ask the product's beans, they ask the score; what they
 * have the product do, does nothing but set what the product set.
 */
public final class PeerModels {

    private static final Pattern QUESTION = Pattern.compile("[$#]\\{(!?[a-zA-Z]+\\.[a-zA-Z]+\\(.*)}");
    private static final Pattern IN_A_MODEL = Pattern.compile("[$#]\\{([^}]*)}");

    private PeerModels() {}

    /** Whether an expression calls a bean, with its brackets. */
    static boolean asksTheProduct(String expression) {
        Matcher question = QUESTION.matcher(expression);
        return question.matches() && !question.group(1).matches("(execution|decisionResult)\\..*");
    }

    /** Whether an expression tells what a decision table has said. */
    static boolean isOfDecision(String expression) {
        return expression.startsWith("${decisionResult.");
    }

    /** By file name, the decision tables as well. */
    public static Map<String, String> forCamunda() {
        Map<String, String> models = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of("processes"))) {
            for (Path file : files.filter(file -> file.toString().matches(".*\\.(bpmn|dmn)"))
                    .toList()) {
                models.put(file.getFileName().toString(), withoutProduct(Files.readString(file)));
            }
            return models;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withoutProduct(String model) {
        return IN_A_MODEL.matcher(model).replaceAll(expression -> Matcher.quoteReplacement(peers(expression)));
    }

    private static String peers(MatchResult expression) {
        if (asksTheProduct(expression.group())) {
            return asked(expression.group());
        }
        if (expression.group(1).endsWith("Delegate")) {
            return "${effects}";
        }
        return expression.group(1).endsWith("Listener") ? "${silent}" : expression.group();
    }

    /** Brackets and quotes would end the new expression. */
    private static String asked(String expression) {
        return "${score.answer(execution, '"
                + expression.replace("'", "~").replace("${", "@{").replace("}", "@") + "')}";
    }

    /** The same in the words of Flowable, which has no tables in FEEL and other words for calls; no table is asked. */
    public static Map<String, String> forFlowable() {
        Map<String, String> models = forCamunda();
        models.keySet().removeIf(name -> name.endsWith(".dmn"));
        models.replaceAll((name, model) -> inFlowablesWords(model));
        return models;
    }

    private static String inFlowablesWords(String model) {
        return model.replace("http://camunda.org/schema/1.0/bpmn", "http://flowable.org/bpmn")
                .replace("xmlns:camunda=", "xmlns:flowable=")
                .replaceAll("<(/?)camunda:", "<$1flowable:")
                .replaceAll(" camunda:", " flowable:")
                .replace("flowable:asyncBefore", "flowable:async")
                .replace(
                        "flowable:calledElementBinding=\"deployment\"",
                        "flowable:sameDeployment=\"true\" flowable:inheritBusinessKey=\"true\"")
                .replaceAll("<flowable:in businessKey=\"[^\"]*\" />", "")
                .replaceAll("(?s)<flowable:inputOutput>.*?</flowable:inputOutput>", "")
                .replaceAll(
                        "<bpmn:businessRuleTask ([^>]*?) flowable:decisionRef=\"[^\"]*\""
                                + " flowable:decisionRefBinding=\"[^\"]*\"",
                        "<bpmn:serviceTask $1 flowable:resultVariableName=\"signal\" flowable:expression=\""
                                + Matcher.quoteReplacement(asked("${decisionResult.getSingleResult().signal}")) + "\"")
                .replace("</bpmn:businessRuleTask>", "</bpmn:serviceTask>");
    }
}
