package se.trygghetshjulet.exchange;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.stream.StreamSupport;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.util.XMLHelper;
import org.apache.xmlbeans.XmlException;
import se.trygghetshjulet.transfer.UnreadableFile;

/**
 * The parts of a Word document (ECMA-376 part 2), each read as a stream of elements without document types or anything
 * from outside. Parts are found by what they are to one another, as programs call them differently.
 */
final class WordParts implements Closeable {

    static final String TOO_LARGE =
            "Dokumentet är för stort när det packas upp. Ta bort bilder ur det och försök igen.";

    private final OPCPackage file;
    private final PackagePart document;

    private WordParts(OPCPackage file, PackagePart document) {
        this.file = file;
        this.document = document;
    }

    /** @throws UnreadableFile if it is no Word document, or unpacks to more than one can be */
    static WordParts of(byte[] bytes) {
        try {
            if (!OfficeZip.isOne(bytes)) {
                throw new UnreadableFile(
                        "Filen är inget Word-dokument (docx). Spara dokumentet som docx och försök igen.");
            }
            OfficeZip.demandSmall(bytes, TOO_LARGE);
            OPCPackage file = OPCPackage.open(new ByteArrayInputStream(bytes));
            return new WordParts(
                    file,
                    target(file, null, file.getRelationships(), "/officeDocument")
                            .filter(part -> part.getContentType().contains("wordprocessingml"))
                            .orElseThrow(
                                    () -> new UnreadableFile(
                                            "Filen är inget Word-dokument (docx). Spara dokumentet som docx och försök igen.")));
        } catch (UnreadableFile e) {
            throw e;
        } catch (IOException | OpenXML4JException | RuntimeException e) {
            // what is no Office file at all is told by exceptions of many kinds
            throw unreadable(e);
        }
    }

    static UnreadableFile unreadable(Exception cause) {
        return new UnreadableFile(
                "Filen går inte att läsa som Word. Öppna den, spara den på nytt som docx och försök igen.", cause);
    }

    Optional<WordOrigin> origin() {
        try {
            return WordOrigin.of(new POIXMLProperties(file));
        } catch (IOException | OpenXML4JException | XmlException | RuntimeException e) {
            throw unreadable(e);
        }
    }

    /** The text itself. */
    void read(Elements elements) {
        read(document, elements);
    }

    /**
     * A part that belongs to the text; nothing where the document has none.
     *
     * @param relation end of what it is to the document: "/comments"
     */
    void read(String relation, Elements elements) {
        try {
            target(file, document, document.getRelationships(), relation).ifPresent(part -> read(part, elements));
        } catch (InvalidFormatException | OpenXML4JRuntimeException e) {
            throw unreadable(e);
        }
    }

    private static void read(PackagePart part, Elements elements) {
        try (InputStream in = part.getInputStream()) {
            XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(in);
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamReader.START_ELEMENT -> elements.begin(new Element(xml));
                    case XMLStreamReader.END_ELEMENT -> elements.end(xml.getLocalName());
                    case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE ->
                        elements.letters(xml.getText());
                    default -> {
                        // comments and instructions of XML's own say nothing
                    }
                }
            }
        } catch (IOException | XMLStreamException e) {
            throw unreadable(e);
        }
    }

    /** @param from null for the file itself */
    private static Optional<PackagePart> target(
            OPCPackage file, PackagePart from, Iterable<PackageRelationship> relations, String type)
            throws InvalidFormatException {
        Optional<PackageRelationship> found = StreamSupport.stream(relations.spliterator(), false)
                .filter(relation -> relation.getRelationshipType().endsWith(type))
                .findFirst();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        PackagePartName name = PackagingURIHelper.createPartName(found.get().getTargetURI());
        return Optional.ofNullable(from == null ? file.getPart(name) : from.getRelatedPart(found.get()));
    }

    @Override
    public void close() {
        file.revert();
    }

    /** What is told of a part, element by element. Names are local: Word's newer namespaces say the same in the same words. */
    interface Elements {

        void begin(Element element);

        void end(String name);

        void letters(String text);
    }

    /** An element that begins. */
    record Element(XMLStreamReader xml) {

        String name() {
            return xml.getLocalName();
        }

        /** Empty where it has none of that local name. */
        String attribute(String name) {
            for (int place = 0; place < xml.getAttributeCount(); place++) {
                if (xml.getAttributeLocalName(place).equals(name)) {
                    return xml.getAttributeValue(place);
                }
            }
            return "";
        }
    }
}
