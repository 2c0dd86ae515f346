package se.trygghetshjulet.exchange;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * Which version a Word document was made of. It stands in a property of the file's own, which stays when the file is saved
 * anew under whatever name.
 *
 * @param version id
 */
public record WordOrigin(String kommun, Long version) {

    private static final String PROPERTY = "Trygghetshjulet";

    private static final Pattern WRITTEN = Pattern.compile("([a-z0-9-]{1,64})/(\\d{1,18})");

    void write(XWPFDocument word) {
        word.getProperties().getCustomProperties().addProperty(PROPERTY, kommun + "/" + version);
    }

    /** Empty where the file does not say: it was made elsewhere, or somebody has taken out its properties. */
    static Optional<WordOrigin> of(POIXMLProperties properties) {
        return Optional.ofNullable(properties.getCustomProperties().getProperty(PROPERTY))
                .map(property -> property.getLpwstr())
                .map(WRITTEN::matcher)
                .filter(Matcher::matches)
                .map(written -> new WordOrigin(written.group(1), Long.valueOf(written.group(2))));
    }
}
