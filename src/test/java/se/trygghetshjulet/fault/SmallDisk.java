package se.trygghetshjulet.fault;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A disk of its own, so small that it can be filled: a file system in memory, mounted over a folder. Only root may mount one;
 * for others the folder is as it was, and cannot be filled.
 */
final class SmallDisk implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SmallDisk.class);

    private static final int MEGABYTE = 1 << 20;
    private static final int BLOCK = 1 << 12;

    private final Path folder;
    private final boolean mounted;

    /** @param folder that exists and is empty */
    SmallDisk(Path folder, int megabytes) {
        this.folder = folder;
        this.mounted = run("mount", "-t", "tmpfs", "-o", "mode=0777,size=" + megabytes + "m", "tmpfs", "" + folder);
        if (!mounted) {
            LOG.warn("No full disk is tried: a small one can be mounted by root alone.");
        }
    }

    Path folder() {
        return folder;
    }

    boolean isSmall() {
        return mounted;
    }

    /** Until there is no room for another block. */
    void fill() {
        try (OutputStream ballast =
                Files.newOutputStream(ballast(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            write(ballast, MEGABYTE);
            write(ballast, BLOCK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(OutputStream ballast, int size) {
        byte[] bytes = new byte[size];
        try {
            while (true) {
                ballast.write(bytes);
            }
        } catch (IOException e) {
            // full
        }
    }

    void makeRoom() {
        try {
            Files.deleteIfExists(ballast());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path ballast() {
        if (!mounted) {
            throw new IllegalStateException("The disk is not a small one");
        }
        return folder.resolve("barlast");
    }

    /** With all that is on it, whoever still has a file of it open. */
    @Override
    public void close() {
        if (mounted) {
            run("umount", "--lazy", folder.toString());
        }
    }

    private static boolean run(String... command) {
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
