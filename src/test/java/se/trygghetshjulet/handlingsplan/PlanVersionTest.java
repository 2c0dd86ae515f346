package se.trygghetshjulet.handlingsplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.municipality.Documents.PlanTerms;
import se.trygghetshjulet.municipality.Party;
import se.trygghetshjulet.municipality.WheelYear;

class PlanVersionTest {

    private static final Instant NOW = Instant.parse("2026-10-05T07:00:00Z");
    private static final WheelYear YEAR = new WheelYear("provby", 2027);
    private static final PlanTerms TERMS = new PlanTerms("Handlingsplan", 3, 2);

    @Test
    void aRevisionStartsFromTheTextInForceAndEachRowKnowsWhatItWas() {
        PlanVersion revision = inForce().revisedFor(YEAR, TERMS, NOW);

        assertThat(revision.status()).isEqualTo(DocumentStatus.DRAFT);
        assertThat(revision.validFrom()).isEqualTo("2027-01-01");
        assertThat(revision.validTo()).isEqualTo("2029-12-31");
        assertThat(revision.areas()).extracting(Area::baseNumber).containsExactly("1", "2");
        assertThat(revision.areas().get(1).measures())
                .extracting(Measure::baseNumber)
                .containsExactly("2.1", "2.2");
    }

    @Test
    void aTurnWithinThePeriodKeepsItUntilTheRhythmCallsForANewOne() {
        PlanVersion plan = inForce();

        PlanVersion secondYear = plan.revisedFor(new WheelYear("provby", 2025), TERMS, NOW);
        PlanVersion thirdYear = plan.revisedFor(new WheelYear("provby", 2026), TERMS, NOW);

        assertThat(secondYear.validFrom()).isEqualTo("2024-01-01");
        assertThat(secondYear.validTo()).isEqualTo("2026-12-31");
        assertThat(thirdYear.validFrom()).isEqualTo("2026-01-01");
        assertThat(thirdYear.validTo()).isEqualTo("2028-12-31");
    }

    @Test
    void aPlanUntilFurtherNoticeKeepsItsFirstDayAndHasNoLast() {
        PlanVersion first = PlanVersion.first(YEAR, new PlanTerms("Åtagandeplan", null, 3), NOW);

        PlanVersion later =
                first.revisedFor(new WheelYear("provby", 2031), new PlanTerms("Åtagandeplan", null, 3), NOW);

        assertThat(later.validFrom()).isEqualTo("2027-01-01");
        assertThat(later.validTo()).isNull();
    }

    @Test
    void prioritiesKeepRenameAddAndDropAreasInTheirOrder() {
        PlanVersion draft = inForce().revisedFor(YEAR, TERMS, NOW);

        PlanVersion prioritised = draft.prioritised(List.of(
                new Priority(null, "Resecentrum", Revision.NYTT, "Ökar."),
                new Priority("2", "Droger bland unga", Revision.ANDRA, "Smalare."),
                new Priority("1", "Trafik", Revision.UTGAR, "Löst.")));

        assertThat(prioritised.areas()).extracting(Area::name).containsExactly("Resecentrum", "Droger bland unga");
        assertThat(prioritised.areas().get(0).measures()).isEmpty();
        assertThat(prioritised.areas().get(1).measures()).hasSize(2);
    }

    @Test
    void whatIsAdoptedIsNeverWrittenAgain() {
        PlanVersion adopted = inForce().revisedFor(YEAR, TERMS, NOW).adopted(NOW);

        assertThatThrownBy(() -> adopted.rewritten(adopted.validFrom(), adopted.validTo(), "Annat", List.of()))
                .hasMessageContaining("väntades vara ett utkast men är ADOPTED");
        assertThatThrownBy(() -> adopted.prioritised(List.of())).hasMessageContaining("ADOPTED");
        assertThatThrownBy(() -> adopted.adopted(NOW)).hasMessageContaining("kan inte gå från ADOPTED till ADOPTED");
    }

    @Test
    void aDraftComesIntoForceOnlyByWayOfAdoption() {
        PlanVersion draft = inForce().revisedFor(YEAR, TERMS, NOW);

        assertThatThrownBy(() -> draft.inForce(NOW)).hasMessageContaining("från DRAFT till IN_FORCE");
        assertThat(draft.adopted(NOW).inForce(NOW).replaced().status()).isEqualTo(DocumentStatus.REPLACED);
    }

    @Test
    void afterARefusedSignatureTheSameTextIsDraftedAgainAsTheNextVersion() {
        PlanVersion withdrawn =
                inForce().revisedFor(YEAR, TERMS, NOW).adopted(NOW).withdrawn();

        PlanVersion again = withdrawn.draftedAgain(NOW);

        assertThat(again.versionNo()).isEqualTo(2);
        assertThat(again.status()).isEqualTo(DocumentStatus.DRAFT);
        assertThat(again.areas()).extracting(Area::name).containsExactly("Trafik", "Droger");
        assertThat(again.areas().get(1).measures())
                .extracting(Measure::baseNumber)
                .containsExactly("2.1", "2.2");
    }

    private static PlanVersion inForce() {
        return new PlanVersion(
                7L,
                "provby",
                2024,
                0,
                1,
                DocumentStatus.IN_FORCE,
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2026, 12, 31),
                "Syfte",
                null,
                NOW,
                NOW,
                NOW,
                1,
                List.of(area("Trafik", "Kontroller"), area("Droger", "Samtal", "Kartläggning")),
                List.of());
    }

    private static Area area(String name, String... measures) {
        return new Area(
                null,
                null,
                name,
                "Problem",
                null,
                null,
                List.of(),
                List.of(Cause.of(
                        "Orsak",
                        Arrays.stream(measures)
                                .map(text ->
                                        new Measure(null, text, Party.KOMMUN, "Gatukontoret", null, null, null, null))
                                .toList())));
    }
}
