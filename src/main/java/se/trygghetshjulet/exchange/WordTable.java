package se.trygghetshjulet.exchange;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table whose first row is its head: a screen reader tells it with each cell, and Word repeats it on each page. */
final class WordTable {

    /** Word's measure of a whole width: fiftieths of a per cent. */
    private static final int FIFTIETHS = 50;

    private final XWPFTable table;
    private final List<Integer> widths;

    /**
     * @param name what the table shows, for those who do not see it
     * @param widths per cent, one for each column
     */
    WordTable(XWPFDocument word, String name, List<String> headings, List<Integer> widths) {
        this.table = word.createTable();
        this.widths = widths;
        table.removeRow(0);
        table.setStyleID("TableGrid");
        CTTblPr properties = table.getCTTbl().getTblPr();
        properties.unsetTblBorders();
        properties.getTblW().setType(STTblWidth.PCT);
        properties.getTblW().setW(BigInteger.valueOf(100L * FIFTIETHS));
        CTTblLook look = properties.addNewTblLook();
        look.setFirstRow("1");
        properties.addNewTblCaption().setVal(WordText.allowed(name));
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width * 100L)));
        XWPFTableRow head = row();
        head.setRepeatHeader(true);
        for (int column = 0; column < headings.size(); column++) {
            WordText.write(cell(head, column).getParagraphArray(0), headings.get(column));
        }
    }

    XWPFTableRow row() {
        XWPFTableRow row = new XWPFTableRow(table.getCTTbl().addNewTr(), table);
        row.setCantSplitRow(true);
        table.addRow(row, table.getNumberOfRows());
        return row;
    }

    /** A cell with one paragraph, which Word demands. */
    XWPFTableCell cell(XWPFTableRow row, int column) {
        XWPFTableCell cell = row.createCell();
        cell.setWidthType(TableWidthType.PCT);
        cell.setWidth(widths.get(column) + "%");
        if (cell.getParagraphs().isEmpty()) {
            cell.addParagraph();
        }
        return cell;
    }

    /** @param begins whether the cell goes on below; else it goes on from above */
    static void merge(XWPFTableCell cell, boolean begins) {
        cell.getCTTc().getTcPr().addNewVMerge().setVal(begins ? STMerge.RESTART : STMerge.CONTINUE);
    }
}
