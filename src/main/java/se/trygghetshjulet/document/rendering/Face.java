package se.trygghetshjulet.document.rendering;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The faces that printed documents use; what of them a document needs goes into its file. */
enum Face {
    REGULAR("LiberationSans-Regular.ttf", 400),
    BOLD("LiberationSans-Bold.ttf", 700);

    private static final String FAMILY = "Liberation Sans";
    private static final String FOLDER = "/liberation/";

    private final String file;
    private final int weight;
    private final CmapLookup glyphs;

    Face(String file, int weight) {
        this.file = file;
        this.weight = weight;
        this.glyphs = glyphs();
    }

    void addTo(PdfRendererBuilder builder) {
        builder.useFont(this::open, FAMILY, weight, FontStyle.NORMAL, true);
    }

    boolean has(int codePoint) {
        return glyphs.getGlyphId(codePoint) != 0;
    }

    private CmapLookup glyphs() {
        try (InputStream in = open();
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InputStream open() {
        return Face.class.getResourceAsStream(FOLDER + file);
    }
}
