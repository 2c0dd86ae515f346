package se.trygghetshjulet.opendata;

import java.io.StringWriter;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue for portals: RDF/XML, as Sveriges dataportal harvests it, or Turtle. */
@RestController
class CataloguePage {

    private static final String RDF_XML = "application/rdf+xml;charset=UTF-8";
    private static final String TURTLE = "text/turtle;charset=UTF-8";

    private final Catalogue catalogue;

    CataloguePage(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping(
            value = {"/dcat", "/dcat.rdf"},
            produces = RDF_XML)
    String xml() {
        return written(RDFFormat.RDFXML);
    }

    @GetMapping(
            value = {"/dcat", "/dcat.ttl"},
            produces = TURTLE)
    String turtle() {
        return written(RDFFormat.TURTLE);
    }

    private String written(RDFFormat format) {
        StringWriter text = new StringWriter();
        Rio.write(catalogue.model(), text, format);
        return text.toString();
    }
}
