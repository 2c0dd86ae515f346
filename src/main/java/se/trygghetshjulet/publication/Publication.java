package se.trygghetshjulet.publication;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import se.trygghetshjulet.municipality.WheelYear;

/**
 * What citizens were shown, from a day on. Never changed once it is out: a correction, a complement or a withdrawal is one
 * more publication.
 *
 * @param addendum 0 for the year's own turn, or the number of the addendum that was published
 * @param replaces id of the publication that this one comes after; null for a turn's first
 * @param note why it was corrected or taken back, for everybody to read; null for what is new
 * @param decision id of the decision that adopted what is shown; null for a demo's
 * @param publishedAt null until it is out
 * @param documents the versions that are shown
 */
@Table("publication")
record Publication(
        @Id Long id,
        String kommun,
        int planYear,
        int addendum,
        Kind kind,
        Long replaces,
        String note,
        @Embedded(onEmpty = OnEmpty.USE_EMPTY) Words words,
        Long decision,
        @Embedded(onEmpty = OnEmpty.USE_EMPTY) Preparation preparation,
        Instant publishedAt,

        @MappedCollection(idColumn = "publication") Set<PublishedDocument> documents) {

    enum Kind {
        FIRST,
        /** Something more that belongs to the turn is shown, such as a medborgarlöfte that was signed later. */
        COMPLEMENT,
        CORRECTION,
        WITHDRAWAL;

        static Kind of(String id) {
            return valueOf(id.toUpperCase(Locale.ROOT));
        }
    }

    /** What the page says beside the documents. */
    record Words(String intro, String contact) {}

    record Preparation(String preparedBy, Instant preparedAt) {}

    @Table("publication_document")
    record PublishedDocument(Long documentVersion) {}

    static Set<PublishedDocument> documents(Stream<Long> versions) {
        return versions.map(PublishedDocument::new).collect(Collectors.toSet());
    }

    WheelYear wheelYear() {
        return new WheelYear(kommun, planYear, addendum);
    }

    Publication published(Instant at) {
        return new Publication(
                id, kommun, planYear, addendum, kind, replaces, note, words, decision, preparation, at, documents);
    }

    /** One more publication of the same turn. */
    Publication followedBy(
            Kind next, String why, Words newWords, Preparation by, Instant at, Set<PublishedDocument> shown) {
        return new Publication(null, kommun, planYear, addendum, next, id, why, newWords, decision, by, at, shown);
    }
}
