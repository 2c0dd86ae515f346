import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Writes one class for each model in a folder: its key, its elements, messages, forms and variables, and what its conditions
 * ask a variable for. The build runs it before it compiles, so that nothing can be named that no model has.
 *
 * <p>{@code java ModelClasses.java <folder of models> <root of sources> <package>}
 */
final class ModelClasses {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final Pattern FLOW_NODE = Pattern.compile("\\w*(Event|Task|Gateway)|subProcess|callActivity");
    private static final Pattern ASKED = Pattern.compile("(\\w+) [=!]= '([^']+)'");

    private final Path models;
    private final Path target;
    private final String location;
    private final DocumentBuilder xml;

    private ModelClasses(Path models, Path sources, String location) throws IOException, ParserConfigurationException {
        this.models = models;
        this.target = Files.createDirectories(sources.resolve(location.replace('.', '/')));
        this.location = location;
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        this.xml = factory.newDocumentBuilder();
    }

    public static void main(String... args) throws IOException, ParserConfigurationException, SAXException {
        new ModelClasses(Path.of(args[0]), Path.of(args[1]), args[2]).write();
    }

    private void write() throws IOException, SAXException {
        List<Path> written = new ArrayList<>();
        for (Path model : filesIn(models)) {
            written.add(write(model));
        }
        for (Path file : filesIn(target)) {
            if (!written.contains(file)) {
                Files.delete(file);
            }
        }
    }

    /** Leaves a file alone that says the same already, so that nothing is compiled in vain. */
    private Path write(Path model) throws IOException, SAXException {
        boolean isProcess = model.toString().endsWith(".bpmn");
        String id = model.getFileName().toString().replaceFirst("\\.\\w+$", "");
        String name = noun(id) + (isProcess ? "Process" : "Decision");
        Element root = xml.parse(model.toFile()).getDocumentElement();
        String source = source(model, name, isProcess ? process(root) : decision(root));
        Path file = target.resolve(name + ".java");
        if (!Files.exists(file) || !Files.readString(file).equals(source)) {
            Files.writeString(file, source);
        }
        return file;
    }

    private String source(Path model, String name, List<String> members) {
        return """
                package %s;

                /** Written from {@code %s}; change the model instead. */
                public final class %s {

                %s
                    private %s() {}
                }
                """.formatted(
                location, model.toString().replace('\\', '/'), name, String.join("\n", distinct(members)), name);
    }

    private static List<String> process(Element root) {
        List<String> members = new ArrayList<>();
        Element process = first(root, "process");
        members.add(text("KEY", process.getAttribute("id"), process.getAttribute("name")));
        all(process, "*")
                .filter(element -> FLOW_NODE.matcher(element.getLocalName()).matches())
                .map(node ->
                        text(constant(node.getAttribute("id")), node.getAttribute("id"), node.getAttribute("name")))
                .forEach(members::add);
        all(root, "message")
                .map(message -> message.getAttribute("name"))
                .map(name -> text("MESSAGE_" + constant(name), name, "The message's name."))
                .forEach(members::add);
        all(process, "*")
                .map(element -> element.getAttributeNS(CAMUNDA, "formRef"))
                .filter(form -> !form.isEmpty())
                .map(form -> text("FORM_" + constant(form), form, "The form's id."))
                .forEach(members::add);
        variables(process).map(ModelClasses::variable).forEach(members::add);
        all(process, "conditionExpression")
                .flatMap(condition -> ASKED.matcher(condition.getTextContent()).results())
                .map(asked -> text(
                        constant(asked.group(1)) + "_" + constant(asked.group(2)),
                        asked.group(2),
                        "What a condition asks {@link #" + constant(asked.group(1)) + "} for."))
                .forEach(members::add);
        return members;
    }

    private static List<String> decision(Element root) {
        List<String> members = new ArrayList<>();
        Element decision = first(root, "decision");
        members.add(text("KEY", decision.getAttribute("id"), decision.getAttribute("name")));
        all(decision, "input")
                .map(input -> named(first(input, "text").getTextContent(), "INPUT_", input.getAttribute("label")))
                .forEach(members::add);
        all(decision, "output")
                .map(output -> named(output.getAttribute("name"), "OUTPUT_", output.getAttribute("label")))
                .forEach(members::add);
        return members;
    }

    private static Stream<Element> variables(Element process) {
        return all(process, "property")
                .filter(property -> property.getParentNode().getParentNode().getParentNode() == process);
    }

    /** From {@code name="letterId" value="Long: id of the letter to send"}. */
    private static String variable(Element property) {
        String name = property.getAttribute("name");
        Matcher said = Pattern.compile("(Boolean|Integer|Long|String): .+").matcher(property.getAttribute("value"));
        if (!said.matches()) {
            throw new IllegalArgumentException("The variable " + name + " needs a value like 'Long: id of the letter'");
        }
        return member(
                said.group(),
                "ProcessVariable<%1$s> %2$s = new ProcessVariable<>(\"%3$s\", %1$s.class)"
                        .formatted(said.group(1), constant(name), name));
    }

    private static String named(String name, String prefix, String comment) {
        return text(prefix + constant(name), name, comment);
    }

    private static String text(String constant, String value, String comment) {
        return member(comment, "String %s = \"%s\"".formatted(constant, value));
    }

    private static String member(String comment, String declaration) {
        return "    /** %s */\n    public static final %s;\n".formatted(comment, declaration);
    }

    private static List<String> distinct(List<String> members) {
        return members.stream().distinct().toList();
    }

    private static Element first(Element within, String name) {
        return all(within, name).findFirst().orElseThrow();
    }

    private static Stream<Element> all(Element within, String name) {
        NodeList elements = within.getElementsByTagNameNS("*", name);
        return IntStream.range(0, elements.getLength()).mapToObj(index -> (Element) elements.item(index));
    }

    /** From {@code laga-kraft} to {@code LagaKraft}. */
    private static String noun(String id) {
        return Pattern.compile("(^|-)(.)")
                .matcher(id)
                .replaceAll(found -> found.group(2).toUpperCase(Locale.ROOT));
    }

    /** From {@code draftPlan} to {@code DRAFT_PLAN}. */
    private static String constant(String id) {
        return id.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").replace('-', '_').toUpperCase(Locale.ROOT);
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
