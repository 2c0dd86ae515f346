package se.trygghetshjulet.exchange;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import se.trygghetshjulet.exchange.BookmarkName.Extent;

/** The bookmarks of a document that is being written: Word wants a number and a name for each that no other has. */
final class Bookmarks {

    private long lastId;
    private int lastRow;
    private BigInteger open;

    /** Nothing of another bookmark may begin before this one has ended in the same paragraph, but for its row's. */
    void begin(XWPFParagraph paragraph, String name) {
        open = start(paragraph, name);
    }

    void end(XWPFParagraph paragraph) {
        end(paragraph, open);
    }

    /** @return what ends it */
    BigInteger beginRow(XWPFParagraph paragraph, String key) {
        return start(paragraph, BookmarkName.of(Extent.RAD, key).name(++lastRow));
    }

    void end(XWPFParagraph paragraph, BigInteger id) {
        paragraph.getCTP().addNewBookmarkEnd().setId(id);
    }

    /** A text that is a row of its own; without a bookmark where it has no key. */
    void text(XWPFParagraph paragraph, String key, String text) {
        if (key != null) {
            begin(paragraph, BookmarkName.of(Extent.TEXT, key).name(++lastRow));
        }
        WordText.write(paragraph, text);
        if (key != null) {
            end(paragraph);
        }
    }

    private BigInteger start(XWPFParagraph paragraph, String name) {
        CTBookmark bookmark = paragraph.getCTP().addNewBookmarkStart();
        bookmark.setId(BigInteger.valueOf(++lastId));
        bookmark.setName(name);
        return bookmark.getId();
    }
}
