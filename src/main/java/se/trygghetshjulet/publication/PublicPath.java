package se.trygghetshjulet.publication;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * An address whose answer is the same for everybody who has not logged in.
 *
 * @param path without the context path
 * @param kommun as it stands there, whether there is one or not; null where the answer is about none or all of them
 * @param types what may be answered, the usual first
 */
record PublicPath(String path, String kommun, List<MediaType> types) {

    private static final MediaType CSV = MediaType.valueOf("text/csv");
    private static final MediaType TURTLE = MediaType.valueOf("text/turtle");
    private static final MediaType RDF_XML = MediaType.valueOf("application/rdf+xml");

    private static final Pattern PATH = Pattern.compile(
            "/|/tillganglighet|/atom\\.xml|/dcat(?:\\.rdf|\\.ttl)?"
                    + "|/api/public/kommuner|/api/public/v1(?:/kommuner|/openapi\\.json)?"
                    + "|/kommuner/([^/]+)(?:/atom\\.xml)?|/api/public/kommuner/([^/]+)|/api/public/v1/kommuner/([^/]+)(?:/.+)?");

    /** Where the one who asks chooses between a table's two forms. */
    private static final Pattern TABLE = Pattern.compile("/api/public/v1/.*/(?:atgarder|indikatorer)");

    static Optional<PublicPath> of(String path) {
        Matcher known = PATH.matcher(path);
        if (!known.matches()) {
            return Optional.empty();
        }
        String kommun = known.group(1) != null ? known.group(1) : known.group(2);
        return Optional.of(new PublicPath(path, kommun != null ? kommun : known.group(3), types(path)));
    }

    private static List<MediaType> types(String path) {
        if (path.endsWith("/atom.xml")) {
            return List.of(MediaType.APPLICATION_ATOM_XML);
        }
        if (path.startsWith("/dcat")) {
            return path.equals("/dcat") ? List.of(RDF_XML, TURTLE) : List.of(path.endsWith(".ttl") ? TURTLE : RDF_XML);
        }
        if (path.endsWith(".csv")) {
            return List.of(CSV);
        }
        if (TABLE.matcher(path).matches()) {
            return List.of(MediaType.APPLICATION_JSON, CSV);
        }
        return List.of(path.startsWith("/api/") ? MediaType.APPLICATION_JSON : MediaType.TEXT_HTML);
    }

    /** Whether the answer goes by what the one who asks accepts. */
    boolean isNegotiated() {
        return types.size() > 1;
    }

    /** What is accepted before the others; empty where nothing is, or where it is asked in a way that means nothing. */
    Optional<MediaType> wanted(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        if (accepted == null) {
            return Optional.of(types.get(0));
        }
        try {
            List<MediaType> ranges = MediaType.parseMediaTypes(accepted);
            MediaType best = null;
            double weight = 0;
            for (MediaType type : types) {
                double own = weight(type, ranges);
                if (own > weight) {
                    best = type;
                    weight = own;
                }
            }
            return Optional.ofNullable(best);
        } catch (InvalidMediaTypeException e) {
            return Optional.empty();
        }
    }

    /** RFC 9110 § 12.5.1: what says most about a type is what counts for it. */
    private static double weight(MediaType type, List<MediaType> ranges) {
        MediaType closest = null;
        for (MediaType range : ranges) {
            if (range.includes(type) && (closest == null || range.isMoreSpecific(closest))) {
                closest = range;
            }
        }
        return closest == null ? 0 : closest.getQualityValue();
    }
}
