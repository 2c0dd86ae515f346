package se.trygghetshjulet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.ModelParseException;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** One file in {@code processes/}, as the engine's model API reads it and as plain XML. */
record WheelModel(Path file, BpmnModelInstance bpmn, Document xml) {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{[^}]*}");

    static List<WheelModel> all() {
        try (Stream<Path> files = Files.list(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .map(WheelModel::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WheelModel read(Path file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return new WheelModel(
                    file,
                    Bpmn.readModelFromFile(file.toFile()),
                    factory.newDocumentBuilder().parse(file.toFile()));
        } catch (ModelParseException | IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(file + " cannot be read", e);
        }
    }

    String id() {
        return file.getFileName().toString().replaceFirst("\\.bpmn$", "");
    }

    Process process() {
        return all(Process.class).iterator().next();
    }

    /** The variables that the model declares, with their types: ids and routing flags, never content. */
    Map<String, String> variables() {
        return tags().filter(tag -> "property".equals(tag.name()) && tag.owner().equals(id()))
                .collect(Collectors.toMap(
                        tag -> tag.attribute("name"),
                        tag -> tag.attribute("value").replaceFirst(":.*", "")));
    }

    <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return bpmn.getModelElementsByType(type);
    }

    /** A finding that tells the file, the element and what to do. */
    String at(BaseElement element, String finding) {
        return at(element.getId(), finding);
    }

    String at(String element, String finding) {
        return file + ", " + element + ": " + finding;
    }

    /** Every element of the file, whatever namespace it has. */
    Stream<Tag> tags() {
        var elements = xml.getElementsByTagName("*");
        return IntStream.range(0, elements.getLength()).mapToObj(index -> new Tag((Element) elements.item(index)));
    }

    Stream<Expression> expressions() {
        return tags().flatMap(tag -> tag.texts()
                .flatMap(text -> EXPRESSION
                        .matcher(text.getNodeValue())
                        .results()
                        .map(found -> new Expression(tag.owner(), text, found.group()))));
    }

    /** One XML element. */
    record Tag(Element element) {

        /** Without its namespace. */
        String name() {
            return element.getLocalName();
        }

        boolean isCamundas() {
            return isCamundas(element);
        }

        /** The names of its attributes in the engine's namespace, without it. */
        List<String> camundaAttributes() {
            return attributes().filter(Tag::isCamundas).map(Node::getLocalName).toList();
        }

        String attribute(String name) {
            return element.getAttribute(name);
        }

        /** An attribute in the engine's namespace; empty if there is none. */
        String camunda(String name) {
            return element.getAttributeNS(CAMUNDA, name);
        }

        /** Id of the element, or of the nearest one around it that has an id. */
        String owner() {
            Node node = element;
            while (node instanceof Element around && !around.hasAttribute("id")) {
                node = around.getParentNode();
            }
            return node instanceof Element around ? around.getAttribute("id") : name();
        }

        private Stream<Attr> attributes() {
            var attributes = element.getAttributes();
            return IntStream.range(0, attributes.getLength()).mapToObj(index -> (Attr) attributes.item(index));
        }

        private Stream<Node> texts() {
            List<Node> texts = new ArrayList<>(attributes().toList());
            for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                    texts.add(child);
                }
            }
            return texts.stream();
        }

        private static boolean isCamundas(Node node) {
            return CAMUNDA.equals(node.getNamespaceURI());
        }
    }

    /**
     * @param element id of the element that it stands in
     * @param text with its brackets
     */
    record Expression(String element, Node place, String text) {

        boolean isDelegate() {
            return "delegateExpression".equals(place.getLocalName());
        }
    }
}
