package se.trygghetshjulet.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.trygghetshjulet.document.rendering.Printout;
import se.trygghetshjulet.exchange.WordComment.Place;
import se.trygghetshjulet.transfer.UnreadableFile;

/**
 * The comments of a Word document that was made here and has come back, each with the row that it is about (ECMA-376 part 1,
 * 17.13.4). The file is read as a stream; nothing of it is kept.
 *
 * @param origin what the file was made of; empty where it does not say and is not known by its bookmarks
 * @param isRewritten whether the text has been changed as well, which is not read
 */
public record WordComments(Optional<WordOrigin> origin, List<WordComment> comments, boolean isRewritten) {

    /**
     * @param expected the version whose comments these should be
     * @param printout what that version says
     * @throws UnreadableFile if it is no Word document
     */
    public static WordComments read(byte[] file, WordOrigin expected, Printout printout) {
        try (WordParts parts = WordParts.of(file)) {
            List<WordComment> said = CommentReader.read(parts);
            String ownText = BookmarkName.ownText(expected.version()).hash();
            PlaceReader places = new PlaceReader(
                    said.stream()
                            .flatMap(comment -> Stream.of(comment.number(), comment.answers()))
                            .filter(Objects::nonNull)
                            .collect(Collectors.toSet()),
                    ownText);
            parts.read(places);
            // who takes out a file's properties leaves its bookmarks
            Optional<WordOrigin> origin =
                    parts.origin().or(() -> places.hasOwnText() ? Optional.of(expected) : Optional.empty());
            Map<String, String> rows = new HashMap<>();
            PrintedRows.of(printout)
                    .keySet()
                    .forEach(key -> rows.put(
                            BookmarkName.of(BookmarkName.Extent.RAD, key).hash(), key));
            List<WordComment> comments = said.stream()
                    .map(comment -> comment.at(place(comment, places.marks(), rows, ownText)))
                    .toList();
            return new WordComments(origin, comments, places.isRewritten());
        }
    }

    /** An answer that has no mark of its own in the text stands where what it answers does. */
    private static Place place(
            WordComment comment, Map<String, CommentMark> marks, Map<String, String> rows, String ownText) {
        CommentMark mark =
                marks.getOrDefault(comment.number(), comment.answers() == null ? null : marks.get(comment.answers()));
        if (mark == null) {
            return Place.NOWHERE;
        }
        String row = rows.get(mark.hash());
        return new Place(
                row, row == null && mark.hash() != null && !mark.hash().equals(ownText), mark.heading(), mark.quoted());
    }
}
