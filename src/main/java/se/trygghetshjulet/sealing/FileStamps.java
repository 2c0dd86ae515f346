package se.trygghetshjulet.sealing;

import eu.europa.esig.dss.pades.validation.ByteRange;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pades.validation.timestamp.PdfTimestampToken;
import eu.europa.esig.dss.spi.x509.tsp.TimestampToken;
import java.util.Date;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.trygghetshjulet.sealing.Sealed.Stamp;
import se.trygghetshjulet.sealing.Sealed.Trust;

/** Time-stamps on a whole file as it was then, which let nobody change what stands beside the signatures. */
final class FileStamps {

    private final StampReader reader;
    private final byte[] pdf;
    private final Date now;

    FileStamps(StampReader reader, byte[] pdf, Date now) {
        this.reader = reader;
        this.pdf = pdf;
        this.now = now;
    }

    /** The library tells of each with every signature before it, and only of those before any by themselves. */
    static List<PdfTimestampToken> in(List<PAdESSignature> signatures, List<TimestampToken> others) {
        return Stream.concat(
                        signatures.stream().flatMap(signature -> signature.getDocumentTimestamps().stream()),
                        others.stream())
                .map(PdfTimestampToken.class::cast)
                .collect(Collectors.toMap(FileStamps::end, stamp -> stamp, (stamp, same) -> stamp, TreeMap::new))
                .values()
                .stream()
                .toList();
    }

    /** Whether each of them is as it was written, and nothing that it covers has been changed. */
    boolean hold(List<PdfTimestampToken> stamps) {
        return stamps.stream().allMatch(stamp -> trust(stamp) != null);
    }

    /** Whether one after this place in the file is by somebody whom we know. */
    boolean isKnownAfter(long end, List<PdfTimestampToken> stamps) {
        return stamps.stream().anyMatch(stamp -> end(stamp) > end && trust(stamp) == Trust.TRUSTED);
    }

    static long end(PdfTimestampToken stamp) {
        return SignatureReader.end(stamp.getPdfRevision().getByteRange());
    }

    /** Null if it is no good. */
    private Trust trust(PdfTimestampToken stamp) {
        ByteRange range = stamp.getPdfRevision().getByteRange();
        if (range.getFirstPartStart() != 0
                || end(stamp) > pdf.length
                || !SignatureGap.isClean(pdf, range.getFirstPartEnd(), range.getSecondPartStart())) {
            return null;
        }
        try {
            Stamp read = reader.of(
                    stamp.getTimeStamp(),
                    digest -> {
                        digest.update(pdf, 0, range.getFirstPartEnd());
                        digest.update(pdf, range.getSecondPartStart(), range.getSecondPartEnd());
                    },
                    now);
            return read.trust();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
