package se.trygghetshjulet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.Output;

/** One decision table in {@code processes/}. */
record WheelDecision(Path file, DmnModelInstance dmn) {

    static List<WheelDecision> all() {
        try (Stream<Path> files = Files.list(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".dmn"))
                    .sorted()
                    .map(file -> new WheelDecision(file, Dmn.readModelFromFile(file.toFile())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String id() {
        return decision().getId();
    }

    String name() {
        return decision().getName();
    }

    String historyTimeToLive() {
        return decision().getCamundaHistoryTimeToLiveString();
    }

    String description() {
        return decision().getDescription() == null
                ? ""
                : decision().getDescription().getTextContent();
    }

    boolean isNamedAfterItsFile() {
        return decisions().size() == 1 && file.getFileName().toString().equals(id() + ".dmn");
    }

    /** The variables that it asks for. */
    Stream<String> inputs() {
        return dmn.getModelElementsByType(InputExpression.class).stream()
                .map(input -> input.getText().getTextContent());
    }

    /** Names of what it answers. */
    Stream<String> outputs() {
        return dmn.getModelElementsByType(Output.class).stream().map(Output::getName);
    }

    /** Labels of all inputs and outputs. */
    Stream<String> columns() {
        return Stream.concat(
                dmn.getModelElementsByType(Input.class).stream().map(Input::getLabel),
                dmn.getModelElementsByType(Output.class).stream().map(Output::getLabel));
    }

    private Decision decision() {
        return decisions().iterator().next();
    }

    private Collection<Decision> decisions() {
        return dmn.getModelElementsByType(Decision.class);
    }
}
