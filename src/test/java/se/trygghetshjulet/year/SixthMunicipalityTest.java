package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.FolderException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A municipality that nobody has heard of is one file in a folder. It chooses what none of the others does: follows up
 * every quarter, lets kommunfullmäktige adopt, informs two bodies first, meets on dates of its own, has an agreement
 * without an end and appends its promise later.
 */
class SixthMunicipalityTest extends RunningWheel {

    private static final String PROFILE = """
            id: havsby
            name: Havsby kommun
            parties: {kommun: Havsby kommun, polis: "Polismyndigheten, lokalpolisområde Kusten"}
            wheel: {start: "--08-20"}
            documents:
              plan: {title: Trygghetsprogram, years: 4, newEvery: 4}
              lofte: {when: later}
              agreement: {title: Havsbyavtalet, term: open, noticeMonths: 12, renewalMonths: 12}
            planTable:
              columns:
                - {field: areaCause, label: Varför det blir så}
                - {field: measure, label: Det här gör vi}
                - {field: schedule, label: Klart}
                - {field: owner, label: Vem svarar för det}
                - {field: goal, label: Så vet vi att det hjälpte}
            bodies:
              trygg: {name: Trygghetsberedningen, meetings: {dates: [2028-10-24, 2029-03-06, 2029-10-23]}, papersDays: 3}
              skol: {name: Barn- och utbildningsnämnden, meetings: {weekday: THURSDAY, week: 3, months: [2, 4, 10, 12]}, papersDays: 10}
              au: {name: Beredande utskottet, meetings: {dates: [2028-10-31, 2028-11-14, 2029-02-13, 2029-11-13]}, papersDays: 4}
              ks: {name: Kommunstyrelsen, meetings: {dates: [2028-11-07, 2028-11-28, 2029-03-13, 2029-10-30, 2029-11-27]}, papersDays: 4}
              kf: {name: Kommunfullmäktige, meetings: {dates: [2028-11-20, 2028-12-11, 2029-04-23, 2029-11-19, 2029-12-10]}, papersDays: 6}
            decision: {informed: [trygg, skol], proposes: au, adopts: kf}
            signatories:
              kommun: {role: ks-ordforande, title: Kommunalråd}
              polis: {role: lokalpolisomradeschef, title: Tf lokalpolisområdeschef}
            followUps:
              periods:
                - {name: Vinter, end: "--03-31"}
                - {name: Vår, end: "--06-30"}
                - {name: Sommar, end: "--09-30"}
                - {name: Höst, end: "--12-31"}
              annualAfter: 3
              reports:
                - {id: kf, name: Kommunfullmäktige, body: kf, role: namndsekreterare}
                - {id: hamnen, name: Hamnrådet, role: sakerhetssamordnare}
            activities:
              - {id: bryggan, kind: trygghetsvandring, name: Bryggvandring, help: Hamnen gås igenom efter stängning., role: kommunpolis}
              - {id: radet, kind: bra-mote, name: Kustrådet, help: Rådet följer programmet., first: 2029-02-05, every: P4M, role: bra-ordforande}
            sources:
              - {id: hamnvakten, name: Hamnvaktens rapporter, help: Vad vakten ser om natten., role: uppgiftslamnare, supplier: havsby-hamnvakt}
              - {id: polisen, name: Polisens bild, help: Anmälda brott., role: kommunpolis}
              - {id: skolan, name: Skolans bild, help: Trivsel och frånvaro., role: uppgiftslamnare}
            deadlines: {standard: 7, perForm: {anmal-arsuppfoljning: 42}}
            reminders: {daysBefore: 2}
            receivers: [{name: Kustpolisen, email: kustpolisen@havsby.example}, {name: Arkivet}]
            people:
              - {id: havsby-sakerhetssamordnare, firstName: Sol, lastName: Samordnare, title: Samordnare och registrator, email: sol@havsby.example, roles: [sakerhetssamordnare, registrator, kommunikator]}
              - {id: havsby-kommunpolis, firstName: Pim, lastName: Polis, title: Kommunpolis, email: pim@havsby.example, roles: [kommunpolis]}
              - {id: havsby-hamnvakt, firstName: Hav, lastName: Vakt, title: Hamnvakt, email: hav@havsby.example, roles: [uppgiftslamnare, atgardsansvarig]}
              - {id: havsby-rektor, firstName: Rut, lastName: Rektor, title: Rektor, email: rut@havsby.example, roles: [uppgiftslamnare, bra-ledamot]}
              - {id: havsby-ordforande, firstName: Odd, lastName: Ordförande, title: Kommunalråd, email: odd@havsby.example, roles: [bra-ordforande, ks-ordforande]}
              - {id: havsby-sekreterare, firstName: Siv, lastName: Sekreterare, title: Kommunsekreterare, email: siv@havsby.example, roles: [namndsekreterare]}
              - {id: havsby-polischef, firstName: Leo, lastName: Polischef, title: Tf lokalpolisområdeschef, email: leo@havsby.example, roles: [lokalpolisomradeschef]}
            """;

    @TempDir
    static Path folder;

    @DynamicPropertySource
    static void profile(DynamicPropertyRegistry registry) {
        registry.add("trygghetshjulet.kommuner", () -> "havsby");
        registry.add("trygghetshjulet.kommuner-dir", SixthMunicipalityTest::folderWithTheProfile);
    }

    private static String folderWithTheProfile() {
        try {
            return Files.writeString(folder.resolve("havsby.yaml"), PROFILE)
                    .getParent()
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void runsAWholeYearByItself() throws FolderException {
        MAIL.purgeEmailFromAllMailboxes();
        Ledger ledger = new Ledger(jdbc, engine, "havsby");
        new Unattended(engine, site(), municipalities.get("havsby"))
                .from("2028-08-14")
                .startingOn("2028-08-20", 2029)
                .until("2030-01-31");

        assertThat(ledger.decisions(2029))
                .containsExactly(
                        "skol 2028-10-19 § 41 NOTERAS",
                        "trygg 2028-10-24 § 41 NOTERAS",
                        "au 2028-11-14 § 6 FORSLAG",
                        "ks 2028-11-28 § 17 FORSLAG",
                        "kf 2028-12-11 § 91 BIFALL");
        assertThat(ledger.decisionTexts("kf", 2029))
                .containsExactly("Kommunfullmäktige antar förslaget till trygghetsprogram 2029.\nKommunfullmäktige"
                        + " godkänner förslaget till havsbyavtalet, som gäller från 2029-01-01 tills vidare.");
        assertThat(ledger.agreements()).containsExactly("2029 SIGNED 2029-01-01 ny text");
        assertThat(ledger.plans())
                .containsExactly("2029 SUPERSEDED 2029-01-01 2032-12-31", "2030 PUBLISHED 2029-01-01 2032-12-31");
        assertThat(ledger.signatures(2029))
                .containsExactly(
                        "HANDLINGSPLAN KOMMUN Kommunalråd 2028-12-27",
                        "HANDLINGSPLAN POLIS Tf lokalpolisområdeschef 2028-12-27",
                        "MEDBORGARLOFTE KOMMUN Kommunalråd 2029-01-31",
                        "MEDBORGARLOFTE POLIS Tf lokalpolisområdeschef 2029-01-31",
                        "OVERENSKOMMELSE KOMMUN Kommunalråd 2028-12-27",
                        "OVERENSKOMMELSE POLIS Tf lokalpolisområdeschef 2028-12-27");
        assertThat(ledger.followUps(2029))
                .hasSize(8)
                .startsWith("1 KOMMUN", "1 POLIS")
                .endsWith("4 KOMMUN", "4 POLIS");
        assertThat(ledger.receipts(2029)).containsExactly("hamnen 2029-10-29", "kf 2029-12-10 § 41");
        assertThat(ledger.occasions("radet", 2029))
                .containsExactly("radet 2029-02-05 HELD", "radet 2029-06-05 HELD", "radet 2029-10-05 HELD");
        assertThat(site().anonymously("/kommuner/havsby").ok().page())
                .contains("Trygghetsprogram 2030", "Medborgarlöfte 2030", "Kommunfullmäktige 2029-12-10 § 91")
                .containsSubsequence(">Det här gör vi<", ">Vem svarar för det<")
                // of its columns, those that say something
                .doesNotContain(">Varför det blir så<", ">Klart<", ">Så vet vi att det hjälpte<");
        assertThat(lettersTo("kustpolisen@havsby.example"))
                .extracting(RunningWheel::subject)
                .hasSize(2)
                .allMatch(subject -> subject.startsWith("Protokollsutdrag: Kommunfullmäktige"));
        ledger.nothingIsLeftLying();
    }
}
