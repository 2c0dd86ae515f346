package se.trygghetshjulet.opendata;

import org.eclipse.rdf4j.model.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue for portals: RDF/XML, as Sveriges dataportal harvests it, or Turtle. */
@RestController
class CataloguePage {

    private final Catalogue catalogue;

    CataloguePage(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping(
            value = "/dcat",
            produces = {GraphWriter.RDF_XML, GraphWriter.TURTLE})
    Model either() {
        return catalogue.model();
    }

    @GetMapping(value = "/dcat.rdf", produces = GraphWriter.RDF_XML)
    Model xml() {
        return catalogue.model();
    }

    @GetMapping(value = "/dcat.ttl", produces = GraphWriter.TURTLE)
    Model turtle() {
        return catalogue.model();
    }
}
