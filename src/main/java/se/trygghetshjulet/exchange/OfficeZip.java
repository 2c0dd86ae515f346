package se.trygghetshjulet.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import se.trygghetshjulet.transfer.UnreadableFile;

/** What all Office files are: a zip, which may unpack to more than anybody has written. */
final class OfficeZip {

    /** What a file may hold unpacked, in bytes; a plan of thirty areas has less than one million. */
    private static final long MOST_UNPACKED = 50_000_000;

    private OfficeZip() {}

    static boolean isOne(byte[] file) {
        return file.length > 1 && file[0] == 'P' && file[1] == 'K';
    }

    /** Whether it is a Word document by where its text lies; no more of it is unpacked than may be. */
    static boolean isWord(byte[] file) {
        try {
            return unpacked(file, "word/") < 0;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Unpacks once and keeps nothing, before anything else opens the file.
     *
     * @param tooLarge what to say if all of it together is more than may be
     * @throws UnreadableFile if it is
     * @throws IOException if it is no zip
     */
    static void demandSmall(byte[] file, String tooLarge) throws IOException {
        if (unpacked(file, null) > MOST_UNPACKED) {
            throw new UnreadableFile(tooLarge);
        }
    }

    /**
     * @param folder at whose first file to stop; null for none
     * @return bytes until it was too many; below nought if the folder was found
     */
    private static long unpacked(byte[] file, String folder) throws IOException {
        byte[] buffer = new byte[8192];
        long unpacked = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (folder != null && entry.getName().startsWith(folder)) {
                    return -1;
                }
                unpacked += size(zip, buffer, MOST_UNPACKED - unpacked);
                if (unpacked > MOST_UNPACKED) {
                    // to go on to the next would unpack the rest of this one
                    return unpacked;
                }
            }
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
        return unpacked;
    }

    private static long size(InputStream entry, byte[] buffer, long most) throws IOException {
        long size = 0;
        for (int read = entry.read(buffer); read >= 0 && size <= most; read = entry.read(buffer)) {
            size += read;
        }
        return size;
    }
}
