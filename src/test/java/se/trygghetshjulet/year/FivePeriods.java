package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;
import static se.trygghetshjulet.engine.AvtalsbevakningProcess.USER_TASK_DECIDE_AGREEMENT;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_PRIORITISE;
import static se.trygghetshjulet.engine.HandlingsplanProcess.USER_TASK_RENEW_AGREEMENT;
import static se.trygghetshjulet.engine.LagesbildProcess.USER_TASK_COMPILE;
import static se.trygghetshjulet.engine.TrygghetsmatningProcess.USER_TASK_ORDER_SURVEY;
import static se.trygghetshjulet.engine.UppfoljningProcess.USER_TASK_REPORT_POLIS;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.icegreen.greenmail.store.FolderException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.runtime.Incident;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import se.trygghetshjulet.engine.DailyWork;
import se.trygghetshjulet.engine.UppsagningProcess;

/**
 * Each of the five municipalities runs the period that its document is made for, by itself, and yields what the document
 * says. The documents of the demo are there as if they had been adopted in their time.
 */
@TestPropertySource(properties = "trygghetshjulet.kommuner=gotene,skara,alingsas,mjolby,koping")
public abstract class FivePeriods extends RunningWheel {

    @Autowired
    private List<DailyWork> dailyWorks;

    @BeforeEach
    void emptyTheLetterBoxes() throws FolderException {
        MAIL.purgeEmailFromAllMailboxes();
    }

    /** Överenskommelse 2020–2023, handlingsplan 2020, revised and reported to KS and LPO-ledningen every year. */
    @Test
    void skaraRevisesYearByYearAndRenewsItsAgreementInTime() {
        Ledger ledger = ledger("skara");
        Map<String, String> renewedIn = new TreeMap<>();
        unattended("skara")
                .saying(USER_TASK_PRIORITISE, FivePeriods::keepingTheAreas)
                .looking(
                        USER_TASK_RENEW_AGREEMENT,
                        form -> renewedIn.put(
                                form.path("currentAgreement").asText(),
                                form.path("validFrom").asText()))
                .from("2020-08-25")
                .startingOn("2020-09-01", 2021)
                .until("2024-01-31");

        assertThat(ledger.plans())
                .containsExactly(
                        "2020 SUPERSEDED 2020-01-01 2020-12-31",
                        "2021 SUPERSEDED 2021-01-01 2021-12-31",
                        "2022 SUPERSEDED 2022-01-01 2022-12-31",
                        "2023 SUPERSEDED 2023-01-01 2023-12-31",
                        "2024 PUBLISHED 2024-01-01 2024-12-31");
        assertThat(ledger.agreements())
                .containsExactly(
                        "2020 SIGNED 2020-01-01 2023-12-31 ny text", "2024 SIGNED 2024-01-01 2027-12-31 ny text");
        assertThat(renewedIn)
                .containsExactly(entry("Den senaste överenskommelsen gäller 2020-01-01 – 2023-12-31.", "2024-01-01"));
        assertThat(ledger.decisions(2023)).containsExactly("au 2022-11-08 § 6 FORSLAG", "ks 2022-12-14 § 17 BIFALL");
        assertThat(ledger.decisions(2024)).containsExactly("au 2023-11-14 § 6 FORSLAG", "ks 2023-12-13 § 17 BIFALL");
        assertThat(ledger.signatures(2023))
                .containsExactly(
                        "HANDLINGSPLAN KOMMUN Kommunstyrelsens ordförande 2022-12-28",
                        "HANDLINGSPLAN POLIS Lokalpolisområdeschef Västra Skaraborg 2022-12-28",
                        "MEDBORGARLOFTE KOMMUN Kommunstyrelsens ordförande 2022-12-28",
                        "MEDBORGARLOFTE POLIS Lokalpolisområdeschef Västra Skaraborg 2022-12-28");
        assertThat(ledger.signatures(2024))
                .hasSize(6)
                .contains(
                        "OVERENSKOMMELSE KOMMUN Kommunstyrelsens ordförande 2023-12-27",
                        "OVERENSKOMMELSE POLIS Lokalpolisområdeschef Västra Skaraborg 2023-12-27");
        for (int year = 2021; year <= 2023; year++) {
            assertThat(ledger.followUps(year)).containsExactly("1 KOMMUN", "1 POLIS");
            assertThat(ledger.receipts(year)).hasSize(2).anyMatch(receipt -> receipt.startsWith("ks"));
        }
        assertThat(ledger.receipts(2022)).containsExactly("ks 2022-12-14 § 41", "lpo-ledning 2022-10-29");

        assertThat(page("skara"))
                .contains("Handlingsplan 2024", ">1 januari 2024<", ">31 december 2024<", "Medborgarlöfte 2024")
                .containsSubsequence(">Orsak<", ">Åtgärd<", ">Ansvarig<", ">Uppföljning<")
                .containsSubsequence(
                        "Förekomst av narkotika i Skara",
                        "Trygghetsfrämjande insatser i centrum, särskilt runt busstationen",
                        "Grannsamverkan",
                        "Kommunicera det brottsförebyggande arbetet",
                        "Ett rent och snyggt Skara")
                .contains("Genomföra en kampanj för att plocka skräp.")
                .contains("Polismyndigheten Region Väst, Lokalpolisområde Västra Skaraborg");
        assertThat(subjects("sakerhetssamordnare@skara.example"))
                .anyMatch(subject -> subject.contains("Ta ställning till överenskommelsen"));
        assertThat(subjects("bra-gruppen@skara.example"))
                .hasSize(4)
                .allMatch(subject -> subject.startsWith("Protokollsutdrag: Kommunstyrelsen"));
        ledger.nothingIsLeftLying();
    }

    /** Riktlinje 2024–2026 that KF adopts, åtgärdsplan every second year, KS reports to KF, BRÅ and lägesbild beside it. */
    @Test
    void kopingFollowsUpInColoursAndFullmaktigeAdoptsTheNewGuideline() {
        Ledger ledger = ledger("koping");
        Unattended koping = unattended("koping")
                .saying(USER_TASK_PRIORITISE, FivePeriods::keepingTheAreas)
                .saying(USER_TASK_REPORT_POLIS, FivePeriods::inThreeColours)
                .from("2024-08-26")
                .startingOn("2024-09-01", 2025)
                .until("2027-10-31");
        assertThat(page("koping"))
                .contains("Åtgärdsplan 2027", ">Uppföljning<", ">Läge: Grön<", ">Läge: Gul<", ">Läge: Röd<");
        koping.until("2028-01-14");

        assertThat(ledger.plans())
                .containsExactly(
                        "2024 SUPERSEDED 2024-01-01 2025-12-31",
                        "2025 SUPERSEDED 2024-01-01 2025-12-31",
                        "2026 SUPERSEDED 2026-01-01 2027-12-31",
                        "2027 SUPERSEDED 2026-01-01 2027-12-31",
                        "2028 PUBLISHED 2028-01-01 2029-12-31");
        assertThat(ledger.riktlinjer())
                .containsExactly("2024 ADOPTED 2024-01-01 2026-12-31", "2027 ADOPTED 2027-01-01 2029-12-31");
        assertThat(ledger.agreements())
                .containsExactly(
                        "2024 SIGNED 2024-01-01 2027-12-31 ny text", "2028 SIGNED 2028-01-01 2031-12-31 ny text");
        assertThat(ledger.decisions(2025)).containsExactly("au 2024-11-12 § 6 FORSLAG", "ks 2024-12-12 § 17 BIFALL");
        assertThat(ledger.decisions(2026)).containsExactly("au 2025-11-11 § 6 FORSLAG", "ks 2025-12-11 § 17 BIFALL");
        assertThat(ledger.decisions(2027))
                .containsExactly(
                        "au 2026-11-10 § 6 FORSLAG", "ks 2026-12-10 § 17 FORSLAG", "kf 2026-12-21 § 91 BIFALL");
        assertThat(ledger.decisionTexts("kf"))
                .singleElement()
                .asString()
                .contains(
                        "Kommunfullmäktige antar förslaget till riktlinje för trygghetsskapande och brottsförebyggande"
                                + " arbete för 2027-01-01 – 2029-12-31.");
        assertThat(ledger.receipts(2026)).containsExactly("kf 2027-03-15 § 41", "ks 2027-04-08 § 41");
        assertThat(ledger.followUps(2026)).containsExactly("1 KOMMUN", "1 POLIS", "2 KOMMUN", "2 POLIS");
        assertThat(ledger.colours(2026)).containsExactly("gron", "gul", "rod");

        assertThat(ledger.occasions("bra", 2027))
                .containsExactly(
                        "bra 2027-02-10 HELD", "bra 2027-05-10 HELD", "bra 2027-08-10 HELD", "bra 2027-11-10 HELD");
        assertThat(ledger.occasions("lagesbildsmote", 2027))
                .hasSize(26)
                .startsWith("lagesbildsmote 2027-01-12 HELD", "lagesbildsmote 2027-01-26 HELD")
                .endsWith("lagesbildsmote 2027-12-28 HELD")
                .allMatch(meeting -> meeting.endsWith("HELD"));
        assertThat(ledger.occasions("lansbra", 2027)).hasSize(2);
        assertThat(ledger.occasions("koncernledningsgruppen", 2027)).hasSize(4);

        assertThat(page("koping"))
                .contains("Åtgärdsplan 2028", "Medborgarlöfte 2028")
                .containsSubsequence(">Orsak<", ">Åtgärd<", ">Operativa mål<", ">När<", ">Vem<")
                .doesNotContain(">Uppföljning<")
                .containsSubsequence(
                        "Gemensam lägesbild",
                        "Barn och unga",
                        "Trygga platser",
                        "Våld mot kvinnor",
                        "Välfärdsbrottslighet",
                        "Våldsbejakande extremism")
                .contains("Var fjortonde dag", "Fyra gånger per år", "lag 2023:196");
        assertThat(subjects("kommunfullmaktige@koping.example"))
                .hasSize(4)
                .anyMatch(subject -> subject.startsWith("Protokollsutdrag: Kommunfullmäktige 2026-12-21 § 91"));
        ledger.nothingIsLeftLying();
    }

    /** Överenskommelse 2012-05-05 until further notice; åtagandeplan; priorities reviewed after the mätning of 2014. */
    @Test
    void alingsasMeasuresReviewsItsPrioritiesAndIsGivenNotice() {
        Ledger ledger = ledger("alingsas");
        List<JsonNode> advice = new ArrayList<>();
        Unattended alingsas = unattended("alingsas")
                .saying(USER_TASK_PRIORITISE, FivePeriods::keepingTheAreas)
                .saying(USER_TASK_ORDER_SURVEY, FivePeriods::surveyDoneBefore)
                .looking(USER_TASK_PRIORITISE, form -> advice.add(form.path("recommendations")))
                .from("2012-08-27")
                .startingOn("2012-09-01", 2013)
                .until("2014-03-31")
                .sayingAsUsual(USER_TASK_ORDER_SURVEY)
                .on(
                        "2015-03-02",
                        () -> site().as("alingsas-lokalpolisomradeschef")
                                .start(
                                        "alingsas",
                                        UppsagningProcess.KEY,
                                        object(
                                                "party",
                                                "polis",
                                                "reason",
                                                "Polisen får en ny organisation.",
                                                "noticedOn",
                                                "2015-03-02"))
                                .ok())
                .until("2015-08-31");

        assertThat(ledger.plans())
                .containsExactly(
                        "2012 SUPERSEDED 2012-05-05",
                        "2013 SUPERSEDED 2012-05-05",
                        "2014 SUPERSEDED 2012-05-05",
                        "2015 PUBLISHED 2012-05-05");
        assertThat(ledger.agreements()).containsExactly("2012 SIGNED 2012-05-05 ny text");
        assertThat(ledger.occasions("trygghetsmatning", 2011)).containsExactly("trygghetsmatning 2011-04-01 CANCELLED");
        assertThat(ledger.occasions("trygghetsmatning", 2014)).containsExactly("trygghetsmatning 2014-04-01 HELD");
        assertThat(advice).hasSize(3);
        assertThat(advice.get(1).toString()).doesNotContain("Trygghetsmätningen");
        assertThat(advice.get(2).toString())
                .contains("Tryggt centrum")
                .contains("Trygghetsmätningen 2014: Var femte är otrygg.");
        assertThat(ledger.receipts(2014))
                .extracting(receipt -> receipt.split(" ")[0])
                .containsExactly("bra", "ksau", "polisledningen");
        assertThat(ledger.decisions(2014))
                .extracting(decision -> decision.split(" ")[0])
                .containsExactly("au", "ks");
        assertThat(ledger.signatures(2014))
                .extracting(signature -> signature.replaceAll(" [0-9-]+$", ""))
                .containsExactly(
                        "HANDLINGSPLAN KOMMUN Kommunstyrelsens ordförande", "HANDLINGSPLAN POLIS Polisområdeschef");
        assertThat(page("alingsas"))
                .contains("Åtagandeplan 2015", ">Samverkansområde<", ">5 maj 2012<", "tills vidare<")
                .doesNotContain("Medborgarlöfte", "beivra 4", "direktförverkande 2")
                .containsSubsequence(">Åtgärder kommunen<", ">Åtgärder polisen<", ">Mål<")
                .contains(
                        "utgångsläge 457 brott (2011), −5 % per år, mål i år: 372",
                        "utgångsläge 220 beslag (2011), +10 % per år, mål i år: 322",
                        "utgångsläge 181 brott (2011), −5 % per år, mål i år: 147",
                        "+300 % per år");

        assertThat(ledger.terminations())
                .containsExactly("POLIS Polisen får en ny organisation. 2015-03-02 2015-09-02 KS/2027:114 true");
        assertThat(subjects("bra-ordforande@alingsas.example"))
                .anyMatch(subject -> subject.startsWith("Överenskommelsen är uppsagd"));
        assertThat(running("alingsas-2015")).isPositive();

        alingsas.until("2015-09-04");

        assertThat(ledger.agreements()).containsExactly("2012 TERMINATED 2012-05-05 ny text");
        assertThat(ledger.plans()).contains("2015 TERMINATED 2012-05-05");
        assertThat(running("alingsas-2015")).isZero();
        assertThat(page("alingsas"))
                .contains("Planen gäller inte längre.", "Gällde")
                .doesNotContain("tills vidare<");
        ledger.nothingIsLeftLying();
    }

    /** Överenskommelse prolonged for 2019 and again for 2020; the promise is appended later. */
    @Test
    void goteneProlongsItsAgreementAndAppendsItsPromiseLater() {
        Ledger ledger = ledger("gotene");
        List<String> renewals = new ArrayList<>();
        Unattended gotene = unattended("gotene")
                .saying(USER_TASK_PRIORITISE, FivePeriods::keepingTheAreas)
                .saying(USER_TASK_COMPILE, FivePeriods::askingForAWalk)
                .looking(
                        USER_TASK_RENEW_AGREEMENT,
                        form -> renewals.add(form.path("renewal").asText() + " "
                                + form.path("validTo").asText()))
                .from("2019-08-26")
                .startingOn("2019-09-01", 2020)
                .until("2019-12-13");
        assertThat(page("gotene"))
                .contains("Handlingsplan 2020")
                .containsSubsequence(">Orsak<", ">Åtgärd<", ">Ansvarig<", ">Uppföljning<")
                .contains(
                        "Upplevd otrygghet i centrum",
                        "Inbrott i bostad",
                        "Drog- och alkoholanvändning hos unga",
                        "Samverkan mot brott")
                .doesNotContain("Medborgarlöfte 2020");
        assertThat(ledger.signatures(2020))
                .extracting(signature -> signature.split(" ")[0])
                .containsExactly("HANDLINGSPLAN", "HANDLINGSPLAN", "OVERENSKOMMELSE", "OVERENSKOMMELSE");

        gotene.until("2020-11-30");

        assertThat(renewals).containsExactly("samma-text 2020-12-31", "samma-text 2021-12-31");
        assertThat(ledger.agreements().subList(0, 2))
                .containsExactly(
                        "2019 SIGNED 2019-01-01 2019-12-31 ny text", "2020 SIGNED 2020-01-01 2020-12-31 samma text");
        assertThat(ledger.decisions(2020)).containsExactly("au 2019-11-13 § 6 FORSLAG", "ks 2019-11-20 § 17 BIFALL");
        assertThat(ledger.decisionTexts("ks", 2020).get(0))
                .contains("godkänner förslaget till samverkansöverenskommelse, som gäller 2020-01-01 – 2020-12-31");
        assertThat(ledger.signatures(2020))
                .hasSize(6)
                .anyMatch(signature -> signature.matches("MEDBORGARLOFTE POLIS .* 20(19-12|20-01)-.*"));
        assertThat(page("gotene"))
                .contains(
                        "Handlingsplan 2020", "Medborgarlöfte 2020", "Polisen går till fots i området på helgkvällar.");
        assertThat(ledger.occasions("trygghetsvandring", 2019)).hasSize(1).allMatch(walk -> walk.endsWith("HELD"));
        assertThat(ledger.walksBefore(2020)).containsExactly("Fastigheten Furan och busstationen");

        gotene.until("2020-12-31");

        assertThat(ledger.receipts(2020))
                .containsExactly("folkhalsorad 2020-10-29", "ks 2020-11-18 § 41", "lpo-ledning 2020-10-29");
        assertThat(ledger.plans())
                .containsExactly(
                        "2019 SUPERSEDED 2019-01-01 2019-12-31",
                        "2020 SUPERSEDED 2020-01-01 2020-12-31",
                        "2021 PUBLISHED 2021-01-01 2021-12-31");
        ledger.nothingIsLeftLying();
    }

    /** Handlingsplan 2018–2020 outlives överenskommelse 2015–2018; § 41, then AU § 6, then KS, two diarienummer. */
    @Test
    void mjolbyIsWarnedThatItsPlanOutlivesTheAgreementAndRenewsIt() {
        Ledger ledger = ledger("mjolby");
        List<String> warnings = new ArrayList<>();
        Unattended mjolby = unattended("mjolby")
                .looking(
                        USER_TASK_DECIDE_AGREEMENT,
                        form -> warnings.add(form.path("outlivesAgreement").asText()))
                .from("2018-07-02")
                .until("2018-07-03");
        assertThat(engine.getRuntimeService()
                        .createIncidentQuery()
                        .tenantIdIn("mjolby")
                        .list())
                .extracting(Incident::getIncidentType, Incident::getActivityId)
                .containsExactly(tuple("planOutlivesAgreement", USER_TASK_DECIDE_AGREEMENT));
        assertThat(subjects("sakerhetssamordnare@mjolby.example"))
                .contains("Planen gäller längre än överenskommelsen (Mjölby kommun)");

        mjolby.startingOn("2018-09-01", 2019).until("2019-11-30");

        assertThat(warnings)
                .containsExactly(
                        "Planen gäller till 2020-12-31, men överenskommelsen som den vilar på slutar 2018-12-31."
                                + " Det hindrar inte planen, men förnya överenskommelsen innan dess.");
        assertThat(ledger.agreements())
                .containsExactly(
                        "2015 SIGNED 2015-01-01 2018-12-31 ny text", "2019 SIGNED 2019-01-01 2022-12-31 ny text");
        assertThat(ledger.decisions(2019))
                .containsExactly(
                        "tsu 2018-11-14 § 41 NOTERAS", "au 2018-11-21 § 6 FORSLAG", "ks 2018-12-12 § 17 BIFALL");
        assertThat(ledger.diarienummer(2019)).containsExactly("KS/2018:359", "KS/2018:350");
        assertThat(ledger.receivers(2019))
                .hasSize(5)
                .contains("Kommunstyrelsen kommunstyrelsen@mjolby.example")
                .endsWith("Akten");
        for (String receiver : List.of(
                "kommunstyrelsen@mjolby.example",
                "lokalpolisomrade-motala@polis.example",
                "strategiska-natverket@mjolby.example",
                "sakerhetssamordnare@mjolby.example")) {
            assertThat(subjects(receiver))
                    .contains("Protokollsutdrag: Kommunstyrelsen 2018-12-12 § 17, dnr KS/2018:359, KS/2018:350");
        }
        assertThat(ledger.signatures(2019))
                .extracting(signature -> signature.split(" ")[0])
                .containsExactly(
                        "HANDLINGSPLAN",
                        "HANDLINGSPLAN",
                        "MEDBORGARLOFTE",
                        "MEDBORGARLOFTE",
                        "OVERENSKOMMELSE",
                        "OVERENSKOMMELSE");
        assertThat(page("mjolby"))
                .contains("Handlingsplan 2019", ">1 januari 2018<", ">31 december 2020<", "KS/2018:359, KS/2018:350")
                .containsSubsequence(
                        ">Problembild<",
                        ">Orsaksanalys<",
                        ">Övergripande effektmål<",
                        ">Delmål<",
                        ">Åtgärder<",
                        ">Ansvar<")
                .containsSubsequence(
                        "Trafikmiljön",
                        "Otrygghetsfaktorer i boendemiljön",
                        "Ordningsstörningar",
                        "Tillgreppsbrott",
                        "Våldsbejakande extremism",
                        "Droger, ANDT");
        // årsuppföljningen begins after tertial 2 and is told while tertial 3 still runs
        assertThat(ledger.followUps(2019)).containsExactly("1 KOMMUN", "1 POLIS", "2 KOMMUN", "2 POLIS");
        assertThat(ledger.receipts(2019)).containsExactly("ks 2019-10-09 § 41", "lpo-ledning 2019-09-29");

        mjolby.until("2020-01-31");

        assertThat(ledger.followUps(2019)).hasSize(6).endsWith("3 KOMMUN", "3 POLIS");
        assertThat(ledger.plans())
                .containsExactly(
                        "2018 SUPERSEDED 2018-01-01 2020-12-31",
                        "2019 SUPERSEDED 2018-01-01 2020-12-31",
                        "2020 PUBLISHED 2020-01-01 2022-12-31");
        assertThat(running("mjolby-2019")).isZero();
        ledger.nothingIsLeftLying();
    }

    private Unattended unattended(String kommun) {
        return new Unattended(engine, site(), municipalities.get(kommun)).foreseeing(dailyWorks);
    }

    private Ledger ledger(String kommun) {
        return new Ledger(jdbc, engine, kommun);
    }

    private String page(String kommun) {
        return site().anonymously("/kommuner/" + kommun).ok().page();
    }

    private long running(String businessKey) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .count();
    }

    private static List<String> subjects(String address) {
        return lettersTo(address).stream().map(RunningWheel::subject).toList();
    }

    /** BRÅ has nothing to add to the areas of the plan in force. */
    private static ObjectNode keepingTheAreas(ObjectNode data) {
        ArrayNode kept = data.arrayNode();
        data.path("areas").forEach(area -> {
            if (!"nytt".equals(area.path("change").asText())) {
                kept.add(area);
            }
        });
        data.set("areas", kept);
        return data;
    }

    private static ObjectNode inThreeColours(ObjectNode data) {
        ((ObjectNode) data.path("measures").path(0)).put("status", "gul").put("reason", "Vi är för få.");
        ((ObjectNode) data.path("measures").path(1)).put("status", "rod").put("reason", "Kameran är trasig.");
        return data;
    }

    /** The one of 2011 was made before the överenskommelse. */
    private static ObjectNode surveyDoneBefore(ObjectNode data) {
        return object("outcome", "stall-in", "reason", "Mätningen gjordes våren 2011, före överenskommelsen.");
    }

    private static ObjectNode askingForAWalk(ObjectNode data) {
        data.put("walkNeeded", true)
                .putArray("walks")
                .addObject()
                .put("place", "Fastigheten Furan och busstationen")
                .put("reason", "Många är oroliga där när det är mörkt.");
        return data;
    }

    private static ObjectNode object(String... fields) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < fields.length; i += 2) {
            object.put(fields[i], fields[i + 1]);
        }
        return object;
    }
}
