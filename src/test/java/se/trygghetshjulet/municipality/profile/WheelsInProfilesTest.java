package se.trygghetshjulet.municipality.profile;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.municipality.Activity;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Municipality.Person;
import se.trygghetshjulet.municipality.Role;
import se.trygghetshjulet.municipality.Statistics;

/** One file yields a municipality and the wheels beside its central one. */
class WheelsInProfilesTest {

    private final ProfileReader reader =
            new ProfileReader(Validation.buildDefaultValidatorFactory().getValidator());

    @Test
    void eachWheelIsLikeTheMunicipalityButForWhatItSays() throws IOException {
        Profile stadsby = read("stadsby.yaml");

        assertThat(stadsby.all().map(Municipality::id))
                .containsExactly("stadsby", "stadsby-norr", "stadsby-soder", "stadsby-hamnen");
        Municipality norr = stadsby.beside().get(0);
        assertThat(norr.name()).isEqualTo("Norrstaden");
        assertThat(norr.partOf()).hasValue("stadsby");
        assertThat(norr.documents().plan().title()).isEqualTo("Områdesplan");
        assertThat(norr.documents().plan().years()).isEqualTo(1);
        assertThat(norr.sources()).extracting(Municipality.Source::id).containsExactly("boende");
        assertThat(norr.bodies()).isEqualTo(stadsby.municipality().bodies());
        assertThat(stadsby.municipality().partOf()).isEmpty();
    }

    @Test
    void whatIsDoneOnceInAMunicipalityIsNotDoneInEachWheel() throws IOException {
        Profile stadsby = read("stadsby.yaml");
        Municipality soder = stadsby.beside().get(1);

        assertThat(soder.activities()).extracting(Activity::id).containsExactly("skolvagen", "stationen");
        assertThat(soder.wheels()).isEmpty();
        assertThat(soder.documents().agreement().shared()).isTrue();
        assertThat(stadsby.municipality().documents().agreement().shared()).isFalse();
    }

    @Test
    void statisticsKnowAWheelAsTheMunicipalityButADistrictHasFewerInhabitants() throws IOException {
        Profile stadsby = read(
                "stadsby.yaml",
                text("stadsby.yaml")
                                .replace("name: Hamnen\n    kind: district", "name: Hamnen\n    kind: document")
                                .replace("{plan: {title: Områdesplan}}\n      sources", """
                                        {plan: {title: Områdesplan}}
                                              statistics: {inhabitants: 2000}
                                              sources""")
                        + "statistics: {code: \"1234\", inhabitants: 12000}\n");

        assertThat(stadsby.all().map(Municipality::statistics))
                .containsExactly(
                        new Statistics("1234", 12000),
                        new Statistics("1234", 2000),
                        new Statistics("1234", null),
                        new Statistics("1234", 12000));
    }

    @Test
    void theMunicipalitysCoordinatorsCoordinateTheWheelsThatHavePeopleOfTheirOwn() throws IOException {
        List<Person> people = read("stadsby.yaml").beside().get(0).people();

        assertThat(people)
                .filteredOn(person -> person.roles().contains(Role.SAKERHETSSAMORDNARE))
                .singleElement()
                .satisfies(person -> assertThat(person.id()).isEqualTo("stadsby-sakerhetssamordnare"))
                .satisfies(person -> assertThat(person.roles()).containsExactly(Role.SAKERHETSSAMORDNARE));
        assertThat(people).extracting(Person::id).contains("stadsbynorr-kommunpolis");
    }

    @Test
    void aWheelMayHaveCoordinatorsOfItsOwn() throws IOException {
        String own = text("stadsby.yaml").replace("name: Norrstaden", "name: Norrstaden\n    ownCoordinators: true");

        Profile stadsby = read("stadsby.yaml", own);

        assertThat(stadsby.beside().get(0).people())
                .noneMatch(person -> person.roles().contains(Role.SAKERHETSSAMORDNARE));
        assertThat(served(stadsby).groupsWith("stadsby-sakerhetssamordnare"))
                .containsExactly("stadsby-soder-sakerhetssamordnare", "stadsby-hamnen-sakerhetssamordnare");
    }

    @Test
    void whoeverServesAMunicipalityServesItsWheels() throws IOException {
        Municipalities served = served(read("stadsby.yaml"));

        assertThat(served.central()).extracting(Municipality::id).containsExactly("stadsby");
        assertThat(served.beside(served.get("stadsby")))
                .extracting(Municipality::id)
                .hasSize(3);
        assertThat(served.centralOf(served.get("stadsby-norr")).id()).isEqualTo("stadsby");
        assertThat(served.restingOn("stadsby")).hasSize(4);
        assertThat(served.restingOn("stadsby-norr")).isEmpty();
    }

    @Test
    void aNullTakesAwayWhatTheMunicipalityHas() throws IOException {
        Profile skolby = read("skolby.yaml");

        assertThat(skolby.municipality().documents().lofte()).isNotNull();
        assertThat(skolby.beside().get(0).documents().lofte()).isNull();
        assertThat(skolby.beside().get(0).documents().plan().from())
                .isEqualTo(skolby.municipality().documents().plan().from());
    }

    @Test
    void daysOnWhichNothingHoldsAreWarnedOf() throws IOException {
        assertThat(read("stadsby.yaml").warnings())
                .satisfiesExactly(
                        warning -> assertThat(warning)
                                .startsWith("rad ")
                                .contains("wheels[2].overrides.documents.plan.from: planåret slutar 28/2, men kommunens"
                                        + " överenskommelse slutar med planåret 31/12"),
                        warning -> assertThat(warning)
                                .contains("wheels[2].overrides.activities[0].lasts: löftet från 2028-06-01 slutar"
                                        + " 2028-08-31, och nästa börjar först 2029-06-01"));
        assertThat(read("skolby.yaml").warnings()).isEmpty();
        assertThat(read("provby.yaml").warnings()).isEmpty();
    }

    @Test
    void aTurnThatStartsTooLateIsWarnedOf() throws IOException {
        String late = text("skolby.yaml").replaceFirst("--02-01", "--07-10");

        assertThat(read("skolby.yaml", late).warnings())
                .singleElement()
                .asString()
                .contains("wheel.start: hjulet startar 22 dagar före planåret");
    }

    private Profile read(String file) throws IOException {
        return read(file, text(file));
    }

    private Profile read(String file, String yaml) throws IOException {
        return reader.read(file, yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(String file) throws IOException {
        return Files.readString(Path.of("src/test/kommuner", file));
    }

    private static Municipalities served(Profile profile) {
        Profiles profiles = new Profiles();
        profiles.add(profile);
        return profiles.municipalities(Set.of(profile.municipality().id()));
    }
}
