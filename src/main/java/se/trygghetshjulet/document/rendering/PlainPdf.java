package se.trygghetshjulet.document.rendering;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.ICOSVisitor;
import org.apache.pdfbox.pdfwriter.COSWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.util.ReflectionUtils;

/**
 * An empty PDF whose objects can be written one by one in time that grows with their number. PDFBox 3.0 goes through all that waits
 * to be written for each object that it meets, by the square of their number; here it asks a set.
 */
final class PlainPdf extends COSDocument {

    private static final String WAITING = "objectsToWrite";

    private PlainPdf() {
        COSDictionary pages = new COSDictionary();
        pages.setItem(COSName.TYPE, COSName.PAGES);
        pages.setItem(COSName.KIDS, new COSArray());
        pages.setItem(COSName.COUNT, COSInteger.ZERO);
        COSDictionary catalog = new COSDictionary();
        catalog.setItem(COSName.TYPE, COSName.CATALOG);
        catalog.setItem(COSName.VERSION, COSName.getPDFName("1.4"));
        catalog.setItem(COSName.PAGES, pages);
        COSDictionary trailer = new COSDictionary();
        trailer.setItem(COSName.ROOT, catalog);
        getDocumentState().setParsing(false);
        setTrailer(trailer);
    }

    static PDDocument empty() {
        return new PDDocument(new PlainPdf());
    }

    @Override
    public void accept(ICOSVisitor visitor) throws IOException {
        if (visitor instanceof COSWriter writer) {
            var waiting = ReflectionUtils.findField(COSWriter.class, WAITING);
            ReflectionUtils.makeAccessible(waiting);
            ReflectionUtils.setField(waiting, writer, new Waiting());
        }
        super.accept(visitor);
    }

    /** What has been met and not yet written, each once. */
    private static final class Waiting extends ArrayDeque<COSBase> {

        private static final long serialVersionUID = 1;

        private final transient Set<Object> known = new HashSet<>();

        @Override
        public boolean add(COSBase object) {
            known.add(object);
            return super.add(object);
        }

        @Override
        public COSBase removeFirst() {
            COSBase first = super.removeFirst();
            known.remove(first);
            return first;
        }

        @Override
        public boolean contains(Object object) {
            return known.contains(object);
        }
    }
}
