package se.trygghetshjulet.opendata;

import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A feed as RFC 4287 has it. */
final class AtomFeed {

    /** When feeds without anything in them were last changed. */
    static final Instant NOTHING_YET = Instant.parse("2026-01-01T00:00:00Z");

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    AtomFeed(Head head) throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("xml:lang", "sv");
        element("id", head.id());
        element("title", head.title());
        element("updated", time(head.updated()));
        xml.writeStartElement("author");
        element("name", head.author());
        xml.writeEndElement();
        link("self", "application/atom+xml", head.self());
        link("alternate", "text/html", head.page());
        element("rights", "CC0 1.0: " + License.CC0);
    }

    void add(Entry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        element("id", entry.id());
        element("title", entry.title());
        element("published", time(entry.at()));
        element("updated", time(entry.at()));
        link("alternate", "text/html", entry.page());
        for (String file : entry.files()) {
            link("enclosure", "application/pdf", file);
        }
        element("summary", entry.note() == null ? entry.title() : entry.note());
        xml.writeEndElement();
    }

    String written() throws XMLStreamException {
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
        return text.toString();
    }

    private void element(String name, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }

    private void link(String rel, String type, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }

    private static String time(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    record Head(String id, String title, String author, String page, String self, Instant updated) {}

    /**
     * @param note null where there is nothing more to say
     * @param files addresses of PDFs
     */
    record Entry(String id, String title, Instant at, String page, String note, List<String> files) {}
}
