package se.trygghetshjulet.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What all Office files are: a zip, which may unpack to more than anybody has written. */
final class OfficeZip {

    /** What a file may hold unpacked, in bytes; a plan of thirty areas has less than one million. */
    private static final long MOST_UNPACKED = 50_000_000;

    private OfficeZip() {}

    static boolean isOne(byte[] file) {
        return file.length > 1 && file[0] == 'P' && file[1] == 'K';
    }

    /** Whether a file in it has a name that begins so; a zip that cannot be read has none. */
    static boolean has(byte[] file, String folder) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith(folder)) {
                    return true;
                }
            }
            return false;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * Unpacks once and keeps nothing, before anything else opens the file.
     *
     * @return whether all of it together is no more than may be
     * @throws IOException if it is no zip
     */
    static boolean isSmall(byte[] file) throws IOException {
        byte[] buffer = new byte[8192];
        long unpacked = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            while (zip.getNextEntry() != null) {
                unpacked += size(zip, buffer, MOST_UNPACKED - unpacked);
                if (unpacked > MOST_UNPACKED) {
                    return false;
                }
            }
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
        return true;
    }

    private static long size(InputStream entry, byte[] buffer, long most) throws IOException {
        long size = 0;
        for (int read = entry.read(buffer); read >= 0 && size <= most; read = entry.read(buffer)) {
            size += read;
        }
        return size;
    }
}
