package se.trygghetshjulet.handlingsplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.document.CanonicalJson;
import se.trygghetshjulet.document.DocumentKey;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.document.DocumentState;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.handlingsplan.PlanContent.Priority;
import se.trygghetshjulet.handlingsplan.depth.AreaDetail;
import se.trygghetshjulet.handlingsplan.depth.MeasureDetail;
import se.trygghetshjulet.handlingsplan.depth.Work;
import se.trygghetshjulet.municipality.Documents.PlanTerms;
import se.trygghetshjulet.municipality.Party;
import se.trygghetshjulet.municipality.WheelYear;

class PlanContentTest {

    private static final Instant NOW = Instant.parse("2026-10-05T07:00:00Z");
    private static final WheelYear YEAR = new WheelYear("provby", 2027);
    private static final PlanTerms TERMS = new PlanTerms("Handlingsplan", 3, 2, null, null);

    @Test
    void aRevisionStartsFromTheTextInForceAndEachRowKeepsItsKey() {
        PlanContent revision = PlanContent.revising(inForce(), YEAR, TERMS);

        assertThat(revision.validFrom()).isEqualTo("2027-01-01");
        assertThat(revision.validTo()).isEqualTo("2029-12-31");
        assertThat(revision.keys().toList())
                .isEqualTo(inForce().content().keys().toList())
                .contains("Trafik", "Droger", "Samtal", "Kartläggning");
    }

    @Test
    void aMeasureThatIsToGoLeavesTheTextWithItsReasonAndComesBackAsItWas() {
        PlanContent before = inForce().content();

        PlanContent without = DroppedMeasures.takenOut(before, Map.of("Samtal", "Klar.", "Gammal", "Fanns inte ens."));
        PlanContent back = DroppedMeasures.putBack(without, Set.of("Samtal", "Gammal"), before);

        assertThat(without.keys()).doesNotContain("Samtal").contains("Kartläggning", "Droger");
        assertThat(without.reasons()).containsExactly(new PlanContent.Reason("Samtal", "Klar."));
        assertThat(without.dropped(before)).containsExactly("Samtal");
        assertThat(back.keys())
                .containsExactlyInAnyOrderElementsOf(before.keys().toList());
        assertThat(back.dropped(before)).isEmpty();
    }

    @Test
    void aTurnWithinThePeriodKeepsItUntilTheRhythmCallsForANewOne() {
        PlanContent secondYear = PlanContent.revising(inForce(), new WheelYear("provby", 2025), TERMS);
        PlanContent thirdYear = PlanContent.revising(inForce(), new WheelYear("provby", 2026), TERMS);

        assertThat(secondYear.validFrom()).isEqualTo("2024-01-01");
        assertThat(secondYear.validTo()).isEqualTo("2026-12-31");
        assertThat(thirdYear.validFrom()).isEqualTo("2026-01-01");
        assertThat(thirdYear.validTo()).isEqualTo("2028-12-31");
    }

    @Test
    void aPlanUntilFurtherNoticeKeepsItsFirstDayAndHasNoLast() {
        PlanTerms open = new PlanTerms("Åtagandeplan", null, 3, null, null);
        Version<PlanContent> first = version(DocumentState.SIGNED, PlanContent.first(YEAR, open));

        PlanContent later = PlanContent.revising(first, new WheelYear("provby", 2031), open);

        assertThat(later.validFrom()).isEqualTo("2027-01-01");
        assertThat(later.validTo()).isNull();
    }

    @Test
    void prioritiesKeepRenameAddAndDropAreasInTheirOrder() {
        PlanContent prioritised = inForce()
                .content()
                .prioritised(
                        List.of(
                                new Priority(null, "Resecentrum", Revision.NYTT, "Ökar.", null, null),
                                new Priority("Droger", "Droger bland unga", Revision.ANDRA, "Smalare.", null, null),
                                new Priority("Trafik", "Trafik", Revision.UTGAR, "Löst.", null, null)),
                        null);

        assertThat(prioritised.areas()).extracting(Area::name).containsExactly("Resecentrum", "Droger bland unga");
        assertThat(prioritised.areas().get(0).measures()).isEmpty();
        assertThat(prioritised.areas().get(0).key())
                .isEqualTo(prioritised.priorities().get(0).key());
        assertThat(prioritised.areas().get(1).key()).isEqualTo("Droger");
        assertThat(prioritised.areas().get(1).measures()).hasSize(2);
    }

    @Test
    void anAreaThatWasDroppedAndIsWantedAfterAllComesBackWithItsText() {
        PlanContent before = inForce().content();
        PlanContent dropped = before.prioritised(
                List.of(
                        new Priority("Droger", "Droger", Revision.UTGAR, "Löst.", null, null),
                        new Priority("Trafik", "Trafik", Revision.BEHALL, "Kvar.", null, null)),
                before);

        PlanContent back = dropped.prioritised(
                List.of(
                        new Priority("Droger", "Droger", Revision.BEHALL, "Inte löst.", null, null),
                        new Priority("Trafik", "Trafik", Revision.BEHALL, "Kvar.", null, null)),
                before);

        assertThat(dropped.areas()).extracting(Area::name).containsExactly("Trafik");
        assertThat(back.areas().get(0).measures()).hasSize(2);
    }

    private static Version<PlanContent> inForce() {
        return version(
                DocumentState.SIGNED,
                new PlanContent(
                        LocalDate.of(2024, 1, 1),
                        LocalDate.of(2026, 12, 31),
                        "Syfte",
                        List.of(area("Trafik", "Kontroller"), area("Droger", "Samtal", "Kartläggning")),
                        List.of(),
                        List.of()));
    }

    private static Version<PlanContent> version(DocumentState state, PlanContent content) {
        return new Version<>(
                7L,
                new DocumentKey(DocumentKind.HANDLINGSPLAN, new WheelYear("provby", 2024), ""),
                1,
                new Version.Origin(null, null, null, NOW),
                new Version.Standing(state, NOW, 1, "0"),
                content);
    }

    /** Names stand for keys. */
    /** Contents that were written before anybody could say more have the hash that they had. */
    @Test
    void whatIsNotSaidIsNotWritten() {
        assertThat(CanonicalJson.write(area("Droger", "Samtal")))
                .isEqualTo("{\"causes\":[{\"analysis\":\"Orsak\",\"key\":\"Orsak till Droger\",\"measures\":[{"
                        + "\"description\":\"Samtal\",\"key\":\"Samtal\",\"owner\":\"Kommunen\",\"party\":\"bada\"}]}],"
                        + "\"effectGoal\":\"Mål\",\"indicators\":[],\"key\":\"Droger\",\"name\":\"Droger\","
                        + "\"problem\":\"Problem\",\"problems\":[]}");
        assertThat(CanonicalJson.write(new Priority("k", "Droger", Revision.BEHALL, "Kvar.", null, null)))
                .isEqualTo("{\"key\":\"k\",\"name\":\"Droger\",\"reason\":\"Kvar.\",\"revision\":\"behall\"}");
    }

    @Test
    void whatIsSaidOfAMeasureIsReadAsItWasWritten() {
        Measure measure = new Measure(
                "m",
                "Belysa",
                Party.KOMMUN,
                null,
                null,
                null,
                null,
                null,
                new MeasureDetail(
                        "Skolvägar", "Norr", "Tryggt", "Prövad", "Gatuenheten", Work.ORDINARIE, 2, "2027:100000"));

        String json = CanonicalJson.write(measure);

        assertThat(json).contains("\"budget\":\"2027: 100 000 kr\"", "\"order\":2", "\"work\":\"ordinarie\"");
        assertThat(CanonicalJson.read(json, Measure.class)).isEqualTo(measure);
    }

    @Test
    void braWeighsTheAreasAndTheHeaviestComesFirst() {
        PlanContent text = PlanContent.first(new WheelYear("provby", 2027), TERMS)
                .prioritised(
                        List.of(
                                new Priority(null, "Trafik", Revision.NYTT, "Farten.", 2, 2),
                                new Priority(null, "Droger", Revision.NYTT, "Ökar.", 5, 4)),
                        null);

        assertThat(text.areas()).extracting(Area::name).containsExactly("Droger", "Trafik");
        assertThat(text.areas().get(0).more().score()).isEqualTo(20);

        PlanContent again = text.prioritised(
                List.of(
                        new Priority(text.areas().get(1).key(), "Trafik", Revision.BEHALL, "Kvar.", null, null),
                        new Priority(text.areas().get(0).key(), "Droger", Revision.BEHALL, "Kvar.", 1, 1)),
                null);

        assertThat(again.areas()).extracting(area -> area.more().score()).containsExactly(4, 1);
    }

    private static Area area(String name, String... measures) {
        return new Area(
                name,
                name,
                "Problem",
                "Mål",
                null,
                List.of(),
                List.of(new Cause(
                        "Orsak till " + name,
                        "Orsak",
                        Arrays.stream(measures)
                                .map(text -> new Measure(
                                        text, text, Party.BADA, "Kommunen", null, null, null, null, MeasureDetail.NONE))
                                .toList())),
                List.of(),
                AreaDetail.NONE);
    }
}
