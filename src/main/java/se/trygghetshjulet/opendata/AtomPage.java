package se.trygghetshjulet.opendata;

import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.publication.OpenRecord;
import se.trygghetshjulet.publication.OpenRecord.Issue;

/** What is new, for those who follow it: of one municipality, or of all. */
@RestController
class AtomPage {

    private static final String ATOM = "application/atom+xml;charset=UTF-8";

    /** Older ones stand in the API. */
    private static final int MOST = 100;

    private final Municipalities municipalities;
    private final Shown shown;
    private final OpenRecord record;
    private final IssueWords words;
    private final OpenDataProperties properties;
    private final Addresses at;

    AtomPage(
            Municipalities municipalities,
            Shown shown,
            OpenRecord record,
            IssueWords words,
            OpenDataProperties properties,
            Addresses at) {
        this.municipalities = municipalities;
        this.shown = shown;
        this.record = record;
        this.words = words;
        this.properties = properties;
        this.at = at;
    }

    @GetMapping(value = "/atom.xml", produces = ATOM)
    String all() throws XMLStreamException {
        List<Issue> newest = municipalities.all().stream()
                .flatMap(municipality -> record.issues(municipality.id()).stream())
                .sorted(Comparator.comparing(Issue::at).thenComparing(Issue::id).reversed())
                .toList();
        return feed("alla", "Trygghetshjulet: alla kommuner", properties.utgivare(), at.link("/"), "/atom.xml", newest);
    }

    @GetMapping(value = "/kommuner/{kommun}/atom.xml", produces = ATOM)
    String municipality(@PathVariable String kommun) throws XMLStreamException {
        Municipality municipality = shown.municipality(kommun);
        return feed(
                kommun,
                "Tryggheten i " + municipality.name(),
                municipality.name(),
                at.page(kommun),
                "/kommuner/" + kommun + "/atom.xml",
                record.issues(kommun));
    }

    private String feed(String id, String title, String author, String page, String self, List<Issue> issues)
            throws XMLStreamException {
        AtomFeed feed = new AtomFeed(new AtomFeed.Head(
                "tag:" + at.host() + ",2026:" + id,
                title,
                author,
                page,
                at.link(self),
                issues.isEmpty() ? AtomFeed.NOTHING_YET : issues.get(0).at()));
        for (Issue issue : issues.subList(0, Math.min(MOST, issues.size()))) {
            String kommun = issue.turn().kommun();
            feed.add(new AtomFeed.Entry(
                    IssueWords.id(issue, at),
                    words.title(issue),
                    issue.at(),
                    at.page(kommun),
                    issue.note(),
                    issue.versions().stream()
                            .sorted()
                            .map(version -> at.pdf(kommun, version))
                            .toList()));
        }
        return feed.written();
    }
}
