package se.trygghetshjulet.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.trygghetshjulet.exchange.BookmarkName.Extent;
import se.trygghetshjulet.exchange.WordParts.Element;
import se.trygghetshjulet.exchange.WordParts.Elements;

/**
 * Reads where each comment stands: at the bookmark of its paragraph, else of its row, else of the heading above. Somebody may
 * have written, moved and deleted around them, so that a bookmark may begin or end anywhere.
 */
final class PlaceReader implements Elements {

    /** Nobody lays more rows and texts into one another; whoever leaves more of them open has made the file to harm. */
    private static final int MOST_OPEN = 100;

    private final Set<String> wanted;
    private final String ownText;
    private final Map<String, CommentMark> marks = new LinkedHashMap<>();
    private final Set<CommentMark> openMarks = new LinkedHashSet<>();

    /** Bookmarks of paragraphs and rows that have begun and not ended, by their number. */
    private final Map<String, BookmarkName> open = new HashMap<>();

    private final Deque<Scope> paragraphs = new ArrayDeque<>();
    private final Deque<Scope> rows = new ArrayDeque<>();
    private final List<CommentMark> waiting = new ArrayList<>();

    private CommentMark.Section section = new CommentMark.Section(null);
    /** The heading that is being read; null below it. */
    private Scope paragraphOfHeading;

    private boolean isText;
    private boolean isRewritten;
    private boolean hasOwnText;

    /**
     * @param wanted numbers of the comments to look for
     * @param ownText hash of the version's own bookmark
     */
    PlaceReader(Set<String> wanted, String ownText) {
        this.wanted = wanted;
        this.ownText = ownText;
    }

    /** Where comments stand, by their number. */
    Map<String, CommentMark> marks() {
        return marks;
    }

    /** Whether the file has the version's own bookmark. */
    boolean hasOwnText() {
        return hasOwnText;
    }

    /** Whether somebody has changed the text itself, and had Word keep track of it. */
    boolean isRewritten() {
        return isRewritten;
    }

    @Override
    public void begin(Element element) {
        switch (element.name()) {
            case "p" -> {
                paragraphs.push(new Scope(opened(Extent.TEXT)));
                paragraphs.peek().marks.addAll(waiting);
                waiting.clear();
            }
            case "tr" -> rows.push(new Scope(opened(Extent.RAD)));
            case "t" -> isText = true;
            case "tab", "br", "cr" -> letter(" ");
            case "ins", "del", "moveFrom", "moveTo" -> isRewritten = true;
            case "bookmarkStart" ->
                BookmarkName.named(element.attribute("name"))
                        .ifPresent(anchor -> bookmark(anchor, element.attribute("id")));
            case "bookmarkEnd" -> open.remove(element.attribute("id"));
            case "commentRangeStart", "commentRangeEnd", "commentReference" -> {
                if (wanted.contains(element.attribute("id"))) {
                    mark(element.name(), element.attribute("id"));
                }
            }
            default -> {
                // looks
            }
        }
    }

    @Override
    public void end(String name) {
        switch (name) {
            case "t" -> isText = false;
            case "p" -> {
                letter(" ");
                Scope paragraph = paragraphs.pop();
                paragraph.marks.forEach(mark -> mark.section = section);
                if (paragraph.hash != null) {
                    paragraph.settle();
                } else if (!rows.isEmpty()) {
                    rows.peek().marks.addAll(paragraph.marks);
                }
                if (paragraphOfHeading == paragraph) {
                    paragraphOfHeading = null;
                }
            }
            case "tr" -> {
                Scope row = rows.pop();
                if (row.hash != null) {
                    row.settle();
                }
            }
            default -> {
                // looks
            }
        }
    }

    @Override
    public void letters(String text) {
        if (isText) {
            letter(text);
        }
    }

    private void letter(String text) {
        openMarks.forEach(mark -> mark.quoted.add(text));
        if (paragraphOfHeading != null && paragraphOfHeading == paragraphs.peek()) {
            section.heading.add(text);
        }
    }

    private void mark(String how, String number) {
        CommentMark mark = marks.computeIfAbsent(number, any -> added(new CommentMark(section)));
        if ("commentRangeStart".equals(how)) {
            openMarks.add(mark);
        } else {
            openMarks.remove(mark);
        }
    }

    private CommentMark added(CommentMark mark) {
        if (paragraphs.isEmpty()) {
            waiting.add(mark);
        } else {
            paragraphs.peek().marks.add(mark);
        }
        return mark;
    }

    private void bookmark(BookmarkName anchor, String number) {
        if (anchor.extent() == Extent.AVSNITT) {
            section = new CommentMark.Section(anchor.hash());
            paragraphOfHeading = paragraphs.peek();
            hasOwnText |= anchor.hash().equals(ownText);
            return;
        }
        if (open.size() < MOST_OPEN) {
            open.put(number, anchor);
        }
        take(anchor.extent() == Extent.RAD ? rows.peek() : paragraphs.peek(), anchor);
    }

    private static void take(Scope scope, BookmarkName anchor) {
        if (scope != null && scope.hash == null) {
            scope.hash = anchor.hash();
        }
    }

    private String opened(Extent extent) {
        return open.values().stream()
                .filter(anchor -> anchor.extent() == extent)
                .map(BookmarkName::hash)
                .findFirst()
                .orElse(null);
    }

    /** A paragraph or a row of a table. */
    private static final class Scope {

        private final List<CommentMark> marks = new ArrayList<>();
        private String hash;

        private Scope(String hash) {
            this.hash = hash;
        }

        private void settle() {
            marks.forEach(mark -> mark.hash = hash);
        }
    }
}
