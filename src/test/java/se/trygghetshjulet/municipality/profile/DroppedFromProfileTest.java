package se.trygghetshjulet.municipality.profile;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.municipality.Activity;
import se.trygghetshjulet.municipality.FollowUps;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Role;

/** A case that is under way asks for what the profile had when it began. */
class DroppedFromProfileTest {

    private Municipality municipality;

    @BeforeEach
    void read() throws IOException {
        Path provby = Path.of("src/test/kommuner/provby.yaml");
        municipality = new ProfileReader(
                        Validation.buildDefaultValidatorFactory().getValidator())
                .read("provby.yaml", Files.readAllBytes(provby))
                .municipality();
    }

    @Test
    void aBodyIsKnownByItsIdAndMeetsAsKommunstyrelsenDoes() {
        LocalDate today = LocalDate.parse("2026-09-01");

        assertThat(municipality.body("tu").name()).isEqualTo("tu");
        assertThat(municipality.nextReachable("tu", today)).isEqualTo(municipality.nextReachable("ks", today));
        assertThat(municipality.body("ks").name()).isEqualTo("Kommunstyrelsen");
    }

    @Test
    void anActivityIsLeftToTheCoordinatorsAndDoesNotComeBack() {
        assertThat(municipality.activity("rad"))
                .extracting(Activity::name, Activity::role, Activity::first, Activity::every)
                .containsExactly("rad", Role.SAKERHETSSAMORDNARE, null, null);
    }

    @Test
    void aReceiverIsToldByTheCoordinatorsWithoutMinutes() {
        assertThat(municipality.followUps().report("kf"))
                .extracting(FollowUps.Report::name, FollowUps.Report::body, FollowUps.Report::role)
                .containsExactly("kf", null, Role.SAKERHETSSAMORDNARE);
        assertThat(municipality.followUps().report("ks").body()).isEqualTo("ks");
    }

    @Test
    void aSourceIsSuppliedByTheCoordinators() {
        assertThat(municipality.source("fritid"))
                .extracting(Municipality.Source::name, Municipality.Source::role)
                .containsExactly("fritid", Role.SAKERHETSSAMORDNARE);
    }
}
