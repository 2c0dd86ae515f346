package se.trygghetshjulet.archive;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import se.trygghetshjulet.archive.PackedFile.Handling;
import se.trygghetshjulet.decision.paper.MatterRecord;

/**
 * What a matter consists of, as XML with the names of Riksarkivet's FGS Ärendehantering (ERMS). The namespace is our own,
 * as it is held against {@code arende.xsd} and not against Riksarkivet's schema.
 */
final class PackageMetadata {

    static final String PATH = "arende.xml";

    private static final String NAMESPACE = "urn:trygghetshjulet:arendepaket:1";

    /** What XML 1.0 forbids (§ 2.2). */
    private static final Pattern FORBIDDEN =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter xml;

    private PackageMetadata(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static byte[] of(String producer, MatterRecord matter, List<PackedFile> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            new PackageMetadata(xml).write(producer, matter, files);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private void write(String producer, MatterRecord matter, List<PackedFile> files) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("Leveransobjekt");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeStartElement("ArkivbildarStruktur");
        xml.writeStartElement("Arkivbildare");
        element("Namn", producer);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeStartElement("ArkivobjektListaArenden");
        xml.writeStartElement("ArkivobjektArende");
        xml.writeAttribute("Systemidentifierare", matter.turn() + "-" + matter.id());
        for (String number : matter.diarienummer()) {
            element("ArkivobjektID", number);
        }
        element("Arendemening", matter.title());
        xml.writeStartElement("ArkivobjektListaHandlingar");
        for (Map.Entry<Handling, List<PackedFile>> handling : byHandling(files).entrySet()) {
            handling(handling.getKey(), handling.getValue());
        }
        xml.writeEndDocument();
    }

    private void handling(Handling handling, List<PackedFile> files) throws XMLStreamException {
        xml.writeStartElement("ArkivobjektHandling");
        xml.writeAttribute("Systemidentifierare", handling.id());
        element("ArkivobjektID", handling.id());
        element("Handlingstyp", handling.type());
        element("Rubrik", handling.title());
        if (handling.day() != null) {
            element("Skapad", handling.day().toString());
        }
        for (PackedFile file : files) {
            xml.writeEmptyElement("Bilaga");
            xml.writeAttribute("Namn", file.path().substring(file.path().lastIndexOf('/') + 1));
            xml.writeAttribute("Lank", file.path());
        }
        xml.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(FORBIDDEN.matcher(text).replaceAll(""));
        xml.writeEndElement();
    }

    private static Map<Handling, List<PackedFile>> byHandling(List<PackedFile> files) {
        Map<Handling, List<PackedFile>> handlings = new LinkedHashMap<>();
        files.forEach(file -> handlings
                .computeIfAbsent(file.handling(), any -> new ArrayList<>())
                .add(file));
        return handlings;
    }
}
