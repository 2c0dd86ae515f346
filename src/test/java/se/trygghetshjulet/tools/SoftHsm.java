package se.trygghetshjulet.tools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A device with keys in software. Left out, or demanded, as {@link NodeTools} are. */
public final class SoftHsm {

    /** Named in the environment of the tests, as the device reads it when it is first asked. */
    private static final Path SETTINGS = Path.of("target", "softhsm2.conf");

    private SoftHsm() {}

    /**
     * Makes a device without keys.
     *
     * @return how Java's SunPKCS11 comes to it, under the name "Prov"
     */
    public static Path device(String pin) {
        Path tool = NodeTools.onPath("softhsm2-util")
                .orElseThrow(() -> NodeTools.missing("softhsm2-util is not on the PATH"));
        Path library = Stream.of("/usr/lib/softhsm", "/usr/lib/x86_64-linux-gnu/softhsm", "/usr/local/lib/softhsm")
                .map(folder -> Path.of(folder, "libsofthsm2.so"))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> NodeTools.missing("libsofthsm2.so is not where it usually is"));
        try {
            Path tokens = Files.createDirectories(
                    Path.of("target", "softhsm", UUID.randomUUID().toString()));
            Files.writeString(SETTINGS, "directories.tokendir = " + tokens.toAbsolutePath() + "\n");
            NodeTools.Answer made = NodeTools.run(
                    Path.of("."),
                    List.of(
                            tool.toString(),
                            "--init-token",
                            "--free",
                            "--label",
                            "prov",
                            "--pin",
                            pin,
                            "--so-pin",
                            pin));
            if (made.exitCode() != 0) {
                throw new AssertionError(made.output());
            }
            return Files.writeString(
                    Path.of("target", "prov-pkcs11.cfg"),
                    "name = Prov\nlibrary = " + library + "\nslotListIndex = 0\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
