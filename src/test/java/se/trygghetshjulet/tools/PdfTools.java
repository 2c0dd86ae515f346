package se.trygghetshjulet.tools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What others say of a PDF: Poppler of its signatures, qpdf of its parts. Left out, or demanded, as {@link NodeTools} are. */
public final class PdfTools {

    private PdfTools() {}

    /** Nobody's certificate is looked at: whom the machine knows is another question. */
    public static NodeTools.Answer pdfsig(byte[] pdf) {
        return run(pdf, "pdfsig", "-nocert");
    }

    public static NodeTools.Answer qpdfCheck(byte[] pdf) {
        return run(pdf, "qpdf", "--check");
    }

    private static NodeTools.Answer run(byte[] pdf, String tool, String option) {
        Path program = NodeTools.onPath(tool).orElseThrow(() -> NodeTools.missing(tool + " is not on the PATH"));
        try {
            Path file = Files.createTempFile("signed", ".pdf");
            try {
                Files.write(file, pdf);
                return NodeTools.run(
                        Path.of("."),
                        Stream.of(program, option, file).map(Object::toString).toList());
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
