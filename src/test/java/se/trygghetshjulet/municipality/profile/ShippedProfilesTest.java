package se.trygghetshjulet.municipality.profile;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.trygghetshjulet.municipality.Documents;
import se.trygghetshjulet.municipality.Documents.AgreementTerm;
import se.trygghetshjulet.municipality.Documents.LofteTerms;
import se.trygghetshjulet.municipality.Documents.LofteTiming;
import se.trygghetshjulet.municipality.FollowUps;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Municipality.Person;
import se.trygghetshjulet.municipality.PlanTable.Column;
import se.trygghetshjulet.municipality.Role;
import se.trygghetshjulet.municipality.WorkingDays;

/** What each municipality's documents say of its own ways, read off by hand, stands in its profile. */
class ShippedProfilesTest {

    private static final List<Municipality> ALL = Stream.of("alingsas", "gotene", "koping", "mjolby", "skara")
            .map(ShippedProfilesTest::read)
            .toList();

    @ParameterizedTest
    @CsvSource({
        "gotene,   Handlingsplan, 1,,  1, PROLONGED, 1",
        "skara,    Handlingsplan, 1,,  1, FIXED,     4",
        "alingsas, Åtagandeplan,  ,,   3, OPEN,      ",
        "mjolby,   Handlingsplan, 3,,  2, FIXED,     4",
        "koping,   Åtgärdsplan,   2,3, 2, FIXED,     4"
    })
    void documents(
            String kommun,
            String plan,
            Integer years,
            Integer guidelineYears,
            int newEvery,
            AgreementTerm term,
            Integer agreementYears) {
        Documents documents = profile(kommun).documents();

        assertThat(documents.plan().title()).isEqualTo(plan);
        assertThat(documents.plan().years()).isEqualTo(years);
        assertThat(documents.plan().newEvery()).isEqualTo(newEvery);
        assertThat(documents.agreement().term()).isEqualTo(term);
        assertThat(documents.agreement().years()).isEqualTo(agreementYears);
        assertThat(documents.guideline() == null ? null : documents.guideline().years())
                .isEqualTo(guidelineYears);
    }

    @ParameterizedTest
    @CsvSource({"gotene, LATER", "skara, WITH_PLAN", "alingsas,", "mjolby, WITH_PLAN", "koping, WITH_PLAN"})
    void medborgarlofte(String kommun, LofteTiming when) {
        LofteTerms lofte = profile(kommun).documents().lofte();

        assertThat(lofte == null ? null : lofte.when()).isEqualTo(when);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gotene   | Orsak, Åtgärd, Ansvarig, Uppföljning",
                "skara    | Orsak, Åtgärd, Ansvarig, Uppföljning",
                "alingsas | Samverkansområde, Åtgärder kommunen, Åtgärder polisen, Mål",
                "mjolby   | Problembild, Orsaksanalys, Övergripande effektmål, Delmål, Åtgärder, Ansvar",
                "koping   | Orsak, Åtgärd, Operativa mål, När, Vem, Uppföljning"
            })
    void columns(String kommun, String labels) {
        assertThat(profile(kommun).planTable().columns().stream().map(Column::label))
                .containsExactly(labels.split(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gotene   | 1 | 1 | ks, lpo-ledning, folkhalsorad",
                "skara    | 1 | 1 | ks, lpo-ledning",
                "alingsas | 1 | 1 | ksau, polisledningen, bra",
                "mjolby   | 3 | 2 | ks, lpo-ledning",
                "koping   | 2 | 2 | ks, kf"
            })
    void followUps(String kommun, int periods, int annualAfter, String reports) {
        FollowUps followUps = profile(kommun).followUps();

        assertThat(followUps.periods()).hasSize(periods);
        assertThat(followUps.annualAfter()).isEqualTo(annualAfter);
        assertThat(followUps.reports().stream().map(FollowUps.Report::id)).containsExactly(reports.split(", "));
    }

    @ParameterizedTest
    @CsvSource({
        "mjolby,   ledningsmote,       P1Y",
        "koping,   bra,                P3M",
        "koping,   lagesbildsmote,     P14D",
        "alingsas, trygghetsmatning,   P3Y",
        "alingsas, skolbesok,          P6M",
        "alingsas, ksau-polisledningen, P6M",
        "gotene,   trygghetsvandring,",
        "gotene,   rapport-folkhalsorad, P3M",
        "skara,    nattvandring,       P6M"
    })
    void activities(String kommun, String activity, String every) {
        assertThat(profile(kommun).activity(activity).every()).isEqualTo(every == null ? null : Period.parse(every));
    }

    @Test
    void trygghetsmatningIsCountedFrom2011() {
        assertThat(profile("alingsas").activity("trygghetsmatning").first()).isEqualTo("2011-04-01");
        assertThat(profile("alingsas").signatories().polis().get(0).title()).isEqualTo("Polisområdeschef");
    }

    @ParameterizedTest
    @CsvSource({"gotene, 10", "skara, 7", "alingsas, 5", "mjolby, 5", "koping, 8"})
    void sources(String kommun, int count) {
        assertThat(profile(kommun).sources()).hasSize(count);
    }

    /** Nobody has to be put in before the demo can be tried. */
    @ParameterizedTest
    @MethodSource("all")
    void everyRoleIsHeld(Municipality municipality) {
        assertThat(municipality.people().stream().flatMap(person -> person.roles().stream()))
                .contains(Role.values());
        for (Role role : Role.values()) {
            assertThat(municipality.people().stream()
                            .filter(person -> person.roles().contains(role))
                            .map(Person::id))
                    .contains(municipality.id() + "-" + role.id());
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void noBodyMeetsOnAHoliday(Municipality municipality) {
        municipality
                .bodies()
                .forEach((id, body) -> assertThat(body.meetings().between(2026, 2050))
                        .as(id)
                        .allMatch(WorkingDays.statutory()::isWorkingDay));
    }

    @ParameterizedTest
    @MethodSource("all")
    void aClosedDayWouldBeAWorkingDay(Municipality municipality) {
        assertThat(municipality.closedDays()).allMatch(WorkingDays.statutory()::isWorkingDay);
    }

    static List<Municipality> all() {
        return ALL;
    }

    private static Municipality profile(String kommun) {
        return ALL.stream()
                .filter(municipality -> municipality.id().equals(kommun))
                .findFirst()
                .orElseThrow();
    }

    private static Municipality read(String kommun) {
        Path file = Path.of("src/main/resources/kommuner/" + kommun + ".yaml");
        try {
            return new ProfileReader(Validation.buildDefaultValidatorFactory().getValidator())
                    .read(file.getFileName().toString(), Files.readAllBytes(file))
                    .municipality();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
