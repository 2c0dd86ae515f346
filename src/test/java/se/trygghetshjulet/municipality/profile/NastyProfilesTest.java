package se.trygghetshjulet.municipality.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Profiles that somebody has made to be misread: none is taken for anything but what it is, and each says where and why. */
class NastyProfilesTest {

    private static final Path GOOD = Path.of("src/test/kommuner/provby.yaml");

    @TempDir
    Path folder;

    @Test
    void savedInTheWindowsOfThePast() throws IOException {
        String faulty = Files.readString(GOOD);
        refused(faulty, StandardCharsets.ISO_8859_1, "rad 4: filen är inte sparad som UTF-8");
    }

    @Test
    void savedWithTwoBytesToEachLetter() throws IOException {
        refused(Files.readString(GOOD), StandardCharsets.UTF_16, "rad 1: filen är inte sparad som UTF-8");
    }

    @Test
    void indentedByATab() throws IOException {
        String faulty = Files.readString(GOOD).replace("  polis: {role", "\tpolis: {role");
        refused(
                faulty,
                "rad " + (lineOf(faulty, "\tpolis") - 1) + ", signatories.kommun[0]: filen",
                "går inte att läsa som YAML här");
    }

    /** Each doubles the one before; ten of them are a thousand. */
    @Test
    void linesThatPointAtEachOther() throws IOException {
        StringBuilder faulty = new StringBuilder(Files.readString(GOOD)).append("a0: &a0 [x, x]\n");
        for (int i = 1; i < 10; i++) {
            faulty.append("a%1$d: &a%1$d [*a%2$d, *a%2$d]\n".formatted(i, i - 1));
        }
        refused(
                faulty.toString(),
                "rad " + lineOf(faulty.toString(), "a1:") + ", a1[0]: '*a0' pekar på något",
                ", a9[1]: '*a8' pekar på något");
    }

    @Test
    void aPersonWhoseRolesStandTwice() throws IOException {
        String faulty = Files.readString(GOOD)
                .replace("roles: [registrator]", "roles: [registrator], roles: [sakerhetssamordnare]");
        refused(
                faulty,
                "rad " + lineOf(faulty, "roles: [registrator], roles"),
                "people[6]",
                "fältet 'roles' står två gånger");
    }

    @Test
    void whoeverStepsInForHimself() throws IOException {
        String faulty = Files.readString(GOOD)
                .replace("deputyFor: [registrator]", "deputyFor: [registrator, namndsekreterare]");
        refused(
                faulty,
                "rad " + lineOf(faulty, "[registrator, namndsekreterare]"),
                "people[7].deputyFor: den som har rollen namndsekreterare kan inte vara ersättare för den också");
    }

    @Test
    void theThirtiethOfFebruary() throws IOException {
        String faulty = Files.readString(GOOD).replace("end: \"--04-30\"", "end: \"--02-30\"");
        refused(
                faulty,
                "rad " + lineOf(faulty, "--02-30") + ", followUps.periods[0].end: '--02-30' är ingen dag på året");
    }

    @Test
    void aYearThatGoesRoundItsEnd() throws IOException {
        String faulty = Files.readString(GOOD)
                .replace("{name: Tertial 1, end: \"--04-30\"}", "{name: Tertial 1, end: \"--12-31\"}");
        refused(
                faulty,
                "rad " + lineOf(faulty, "Tertial 1"),
                "followUps.periods[1].end: perioden slutar inte efter den förra");
    }

    @Test
    void moreYearsThanThereAre() throws IOException {
        String faulty = Files.readString(GOOD).replace("years: 3", "years: " + "9".repeat(40));
        refused(faulty, "rad " + lineOf(faulty, "9999"), "documents.plan", "talet är för stort");
    }

    @Test
    void aFieldThatIsMadeUp() throws IOException {
        String faulty = Files.readString(GOOD).replace("papersDays: 5}", "papersDays: 5, \"<b>/~[0]\": x}");
        refused(faulty, "rad " + lineOf(faulty, "<b>"), "fältet '<b>/~[0]' finns inte, välj bland");
    }

    @Test
    void aSecondProfileBehindTheFirst() throws IOException {
        String faulty = Files.readString(GOOD) + "---\nid: smyg\nname: Smygby\n";
        refused(faulty, "rad " + lineOf(faulty, "id: smyg") + ": här börjar en profil till");
    }

    private void refused(String yaml, String... reasons) throws IOException {
        refused(yaml, StandardCharsets.UTF_8, reasons);
    }

    /** As at a start. */
    private void refused(String yaml, Charset encoding, String... reasons) throws IOException {
        Files.write(folder.resolve("elak.yaml"), yaml.getBytes(encoding));
        assertThat(yaml).isNotEqualTo(encoding.equals(StandardCharsets.UTF_8) ? Files.readString(GOOD) : "");

        assertThatThrownBy(() -> new MunicipalityConfiguration()
                        .municipalities(
                                new ProfileProperties(folder, Set.of()),
                                new PathMatchingResourcePatternResolver(),
                                Validation.buildDefaultValidatorFactory().getValidator()))
                .isInstanceOf(InvalidProfile.class)
                .hasMessageStartingWith("Kommunprofilen elak.yaml kan inte läsas. rad ")
                .hasMessageContainingAll(reasons);
    }

    private static int lineOf(String yaml, String text) {
        return 1
                + (int) yaml.substring(0, yaml.indexOf(text))
                        .chars()
                        .filter(character -> character == '\n')
                        .count();
    }
}
