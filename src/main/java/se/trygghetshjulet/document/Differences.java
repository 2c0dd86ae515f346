package se.trygghetshjulet.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.document.difference.ReadableDifference;
import se.trygghetshjulet.municipality.Municipalities;

/** What versions change in others, under the municipality's own names for rows and columns. */
@Component
public class Differences {

    private final DocumentStore documents;
    private final DocumentTitles titles;
    private final Municipalities municipalities;

    Differences(DocumentStore documents, DocumentTitles titles, Municipalities municipalities) {
        this.documents = documents;
        this.titles = titles;
        this.municipalities = municipalities;
    }

    /** @param before of the same kind and municipality */
    public ReadableDifference between(Version<String> before, Version<String> after) {
        return ReadableDifference.between(
                CanonicalJson.read(before.content(), JsonNode.class),
                CanonicalJson.read(after.content(), JsonNode.class),
                new OwnFieldNames(
                        after.key().kind(), municipalities.get(after.kommun()).planTable()));
    }

    /**
     * What the versions change in those that they revise, to put into a letter or a report.
     *
     * @param length of the text at most; what does not fit is counted
     * @return empty where none of them revises another
     */
    public String text(String kommun, List<Long> versions, int length) {
        List<Version<String>> revising = versions.stream()
                .map(version -> documents.get(kommun, version))
                .filter(version -> version.basedOn() != null)
                .toList();
        return revising.stream()
                .map(version -> text(version, length / revising.size() - 2))
                .collect(Collectors.joining("\n\n"));
    }

    private String text(Version<String> after, int length) {
        Version<String> before = documents.get(after.kommun(), after.basedOn());
        String heading = "Ändringar sedan " + titles.of(before.key()) + ":";
        return heading + "\n" + between(before, after).text(length - heading.length() - 1);
    }
}
