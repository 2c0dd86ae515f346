package se.trygghetshjulet.opendata;

import static org.eclipse.rdf4j.model.util.Values.iri;
import static org.eclipse.rdf4j.model.util.Values.literal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.ModelBuilder;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.municipality.Documents;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.publication.OpenRecord;
import se.trygghetshjulet.publication.OpenRecord.Issue;

/** A municipality's part of the catalogue: its dataset, as JSON by the API and its last plan's rows as CSV. */
@Component
class MunicipalityDatasets {

    private static final String SV = "sv";
    private static final String THEME = "http://publications.europa.eu/resource/authority/data-theme/";
    private static final String FREQUENCY = "http://publications.europa.eu/resource/authority/frequency/";
    private static final IRI AVAILABILITY = iri("http://data.europa.eu/r5r/availability");
    private static final IRI STABLE =
            iri("http://publications.europa.eu/resource/authority/planned-availability/STABLE");
    private static final String MEDIA_TYPE = "http://www.iana.org/assignments/media-types/";

    private final PublishedPlans plans;
    private final OpenRecord record;
    private final Addresses at;

    MunicipalityDatasets(PublishedPlans plans, OpenRecord record, Addresses at) {
        this.plans = plans;
        this.record = record;
        this.at = at;
    }

    /** @return the dataset; empty where no plan can be read */
    Optional<IRI> add(ModelBuilder graph, Catalogue.Frame frame, Municipality municipality) {
        List<OpenPlan> published = plans.of(municipality.id());
        if (published.isEmpty()) {
            return Optional.empty();
        }
        String address = at.municipality(municipality.id());
        IRI dataset = iri(address + "#datamangd");
        IRI publisher = iri(address + "#utgivare");
        Catalogue.agent(graph, publisher, municipality.name());
        graph.subject(dataset)
                .add(RDF.TYPE, DCAT.DATASET)
                .add(DCTERMS.TITLE, literal("Brottsförebyggande planer och medborgarlöften", SV))
                .add(
                        DCTERMS.DESCRIPTION,
                        literal(
                                "Planer, åtgärder, indikatorer, medborgarlöften och uppföljningar som "
                                        + municipality.name() + " och polisen har kommit överens om.",
                                SV))
                .add(DCTERMS.IDENTIFIER, literal(address))
                .add(DCTERMS.PUBLISHER, publisher)
                .add(DCAT.CONTACT_POINT, frame.contact())
                .add(DCAT.THEME, iri(THEME + "JUST"))
                .add(DCAT.THEME, iri(THEME + "GOVE"))
                .add(DCTERMS.LANGUAGE, Catalogue.SWEDISH)
                .add(DCTERMS.ACCESS_RIGHTS, Catalogue.PUBLIC)
                .add(DCTERMS.ACCRUAL_PERIODICITY, iri(FREQUENCY + frequency(municipality.documents())))
                .add(DCAT.LANDING_PAGE, iri(at.page(municipality.id())));
        List.of("brottsförebyggande", "trygghet", "handlingsplan", "medborgarlöfte")
                .forEach(word -> graph.add(DCAT.KEYWORD, literal(word, SV)));
        days(graph, dataset, record.issues(municipality.id()));
        period(graph, dataset, published);
        IRI json = iri(address + "#json");
        graph.subject(dataset).add(DCAT.HAS_DISTRIBUTION, json);
        distribution(graph, json, frame, "Allt som är publicerat, genom API:et", "application/json", address);
        graph.subject(json).add(DCAT.ACCESS_SERVICE, frame.service());
        String newest = published.get(0).url();
        sheet(graph, dataset, frame, address + "#atgarder", "Den senaste planens åtgärder", newest + "/atgarder.csv");
        sheet(
                graph,
                dataset,
                frame,
                address + "#indikatorer",
                "Den senaste planens indikatorer",
                newest + "/indikatorer.csv");
        graph.subject(frame.service()).add(DCAT.SERVES_DATASET, dataset);
        return Optional.of(dataset);
    }

    private static void sheet(
            ModelBuilder graph, IRI dataset, Catalogue.Frame frame, String id, String title, String address) {
        graph.subject(dataset).add(DCAT.HAS_DISTRIBUTION, iri(id));
        distribution(graph, iri(id), frame, title, "text/csv", address);
        graph.subject(iri(id)).add(DCAT.DOWNLOAD_URL, iri(address));
    }

    private static void distribution(
            ModelBuilder graph, IRI distribution, Catalogue.Frame frame, String title, String type, String address) {
        graph.subject(distribution)
                .add(RDF.TYPE, DCAT.DISTRIBUTION)
                .add(DCTERMS.TITLE, literal(title, SV))
                .add(DCTERMS.DESCRIPTION, literal(title + ".", SV))
                .add(DCAT.ACCESS_URL, iri(address))
                .add(DCTERMS.FORMAT, literal(type))
                .add(DCAT.MEDIA_TYPE, iri(MEDIA_TYPE + type))
                .add(DCTERMS.LICENSE, frame.license())
                .add(AVAILABILITY, STABLE);
    }

    private static void days(ModelBuilder graph, IRI dataset, List<Issue> issues) {
        if (!issues.isEmpty()) {
            graph.subject(dataset)
                    .add(
                            DCTERMS.ISSUED,
                            literal(day(issues.get(issues.size() - 1).at())))
                    .add(DCTERMS.MODIFIED, literal(day(issues.get(0).at())));
        }
    }

    /** From the first plan's first day; without an end where one holds until further notice. */
    private static void period(ModelBuilder graph, IRI dataset, List<OpenPlan> published) {
        IRI period = iri(dataset.stringValue().replace("#datamangd", "#period"));
        graph.subject(dataset).add(DCTERMS.TEMPORAL, period);
        graph.subject(period)
                .add(RDF.TYPE, DCTERMS.PERIOD_OF_TIME)
                .add(
                        DCAT.START_DATE,
                        literal(published.stream()
                                .map(OpenPlan::validFrom)
                                .min(Comparator.naturalOrder())
                                .orElseThrow()));
        if (published.stream().allMatch(plan -> plan.validTo() != null)) {
            graph.add(
                    DCAT.END_DATE,
                    literal(published.stream()
                            .map(OpenPlan::validTo)
                            .max(Comparator.naturalOrder())
                            .orElseThrow()));
        }
    }

    /** A promise is made each year; a municipality that makes none writes when its plans are new. */
    private static String frequency(Documents documents) {
        if (documents.lofte() != null) {
            return "ANNUAL";
        }
        return switch (documents.plan().newEvery()) {
            case 1 -> "ANNUAL";
            case 2 -> "BIENNIAL";
            case 3 -> "TRIENNIAL";
            default -> "IRREG";
        };
    }

    private static LocalDate day(Instant at) {
        return at.atZone(Municipality.ZONE).toLocalDate();
    }
}
