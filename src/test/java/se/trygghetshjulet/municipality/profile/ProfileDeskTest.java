package se.trygghetshjulet.municipality.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.OtherParty;

/** A profile that is made here says what the one it was begun from says, and is told what the start would say of it. */
class ProfileDeskTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    @TempDir
    Path folder;

    private final ProfileReader reader = new ProfileReader(VALIDATOR);

    @ParameterizedTest
    @ValueSource(strings = {"alingsas", "gotene", "koping", "mjolby", "skara"})
    void aMunicipalityWrittenAnewIsTheSameButForItsPeopleAndItsClosedDays(String kommun) throws IOException {
        Municipality before = profile(kommun);
        ProfileDesk desk = desk(before);

        ObjectNode template = desk.template(kommun).put("id", "provstad");
        ProfileDesk.Checked checked = desk.check(desk.write(template));

        assertThat(checked.faults()).isEmpty();
        Municipality after = checked.municipality();
        assertThat(after)
                .usingRecursiveComparison()
                .ignoringFields("id", "people", "closedDays", "sources", "diary")
                .isEqualTo(before);
        assertThat(after.diary()).isEqualTo(before.diary());
        assertThat(after.sources())
                .extracting(Municipality.Source::help)
                .isEqualTo(
                        before.sources().stream().map(Municipality.Source::help).toList());
        assertThat(after.sources()).extracting(Municipality.Source::supplier).containsOnlyNulls();
        assertThat(after.people()).isEmpty();
    }

    @Test
    void itsPartiesComeAlongAndWhoSpeaksForThemIsToBeSaidAnew() throws IOException {
        Municipality before = reader.read("partby.yaml", Files.readAllBytes(Path.of("src/test/kommuner/partby.yaml")))
                .municipality();
        ProfileDesk desk = desk(before);

        ProfileDesk.Checked checked =
                desk.check(desk.write(desk.template("partby").put("id", "provstad")));

        assertThat(checked.faults()).isEmpty();
        assertThat(checked.municipality().parties())
                .usingRecursiveComparison()
                .ignoringFields("others.person")
                .isEqualTo(before.parties());
        assertThat(checked.municipality().parties().others())
                .extracting(OtherParty::person)
                .containsExactly("raddningstjanst-foretradare", "fastighetsagarna-foretradare");
        assertThat(checked.municipality().signatories().orders())
                .isEqualTo(before.signatories().orders());
    }

    @Test
    void whatIsWrongIsToldByFieldAndByLine() throws IOException {
        ProfileDesk desk = desk(profile("mjolby"));
        ObjectNode template = desk.template("mjolby").put("id", "provstad");
        template.withObject("/documents/plan").put("newEvery", 99);
        template.remove("name");

        assertThat(desk.check(desk.write(template)).faults())
                .extracting(ProfileDesk.Told::at)
                .containsExactlyInAnyOrder("/name", "/documents/plan/newEvery");
        assertThat(desk.check("id: [".getBytes()).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.inFile()).startsWith("rad 1"));
        assertThat(desk.check(desk.write(desk.template("mjolby"))).faults())
                .extracting(ProfileDesk.Told::reason)
                .containsExactly("'mjolby' finns redan, välj ett annat kortnamn");
    }

    @Test
    void aFileThatIsThereIsLeftAsItIs() throws IOException {
        ProfileDesk desk = desk(profile("mjolby"));

        assertThat(desk.maySave()).isTrue();
        assertThat(desk.save("provstad", "id: provstad".getBytes())).isTrue();
        assertThat(desk.save("provstad", "id: annan".getBytes())).isFalse();
        assertThat(folder.resolve("provstad.yaml")).hasContent("id: provstad");
        assertThat(new ProfileDesk(reader, new Municipalities(Map.of()), null).maySave())
                .isFalse();
    }

    private ProfileDesk desk(Municipality known) {
        return new ProfileDesk(reader, new Municipalities(Map.of(known.id(), known)), folder);
    }

    private Municipality profile(String kommun) throws IOException {
        String file = kommun + ".yaml";
        Profiles profiles = new Profiles();
        profiles.add(reader.read(file, Files.readAllBytes(Path.of("src/main/resources/kommuner", file))));
        return profiles.municipalities(Set.of()).get(kommun);
    }
}
