package se.trygghetshjulet.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import se.trygghetshjulet.exchange.BookmarkName.Extent;

/** A table in Word with each cell in its column: a cell that covers several rows says the same in all of them. */
record WordGrid(List<String> headings, List<Row> rows) {

    /** @param hash of the row's bookmark; empty where it has none */
    record Row(String hash, List<Cell> cells) {

        /** Whether any of it is not covered by the row above. */
        boolean begins() {
            return cells.stream().anyMatch(cell -> !cell.goesOn && !cell.text().isEmpty());
        }
    }

    /** A text that is a row of the plan; its hash is empty where it has no bookmark of its own. */
    record Said(String hash, String text) {}

    /** @param goesOn whether it is covered by the cell above */
    record Cell(List<Said> paragraphs, boolean goesOn) {

        String text() {
            return joined(paragraphs);
        }

        /** Only what has this bookmark or none. */
        String text(String hash) {
            return joined(paragraphs.stream()
                    .filter(said -> said.hash.isEmpty() || said.hash.equals(hash))
                    .toList());
        }

        /** All of it as one text. */
        List<Said> whole(String hash) {
            return text().isEmpty() ? List.of() : List.of(new Said(hash, text()));
        }

        /** One text for each bookmark, and for each paragraph that has none. */
        List<Said> each() {
            Map<String, List<Said>> texts = new LinkedHashMap<>();
            paragraphs.forEach(said -> texts.computeIfAbsent(
                            said.hash.isEmpty() ? " " + texts.size() : said.hash, any -> new ArrayList<>())
                    .add(said));
            return texts.values().stream()
                    .map(said -> new Said(said.get(0).hash, joined(said)))
                    .toList();
        }

        private static String joined(List<Said> said) {
            return said.stream().map(Said::text).collect(Collectors.joining("\n\n"));
        }
    }

    static WordGrid of(XWPFTable table) {
        List<Row> rows = new ArrayList<>();
        for (XWPFTableRow row : table.getRows()) {
            List<Cell> above = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1).cells;
            rows.add(row(row, above));
        }
        return rows.isEmpty()
                ? new WordGrid(List.of(), List.of())
                : new WordGrid(rows.get(0).cells.stream().map(Cell::text).toList(), rows.subList(1, rows.size()));
    }

    private static Row row(XWPFTableRow row, List<Cell> above) {
        List<Cell> cells = new ArrayList<>();
        String hash = "";
        for (XWPFTableCell cell : row.getTableCells()) {
            for (XWPFParagraph paragraph : cell.getParagraphs()) {
                hash = hash.isEmpty() ? hash(paragraph, Extent.RAD) : hash;
            }
            CTTcPr looks = cell.getCTTc().getTcPr();
            boolean goesOn =
                    looks != null && looks.isSetVMerge() && looks.getVMerge().getVal() != STMerge.RESTART;
            cells.add(
                    goesOn && cells.size() < above.size()
                            ? new Cell(above.get(cells.size()).paragraphs, true)
                            : new Cell(said(cell), goesOn));
            int across = looks != null && looks.isSetGridSpan()
                    ? looks.getGridSpan().getVal().intValue()
                    : 1;
            for (int more = 1; more < across; more++) {
                cells.add(new Cell(List.of(), false));
            }
        }
        return new Row(hash, cells);
    }

    private static List<Said> said(XWPFTableCell cell) {
        return cell.getParagraphs().stream()
                .map(paragraph -> new Said(hash(paragraph, Extent.TEXT), text(paragraph)))
                .filter(said -> !said.text.isEmpty())
                .toList();
    }

    /** With the hyphens and spaces that were written before paper held dates together. */
    static String text(XWPFParagraph paragraph) {
        return paragraph.getText().replace('\u2011', '-').replace('\u00a0', ' ').strip();
    }

    /** Of the paragraph's bookmark that reaches so far; empty where it has none. */
    static String hash(XWPFParagraph paragraph, Extent extent) {
        return paragraph.getCTP().getBookmarkStartList().stream()
                .map(CTBookmark::getName)
                .map(BookmarkName::named)
                .flatMap(Optional::stream)
                .filter(anchor -> anchor.extent() == extent)
                .map(BookmarkName::hash)
                .findFirst()
                .orElse("");
    }
}
