package se.trygghetshjulet.exchange;

import java.math.BigInteger;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import se.trygghetshjulet.document.rendering.Printout.Cell;
import se.trygghetshjulet.document.rendering.Printout.Row;
import se.trygghetshjulet.document.rendering.Printout.Text;

/**
 * The rows of a printed table in Word. A row's bookmark reaches from its first cell to its last, so that it stays as long as
 * anything of the row is left; a cell that covers several rows is merged downwards.
 */
final class WordRows {

    private final WordTable table;
    private final Bookmarks bookmarks;

    /** How many rows are still covered by a cell above, in each column. */
    private final int[] covered;

    WordRows(WordTable table, int columns, Bookmarks bookmarks) {
        this.table = table;
        this.bookmarks = bookmarks;
        this.covered = new int[columns];
    }

    void write(List<Row> rows) {
        rows.forEach(this::write);
    }

    private void write(Row row) {
        XWPFTableRow line = table.row();
        Iterator<Cell> cells = row.cells().iterator();
        BigInteger bookmark = null;
        XWPFParagraph last = null;
        for (int column = 0; column < covered.length; column++) {
            XWPFTableCell place = table.cell(line, column);
            if (covered[column] > 0) {
                covered[column]--;
                WordTable.merge(place, false);
                continue;
            }
            Cell cell = cells.hasNext() ? cells.next() : Cell.of(1);
            if (cell.rowSpan() > 1) {
                covered[column] = cell.rowSpan() - 1;
                WordTable.merge(place, true);
            }
            if (bookmark == null && row.key() != null) {
                bookmark = bookmarks.beginRow(place.getParagraphArray(0), row.key());
            }
            last = write(place, cell, row.key());
        }
        if (bookmark != null) {
            bookmarks.end(last, bookmark);
        }
    }

    /** @return the cell's last paragraph */
    private XWPFParagraph write(XWPFTableCell place, Cell cell, String rowKey) {
        XWPFParagraph paragraph = place.getParagraphArray(0);
        boolean first = true;
        for (Text text : cell.texts()) {
            for (String part : WordText.paragraphs(text.text())) {
                paragraph = first ? paragraph : place.addParagraph();
                first = false;
                bookmarks.text(paragraph, Objects.equals(text.key(), rowKey) ? null : text.key(), part);
            }
        }
        return paragraph;
    }
}
