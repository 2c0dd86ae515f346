package se.trygghetshjulet.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFComments;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTMarkupRange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** A Word file in whose margin somebody writes, as Word does. */
public final class Margin implements AutoCloseable {

    private static final String THREADS = "http://schemas.microsoft.com/office/2011/relationships/commentsExtended";
    private static final String THREADS_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml";

    private final XWPFDocument word;
    private final XWPFComments comments;
    private final List<String> threads = new ArrayList<>();
    private int last;

    public Margin(byte[] file) {
        try {
            word = new XWPFDocument(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        comments = word.createComments();
    }

    public XWPFDocument word() {
        return word;
    }

    /** Writes a comment at the first paragraph that holds these words, in a table or not. */
    public Margin at(String words, String author, String text) {
        mark(paragraph(words), author, text, null);
        return this;
    }

    /** Answers the comment that was written last, at the same place. */
    public Margin answered(String words, String author, String text) {
        mark(paragraph(words), author, text, last);
        return this;
    }

    /** Answers it without a mark of its own in the text. */
    public Margin answeredInTheThreadAlone(String author, String text) {
        write(author, text, last);
        return this;
    }

    private void mark(XWPFParagraph paragraph, String author, String text, Integer parent) {
        BigInteger id = BigInteger.valueOf(write(author, text, parent));
        CTP p = paragraph.getCTP();
        CTMarkupRange begin = p.addNewCommentRangeStart();
        begin.setId(id);
        // before all that the paragraph says, and before its bookmark
        try (XmlCursor from = begin.newCursor();
                XmlCursor first = p.newCursor()) {
            first.toFirstChild();
            from.moveXml(first);
        }
        p.addNewCommentRangeEnd().setId(id);
        p.addNewR().addNewCommentReference().setId(id);
    }

    private int write(String author, String text, Integer parent) {
        int id = ++last;
        XWPFComment comment = comments.createComment(BigInteger.valueOf(id));
        comment.setAuthor(author);
        comment.getCtComment().setDate(new org.apache.xmlbeans.XmlCalendar("2027-02-01T09:30:00Z"));
        for (String part : text.split("\n")) {
            comment.createParagraph().createRun().setText(part);
        }
        threads.add("<w15:commentEx w15:paraId=\"%08X\" %s w15:done=\"0\"/>"
                .formatted(id, parent == null ? "" : "w15:paraIdParent=\"%08X\"".formatted(parent)));
        CTP lastParagraph =
                comment.getCtComment().getPArray(comment.getCtComment().sizeOfPArray() - 1);
        try (XmlCursor cursor = lastParagraph.newCursor()) {
            cursor.setAttributeText(
                    new javax.xml.namespace.QName(
                            "http://schemas.microsoft.com/office/word/2010/wordml", "paraId", "w14"),
                    "%08X".formatted(id));
        }
        return id;
    }

    private XWPFParagraph paragraph(String words) {
        return Stream.concat(
                        word.getParagraphs().stream(),
                        word.getTables().stream()
                                .map(XWPFTable::getRows)
                                .flatMap(List::stream)
                                .map(XWPFTableRow::getTableCells)
                                .flatMap(List::stream)
                                .map(XWPFTableCell::getParagraphs)
                                .flatMap(List::stream))
                .filter(paragraph -> paragraph.getText().contains(words))
                .reduce((contents, heading) -> heading)
                .orElseThrow();
    }

    public byte[] saved() {
        try {
            PackagePart part = word.getPackage()
                    .createPart(PackagingURIHelper.createPartName("/word/commentsExtended.xml"), THREADS_TYPE);
            try (OutputStream out = part.getOutputStream()) {
                out.write(threads.stream()
                        .collect(Collectors.joining(
                                "",
                                "<w15:commentsEx xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\">",
                                "</w15:commentsEx>"))
                        .getBytes(StandardCharsets.UTF_8));
            }
            word.getPackagePart().addRelationship(part.getPartName(), TargetMode.INTERNAL, THREADS);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            word.write(bytes);
            return bytes.toByteArray();
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        word.close();
    }
}
