package se.trygghetshjulet.opendata;

import static org.eclipse.rdf4j.model.util.Values.iri;
import static org.eclipse.rdf4j.model.util.Values.literal;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.util.ModelBuilder;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.VCARD4;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.municipality.Municipalities;

/**
 * What is open, as a catalogue after DCAT-AP-SE 3.0.1: the whole, the API, and a dataset for each municipality that has
 * published something.
 */
@Service
@EnableConfigurationProperties(OpenDataProperties.class)
class Catalogue {

    static final IRI SWEDISH = iri("http://publications.europa.eu/resource/authority/language/SWE");
    static final IRI PUBLIC = iri("http://publications.europa.eu/resource/authority/access-right/PUBLIC");
    private static final IRI THEMES = iri("http://publications.europa.eu/resource/authority/data-theme");
    private static final IRI LOCAL_AUTHORITY = iri("http://purl.org/adms/publishertype/LocalAuthority");
    private static final String SV = "sv";

    private final Municipalities municipalities;
    private final MunicipalityDatasets datasets;
    private final OpenDataProperties properties;
    private final Addresses at;

    Catalogue(
            Municipalities municipalities, MunicipalityDatasets datasets, OpenDataProperties properties, Addresses at) {
        this.municipalities = municipalities;
        this.datasets = datasets;
        this.properties = properties;
        this.at = at;
    }

    @Transactional(readOnly = true)
    public Model model() {
        ModelBuilder graph = new ModelBuilder()
                .setNamespace(DCAT.NS)
                .setNamespace(DCTERMS.NS)
                .setNamespace(FOAF.NS)
                .setNamespace(VCARD4.NS)
                .setNamespace(XSD.NS);
        String address = at.link("/dcat");
        Frame frame = new Frame(
                iri(address + "#api"), iri(address + "#kontakt"), iri(address + "#utgivare"), iri(License.CC0));
        graph.subject(iri(address + "#katalog"))
                .add(RDF.TYPE, DCAT.CATALOG)
                .add(DCTERMS.TITLE, literal("Trygghetshjulet", SV))
                .add(
                        DCTERMS.DESCRIPTION,
                        literal("Vad kommuner och polis har kommit överens om för att förebygga brott.", SV))
                .add(DCTERMS.PUBLISHER, frame.publisher())
                .add(DCTERMS.LICENSE, frame.license())
                .add(DCTERMS.LANGUAGE, SWEDISH)
                .add(FOAF.HOMEPAGE, iri(at.link("/")))
                .add(DCAT.THEME_TAXONOMY, THEMES)
                .add(DCAT.HAS_SERVICE, frame.service());
        agent(graph, frame.publisher(), properties.utgivare());
        contact(graph, frame);
        service(graph, frame);
        municipalities
                .all()
                .forEach(municipality -> datasets.add(graph, frame, municipality)
                        .ifPresent(dataset ->
                                graph.subject(iri(address + "#katalog")).add(DCAT.HAS_DATASET, dataset)));
        return graph.build();
    }

    private void contact(ModelBuilder graph, Frame frame) {
        graph.subject(frame.contact())
                .add(RDF.TYPE, VCARD4.ORGANIZATION)
                .add(VCARD4.FN, literal(properties.utgivare()))
                .add(VCARD4.HAS_EMAIL, iri("mailto:" + properties.kontakt()));
    }

    private void service(ModelBuilder graph, Frame frame) {
        graph.subject(frame.service())
                .add(RDF.TYPE, DCAT.DATA_SERVICE)
                .add(DCTERMS.TITLE, literal("Trygghetshjulets API för öppna data", SV))
                .add(
                        DCTERMS.DESCRIPTION,
                        literal("Publicerade planer, medborgarlöften, uppföljningar och dokument.", SV))
                .add(DCAT.ENDPOINT_URL, iri(at.api()))
                .add(DCAT.ENDPOINT_DESCRIPTION, iri(at.api() + "/openapi.json"))
                .add(DCTERMS.FORMAT, literal("application/json"))
                .add(DCAT.KEYWORD, literal("brottsförebyggande", SV))
                .add(DCTERMS.PUBLISHER, frame.publisher())
                .add(DCAT.CONTACT_POINT, frame.contact())
                .add(DCTERMS.LICENSE, frame.license())
                .add(DCTERMS.ACCESS_RIGHTS, PUBLIC);
    }

    static void agent(ModelBuilder graph, IRI agent, String name) {
        graph.subject(agent)
                .add(RDF.TYPE, FOAF.AGENT)
                .add(FOAF.NAME, literal(name))
                .add(DCTERMS.TYPE, LOCAL_AUTHORITY);
    }

    /** What all datasets share. */
    record Frame(IRI service, IRI contact, IRI publisher, IRI license) {}
}
