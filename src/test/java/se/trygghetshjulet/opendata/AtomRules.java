package se.trygghetshjulet.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What RFC 4287 demands of a feed, by its sections. */
final class AtomRules {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private AtomRules() {}

    /** @return the entries' ids, as they stand */
    static List<String> hold(String feed) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        Element root = factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(feed)))
                .getDocumentElement();
        assertThat(root.getNamespaceURI() + root.getLocalName()).isEqualTo(ATOM + "feed");
        head(root);
        // § 4.1.1: an author here, or in each entry
        assertThat(children(root, "author")).hasSize(1);
        assertThat(text(children(root, "author").get(0), "name")).isNotBlank();
        // § 4.2.7.2, § 4.1.1: a self link, and no two alternates of one type
        assertThat(links(root)).containsExactlyInAnyOrder("self application/atom+xml", "alternate text/html");
        List<String> ids = new ArrayList<>();
        for (Element entry : children(root, "entry")) {
            head(entry);
            // § 4.1.2: an alternate link where there is no content
            assertThat(links(entry)).contains("alternate text/html");
            assertThat(children(entry, "published")).hasSizeLessThan(2);
            assertThat(children(entry, "summary")).hasSizeLessThan(2);
            ids.add(text(entry, "id"));
        }
        assertThat(ids).as("§ 4.1.1: no two entries with one id and one time").doesNotHaveDuplicates();
        assertThat(known(root)).isTrue();
        return ids;
    }

    /** Exactly one of each (§ 4.2.6, § 4.2.14, § 4.2.15), an IRI and a time as RFC 3339 has it (§ 3.3). */
    private static void head(Element element) {
        assertThat(URI.create(text(element, "id")).isAbsolute()).isTrue();
        assertThat(text(element, "title")).isNotBlank();
        assertThat(OffsetDateTime.parse(text(element, "updated"))).isNotNull();
    }

    private static boolean known(Element root) {
        Set<String> names =
                Set.of("id", "title", "updated", "published", "author", "name", "link", "rights", "entry", "summary");
        NodeList all = root.getElementsByTagNameNS("*", "*");
        for (int place = 0; place < all.getLength(); place++) {
            Node node = all.item(place);
            if (!ATOM.equals(node.getNamespaceURI()) || !names.contains(node.getLocalName())) {
                return false;
            }
        }
        return true;
    }

    private static List<String> links(Element element) {
        return children(element, "link").stream()
                .peek(link -> assertThat(URI.create(link.getAttribute("href")).isAbsolute())
                        .isTrue())
                .map(link -> link.getAttribute("rel") + " " + link.getAttribute("type"))
                .toList();
    }

    private static String text(Element element, String name) {
        List<Element> found = children(element, name);
        assertThat(found).as(name).hasSize(1);
        return found.get(0).getTextContent();
    }

    private static List<Element> children(Element element, String name) {
        List<Element> found = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element known && name.equals(known.getLocalName())) {
                found.add(known);
            }
        }
        return found;
    }
}
