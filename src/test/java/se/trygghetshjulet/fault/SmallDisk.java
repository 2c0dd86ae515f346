package se.trygghetshjulet.fault;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import se.trygghetshjulet.tools.NodeTools;

/**
 * A disk of its own, so small that it can be filled: a file system in memory, mounted over a folder. Root may mount one, and
 * whoever may become root without a password; for others the folder is as it was, and what needs the disk is left out, or
 * demanded, as {@link NodeTools} are.
 */
final class SmallDisk implements AutoCloseable {

    private static final int MEGABYTE = 1 << 20;
    private static final int BLOCK = 1 << 12;

    private final Path folder;
    private final boolean mounted;

    /** @param folder that exists and is empty */
    SmallDisk(Path folder, int megabytes) {
        this.folder = folder;
        this.mounted =
                asRoot("mount", "-t", "tmpfs", "-o", "mode=0777,size=" + megabytes + "m", "tmpfs", folder.toString());
    }

    Path folder() {
        return folder;
    }

    /** Leaves the test out, or fails it, where no small disk could be had. */
    void demandSmall() {
        if (!mounted) {
            throw NodeTools.missing("a small disk cannot be mounted, which root may");
        }
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
        demandSmall();
        return folder.resolve("barlast");
    }

    /** With all that is on it, whoever still has a file of it open. */
    @Override
    public void close() {
        if (mounted) {
            asRoot("umount", "--lazy", folder.toString());
        }
    }

    private static boolean asRoot(String... command) {
        List<String> words = new ArrayList<>(List.of(command));
        if (!"root".equals(System.getProperty("user.name"))) {
            words.addAll(0, List.of("sudo", "-n"));
        }
        try {
            return new ProcessBuilder(words).inheritIO().start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
