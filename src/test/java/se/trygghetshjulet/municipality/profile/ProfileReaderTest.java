package se.trygghetshjulet.municipality.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Reminders;
import se.trygghetshjulet.municipality.TurnDays;

/** A faulty profile is refused with file, line, field and reason. */
class ProfileReaderTest {

    private static final Path GOOD = Path.of("src/test/kommuner/provby.yaml");

    private final ProfileReader reader =
            new ProfileReader(Validation.buildDefaultValidatorFactory().getValidator());

    @Test
    void aGoodProfileIsRead() throws IOException {
        Municipality municipality = read("provby.yaml", Files.readString(GOOD)).municipality();

        assertThat(municipality.id()).isEqualTo("provby");
        assertThat(new TurnDays(municipality).start(2027)).isEqualTo("2026-09-01");
        assertThat(new TurnDays(municipality).periodEnd(2027, 2)).isEqualTo("2027-08-31");
        assertThat(municipality.deadlines().daysFor("vad-som-helst")).isEqualTo(10);
    }

    @Test
    void aFormMayBeRemindedOfEarlierOrLaterThanTheRest() throws IOException {
        String profile = Files.readString(GOOD)
                .replace("daysBefore: 3", "daysBefore: 3, perForm: {ta-fram-handlingsplan: 5, registrera-arende: 1}");

        Reminders reminders = read("provby.yaml", profile).municipality().reminders();

        assertThat(reminders.leadFor("ta-fram-handlingsplan")).isEqualTo(5);
        assertThat(reminders.leadFor("registrera-arende")).isEqualTo(1);
        assertThat(reminders.leadFor("publicera")).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // form of a single field
                "id: provby                      | id: Prov by                         | id                                | ska vara små bokstäver a–z och siffror",
                "name: Provby kommun             | nam: Provby kommun                  | nam                               | fältet 'nam' finns inte, välj bland",
                "name: Provby kommun             | name: ' '                           | name                              | fältet måste fyllas i",
                "name: Provby kommun             | id: en till                         |                                   | fältet 'id' står två gånger",
                "name: Provby kommun             | name: \"Prov                          |                                   | filen går inte att läsa som YAML här",
                "years: 3                        | years: tre                          | documents.plan.years              | 'tre' är inget heltal",
                "years: 3                        | years: 2.5                          | documents.plan.years              | är inget heltal",
                "years: 3                        | years: 0                            | documents.plan.years              | talet får inte vara mindre än 1",
                "newEvery: 1                     | newEvery:                           | documents.plan.newEvery           | fältet måste fyllas i",
                ", newEvery: 1                   |                                     | documents.plan.newEvery                    | fältet måste fyllas i",
                "term: fixed                     | term: fast                          | documents.agreement.term          | 'fast' finns inte, välj bland fixed, prolonged, open",
                "when: with-plan                 | when: 1                             | documents.lofte.when              | finns inte, välj bland with-plan, later",
                "wheel: {start: \"--09-01\"}     | wheel: {start: 1 sept}              | wheel.start                       | '1 sept' är ingen dag på året, skriv till exempel \"--09-01\"",
                "wheel: {start: \"--09-01\"}     | wheel: {start: \"--02-29\"}         | wheel.start                       | den 29 februari finns inte varje år",
                "role: kommunpolis               | role: polis                         | sources[0].role                   | rollen 'polis' finns inte, välj bland",
                "field: problem                  | field: problemet                    | planTable.columns[0].field        | kolumnen 'problemet' finns inte",
                "sources:                        | sources: skolan                     | sources                           | ska vara en lista",
                "deadlines: {standard: 10}       | deadlines: 14                       | deadlines                         | ska ha fält under sig",
                "deadlines: {standard: 10}       | reminder: {daysBefore: 1}           | reminder                          | fältet 'reminder' finns inte",
                "deadlines: {standard: 10}       | closedDays: [20270507]              | closedDays[0]                     | datum",
                "deadlines: {standard: 10}       | closedDays: [2027-02-30]            | closedDays[0]                     | '2027-02-30' är inget datum, skriv till exempel 2027-05-07",
                "standard: 10                    | standard: 1400                      | deadlines.standard                | talet får inte vara större än 365",
                "daysBefore: 3                   | daysBefore: 0                       | reminders.daysBefore              | talet får inte vara mindre än 1",
                "daysBefore: 3                   | daysBefore: 3, perForm: {publicera: 90} | reminders.perForm.publicera   | talet får inte vara större än 60",
                "weekday: TUESDAY, week: 1       | weekday: TISDAG, week: 1            | bodies.au.meetings.weekday        | 'TISDAG' finns inte, välj bland MONDAY, TUESDAY",
                "weekday: TUESDAY, week: 1       | weekday: TUESDAY, week: 5           | bodies.au.meetings.week           | talet får inte vara större än 4",
                "months: [1,2,3                  | months: [0,2,3                      | bodies.au.meetings.months         | talet får inte vara mindre än 1",
                "receivers: [{name: Polisen, email: polis@provby.example}] | receivers: [{name: Polisen, email: polisen}] | receivers[0].email | är ingen giltig e-postadress",
                "roles: [registrator]            | roles: []                           | people[6].roles                   | minst en rad behövs",
                "roles: [kommunpolis]            | roles: [kommunpolis], deputyFor: [polis] | people[1].deputyFor[0] | rollen 'polis' finns inte, välj bland",
                "name: Provby kommun             | name: \"\\u00a0\\u200b\"            | name                              | fältet måste fyllas i",
                "label: Uppföljning              | label: \"\\u3164\"                   | planTable.columns[7].label        | fältet måste fyllas i",
                "firstName: Prov                 | firstName: \"\\u2060\"               | people[0].firstName               | fältet måste fyllas i",
                "deadlines: {standard: 10}       | closedDays: [0000-01-01]            | closedDays                        | ska ligga mellan 2000-01-01 och 2099-12-31",
                "deadlines: {standard: 10}       | closedDays: [2927-05-07]            | closedDays                        | ska ligga mellan 2000-01-01 och 2099-12-31",
                "{weekday: TUESDAY, week: 1, months: [1,2,3,4,5,6,8,9,10,11,12]} | {dates: [0202-03-04, 2027-03-02]} | bodies.au.meetings.dates[0] | ska ligga mellan 2000-01-01 och 2099-12-31",
                // what holds between fields
                "{field: areaCause, label: Orsak} | {field: areaCause, label: Orsak}\\n    - {field: cause, label: Åtgärdens orsak} | planTable.columns | cause och areaCause är samma uppgift i planen",
                "roles: [kommunpolis]            | roles: [kommunpolis], deputyFor: [kommunpolis] | people[1].deputyFor | den som har rollen kommunpolis kan inte vara ersättare för den också",
                "id: provby-registrator          | id: provby-kommunpolis              | people[6].id                      | id 'provby-kommunpolis' används två gånger",
                "id: skola                       | id: statistik                       | sources[1].id                     | id 'statistik' används två gånger",
                "id: lpo-ledning                 | id: ks                              | followUps.reports[1].id           | id 'ks' används två gånger",
                "proposes: au                    | proposes: tsu                       | decision.proposes                 | instansen 'tsu' finns inte under bodies",
                "proposes: au                    | informed: [tu], proposes: au        | decision.informed[0]              | instansen 'tu' finns inte under bodies",
                "adopts: ks                      | adopts: kf                          | decision.adopts                   | instansen 'kf' finns inte under bodies",
                "body: ks                        | body: kf                            | followUps.reports[0].body         | instansen 'kf' finns inte under bodies",
                "renewalMonths: 6}               | renewalMonths: 6}\\n  guideline: {title: Riktlinje, years: 3} | bodies           | instansen 'kf' saknas",
                "au: {name                       | bu: {name                           | decision.proposes                 | instansen 'au' finns inte under bodies",
                "ks: {name                       | kt: {name                           | bodies                            | instansen 'ks' saknas",
                "adopts: ks                      | adopts: nat                         | decision.adopts                   | instansen 'nat' finns inte under bodies",
                "adopts: ks                      | adopts: au                          | decision.proposes                 | instansen föreslår inte för sig själv",
                "proposes: au                    | informed: [ks], proposes: au        | decision.informed[0]              | instansen 'ks' behandlar själv ärendet",
                "adopts: ks                      | adopts: ks, delegation: {role: sakerhetssamordnare, title: Chef, order: 3.1} | decision.proposes | ingen instans föreslår när en tjänsteman beslutar",
                "proposes: au, adopts: ks        | adopts: ks, delegation: {role: kommunpolis, title: Chef, order: 3.1} | decision.delegation.role | rollen kommunpolis är ingen anställd i kommunen",
                "proposes: au, adopts: ks        | adopts: ks, delegation: {role: sakerhetssamordnare, title: Chef} | decision.delegation.order | fältet måste fyllas i",
                "adopts: ks                      | adopts: ks, remiss: {receivers: [{name: Skolan, email: skolan@provby.example}, {name: Skolan, role: uppgiftslamnare}], days: 21} | decision.remiss.receivers[1].name | 'Skolan' står två gånger",
                "adopts: ks                      | adopts: ks, remiss: {receivers: [{name: Skolan}], days: 21} | decision.remiss.receivers[0] | ange e-postadress eller roll",
                "adopts: ks                      | adopts: ks, remiss: {receivers: [{name: Skolan, role: uppgiftslamnare}], days: 0} | decision.remiss.days | talet får inte vara mindre än 1",
                "adopts: ks                      | adopts: ks, remiss: {receivers: [], days: 21} | decision.remiss.receivers | minst en rad behövs",
                "ks: {name                       | kf: {name: Fullmäktige, meetings: {weekday: MONDAY, week: 4, months: [1,2]}, papersDays: 8, perCapsulam: true}\\n  ks: {name | bodies.kf.perCapsulam | fullmäktige beslutar bara vid sammanträde",
                "ks: {name                       | ks: {host: Storby, name              | bodies.ks.host                    | bara en gemensam nämnd har en värdkommun",
                "proposes: au, adopts: ks        | adopts: kf, delegation: {role: sakerhetssamordnare, title: Chef, order: 3.1} | decision.delegation | fullmäktige delegerar till nämnder",
                "proposes: au                    | proposes: kf                        | decision.proposes                 | fullmäktige lämnar inga förslag",
                "supplier: provby-uppgiftslamnare | supplier: provby-skolan            | sources[1].supplier               | 'provby-skolan' finns inte under people",
                "supplier: provby-uppgiftslamnare | supplier: provby-registrator       | sources[1].supplier               | 'provby-registrator' har inte rollen uppgiftslamnare",
                "role: ks-ordforande             | role: ks-ordforande, person: nagon  | signatories.kommun.person         | 'nagon' finns inte under people",
                "field: followUp                 | field: district                     | planTable.columns[7].field        | ange kommunens stadsdelar eller tätorter i districts",
                "field: followUp                 | field: areaDistrict                 | planTable.columns[7].field        | ange kommunens stadsdelar eller tätorter i districts",
                "field: followUp                 | field: priority                     | planTable.columns[7].field        | ange skalans högsta tal i planTable.priorityScale",
                "field: effectGoal               | field: indicator                    | planTable.columns[2].field        | ett mått hör till ett mål, ta också med kolumnen effectGoal",
                "planTable:                      | planTable:\\n  priorityScale: 5       | planTable.priorityScale           | ta med kolumnen priority, eller ta bort skalan",
                "planTable:                      | planTable:\\n  priorityScale: 11      | planTable.priorityScale           | talet får inte vara större än 10",
                "decision: {proposes             | districts: [{id: norr, name: Norr}, {id: norr, name: Söder}]\\ndecision: {proposes | districts[1].id | 'norr' står två gånger",
                "decision: {proposes             | districts: [{id: norr, name: Norr}, {id: sodra, name: NORR}]\\ndecision: {proposes | districts[1].name | 'NORR' står två gånger",
                "decision: {proposes             | districts: [{id: Norr, name: Norr}]\\ndecision: {proposes | districts[0].id | ska ha högst 41 tecken: små bokstäver a–z, siffror och bindestreck",
                "decision: {proposes             | districts: norr\\ndecision: {proposes | districts | ska vara en lista",
                "decision: {proposes             | statistics: {code: '12'}\\ndecision: {proposes | statistics.code | ska vara kommunkoden, fyra siffror inom citattecken",
                "decision: {proposes             | statistics: {inhabitants: 12000}\\ndecision: {proposes | statistics.code | fältet måste fyllas i",
                "field: followUp                 | field: owner                        | planTable.columns[7].field        | kolumnen 'owner' står två gånger",
                "label: Uppföljning              | label: När                          | planTable.columns[7].label        | två kolumner heter 'När'",
                "field: schedule                 | field: measureKommun                | planTable.columns                 | measureKommun och measurePolis hör ihop",
                "{field: schedule, label: När}   | {field: measureKommun, label: K}\\n    - {field: measurePolis, label: P} | planTable.columns | ta med antingen measure, eller measureKommun och measurePolis",
                "{field: measure, label: Åtgärd} | {field: area, label: Område}        | planTable.columns                 | ta med antingen measure, eller measureKommun och measurePolis",
                "term: fixed, years: 4           | term: fixed                         | documents.agreement.years         | ange hur många år överenskommelsen gäller",
                "term: fixed                     | term: open                          | documents.agreement.years         | en överenskommelse tills vidare har inga år",
                "years: 3, newEvery: 1           | years: 3, newEvery: 4               | documents.plan.newEvery           | en plan på 3 år tar slut innan nästa börjar",
                // years of the plan, and wheels beside the central one
                "years: 3, newEvery: 1           | years: 3, newEvery: 1, from: \"--02-29\" | documents.plan.from      | den 29 februari finns inte varje år",
                "years: 3, newEvery: 1           | years: 3, newEvery: 1, from: augusti | documents.plan.from           | 'augusti' är ingen dag på året",
                "years: 3, newEvery: 1           | years: 3, newEvery: 1, from: \"--08-01\" | followUps.periods[1].end | perioden slutar inte efter den förra",
                "renewalMonths: 6                | renewalMonths: 6, shared: true      | documents.agreement.shared        | bara ett hjul under wheels kan vila på kommunens överenskommelse",
                "receivers: [{name               | wheels: [{id: norr, name: Norr, kind: stadsdel}]\\nreceivers: [{name | wheels[0].kind | 'stadsdel' finns inte, välj bland district, document",
                "receivers: [{name               | wheels: [{id: norr-ost, name: Norr, kind: district}]\\nreceivers: [{name | wheels[0].id | ska vara små bokstäver a–z och siffror",
                "receivers: [{name               | wheels: [{id: norra, name: Norr, kind: district}, {id: norra, name: Ost, kind: district}]\\nreceivers: [{name | wheels[1].id | id 'norra' används två gånger",
                "receivers: [{name               | wheels: [{id: norr, name: Provby kommun, kind: district}]\\nreceivers: [{name | wheels[0].name | 'Provby kommun' heter ett annat hjul redan",
                "receivers: [{name               | wheels: [{id: norr, name: Norr, kind: district, overrides: {id: annan}}]\\nreceivers: [{name | wheels[0].overrides.id | fältet 'id' kan inte vara annorlunda i ett hjul",
                "receivers: [{name               | wheels: [{id: norr, name: Norr, kind: district, overrides: {plan: {years: 2}}}]\\nreceivers: [{name | wheels[0].overrides.plan | fältet 'plan' finns inte, välj bland",
                "receivers: [{name               | wheels: [{id: norr, name: Norr, kind: district, overrides: {documents: {plan: {years: 99}}}}]\\nreceivers: [{name | wheels[0].overrides.documents.plan.years | talet får inte vara större än 10",
                "receivers: [{name               | wheels: [{id: norr, name: Norr, kind: district, overrides: {documents: {plan: null}}}]\\nreceivers: [{name | wheels[0].overrides.documents.plan | fältet måste fyllas i",
                "receivers: [{name               | wheels: [{id: norr, name: Norr, kind: district, overrides: {decision: {proposes: sdn}}}]\\nreceivers: [{name | wheels[0].overrides.decision.proposes | instansen 'sdn' finns inte under bodies",
                "receivers: [{name               | wheels: [{id: norr, name: Norr, kind: district, overrides: {people: [{id: norr-ny, firstName: N, lastName: Y, title: T, email: ny@provby.example, roles: [kommunpolis]}]}}]\\nreceivers: [{name | wheels[0].overrides.sources[1].supplier | 'provby-uppgiftslamnare' finns inte under people",
                "receivers: [{name               | activities: [{id: torg, kind: medborgarlofte, name: Torg, help: Torg, role: kommunpolis, first: 2028-01-01, every: P3M, lasts: P4M}]\\nreceivers: [{name | activities[0].lasts | löftet gäller längre än till nästa",
                "receivers: [{name               | activities: [{id: torg, kind: medborgarlofte, name: Torg, help: Torg, role: kommunpolis, first: 2028-01-01, every: P3M, lasts: P0D}]\\nreceivers: [{name | activities[0].lasts | tidsrymden ska vara längre än noll",
                "receivers: [{name               | activities: [{id: est, kind: lagesbildsmote, name: EST, help: EST, role: kommunpolis, first: 2028-01-01, every: P14D, place: Torget}]\\nreceivers: [{name | activities[0].place | fältet är bara för medborgarlöften",
                "receivers: [{name               | activities: [{id: torgtorgtorgtorgtorgtorgtorgtorg, kind: medborgarlofte, name: Torg, help: Torg, role: kommunpolis, first: 2028-01-01, every: P3M}]\\nreceivers: [{name | activities[0].id | ett medborgarlöftes id får ha högst 29 tecken",
                "papersDays: 5}                  | papersDays: 5, members: [Storby]}   | bodies.au.members                 | bara en gemensam nämnd har flera kommuner",
                "papersDays: 5}                  | papersDays: 5, host: Storby, members: [Lillby, Lillby]} | bodies.au.members | ta med värdkommunen 'Storby'",
                "standard: 10                    | standard: 10, perForm: {ta-fram-plan: 7} | deadlines.perForm.ta-fram-plan | formuläret finns inte",
                "daysBefore: 3                   | daysBefore: 3, perForm: {ta-fram-plan: 5} | reminders.perForm.ta-fram-plan | formuläret finns inte",
                "annualAfter: 2                  | annualAfter: 4                      | followUps.annualAfter             | det finns bara 3 perioder",
                "end: \"--08-31\"                | end: \"--04-30\"                    | followUps.periods[1].end          | perioden slutar inte efter den förra"
            })
    void aFaultyOneIsNot(String right, String wrong, String field, String reason) throws IOException {
        String replacement = wrong == null ? "" : wrong.replace("\\n", "\n");
        String good = Files.readString(GOOD);
        int from = good.indexOf(right);
        assertThat(from).as(right).isNotNegative();
        String faulty = good.substring(0, from) + replacement + good.substring(from + right.length());

        assertThatThrownBy(() -> read("provby.yaml", faulty))
                .isInstanceOf(InvalidProfile.class)
                .hasMessageStartingWith("Kommunprofilen provby.yaml kan inte läsas. rad ")
                .message()
                .matches("(?s).*\\brad \\d+" + (field == null ? "" : ", " + Pattern.quote(field)) + ": .*")
                .contains(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "kind: bra-mote                                     | activities[0].first | ange den första dagen",
                "kind: bra-mote                                     | activities[0].every | ange hur ofta, till exempel P14D, P3M eller P1Y",
                "kind: insats, first: 2027-01-15                    | activities[0].every | ange hur ofta",
                "kind: trygghetsvandring, every: P1Y                | activities[0].first | ange den första dagen",
                "kind: insats, first: 2027-01-15, every: P0D        | activities[0].every | tidsrymden ska vara längre än noll",
                "kind: insats, first: 0000-01-01, every: P1D        | activities[0].first | '0000-01-01' ska ligga mellan 2000-01-01 och 2099-12-31",
                "kind: insats, first: 2027-01-15, every: P1000Y     | activities[0].every | tidsrymden får vara högst tio år",
                "kind: insats, first: 2027-01-15, every: fjorton    | activities[0].every | 'fjorton' är ingen tidsrymd",
                "kind: fika, first: 2027-01-15, every: P1D          | activities[0].kind  | aktiviteten 'fika' finns inte, välj bland lagesbildsmote"
            })
    void anActivityHasTheRhythmThatItNeeds(String fields, String field, String reason) throws IOException {
        String faulty = Files.readString(GOOD)
                + "activities:\n  - {id: mote, name: Möte, help: Vi ses, role: kommunpolis, " + fields + "}\n";

        assertThatThrownBy(() -> read("provby.yaml", faulty))
                .isInstanceOf(InvalidProfile.class)
                .hasMessageContaining(field + ": " + reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind: trygghetsvandring", "kind: insats, first: 2011-04-01, every: P3Y"})
    void aWalkMayWaitUntilItIsAskedFor(String fields) throws IOException {
        read(
                "provby.yaml",
                Files.readString(GOOD) + "activities:\n  - {id: mote, name: Möte, help: Vi ses, role: kommunpolis, "
                        + fields + "}\n");
    }

    @Test
    void everyFaultIsNamedOnItsOwnLine() throws IOException {
        String faulty =
                Files.readString(GOOD).replace("years: 4", "years: 40").replace("roles: [registrator]", "roles: []");
        int agreement = lineOf(faulty, "years: 40");
        int registrator = lineOf(faulty, "roles: []");

        assertThatThrownBy(() -> read("provby.yaml", faulty))
                .hasMessage("Kommunprofilen provby.yaml kan inte läsas. rad " + agreement
                        + ", documents.agreement.years: talet får inte vara större än 20\nrad " + registrator
                        + ", people[6].roles: minst en rad behövs");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "deadlines: {standard: 10}       | deadlines: &dagar {standard: 10}\\nreminders: *dagar  | reminders",
                "daysBefore: 3                   | daysBefore: *dagar                  | reminders.daysBefore",
                "roles: [registrator]            | roles: [*roll]                      | people[6].roles[0]",
                "deadlines: {standard: 10}       | deadlines: {<<: *mall, standard: 10} | deadlines.<<",
                "deadlines: {standard: 10}       | deadlines: {<<: {standard: 10}}     | deadlines.<<"
            })
    void whatPointsElsewhereIsToBeWrittenOut(String right, String wrong, String field) throws IOException {
        String faulty = Files.readString(GOOD).replace(right, wrong.replace("\\n", "\n"));

        assertThatThrownBy(() -> read("provby.yaml", faulty))
                .isInstanceOf(InvalidProfile.class)
                .hasMessageContaining(", " + field + ": ")
                .hasMessageContaining("pekar på något som står på ett annat ställe")
                .hasMessageContaining("skriv ut värdet här");
    }

    @Test
    void aNameForAPlaceThatNothingPointsAtDoesNoHarm() throws IOException {
        read("provby.yaml", Files.readString(GOOD).replace("deadlines: {", "deadlines: &dagar {"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "KS/20[0-9]{2}:[0-9]{1,6}    | KS/2026:359   | ",
                "[0-9]{4}-[0-9]{6}           | 2024-000123   | ",
                "`(KS|BUN|SN) ?[0-9]{4}/[0-9]{1,5}(-[0-9]{1,3})?` | BUN 2024/123-1 | ",
                "\\d{4}\\.\\d+                | 2024.1        | ",
                "KS/[0-9]{4                  | KS/2026:359   | diary.pattern: är inget reguljärt uttryck",
                "KS[0-9                      | KS2026        | diary.pattern: är inget reguljärt uttryck",
                "KS)(20                      | KS20          | diary.pattern: är inget reguljärt uttryck",
                "KS/[0-9]{4}:[0-9]+          | KS 2026:359   | diary.example: 'KS 2026:359' följer inte mönstret",
                "KS/[0-9]{4}                 | KS/2026:359   | diary.example: 'KS/2026:359' följer inte mönstret",
                "([0-9]+)+                   | 2026          | diary.pattern: kan ta orimligt lång tid",
                "([A-Z0-9]*)*X               | X             | diary.pattern: kan ta orimligt lång tid",
                "`(a|a)*[0-9]`               | 1             | diary.pattern: kan ta orimligt lång tid",
                "([0-9]{0,60}){9}x           | 1x            | diary.pattern: kan ta orimligt lång tid",
                "((KS)+/?)+[0-9]             | KS1           | diary.pattern: kan ta orimligt lång tid",
                ".*.*.*.*.*.*[0-9]           | 1             | diary.pattern: kan ta orimligt lång tid",
                "\\p{L}+[0-9]                | KS1           | diary.pattern: '\\' läses inte lika av alla webbläsare",
                "(?i)ks[0-9]                 | KS1           | diary.pattern: '(?' läses inte lika av alla webbläsare",
                "[A-Z]++[0-9]                | KS1           | diary.pattern: '++' läses inte lika av alla webbläsare",
                "\\Qks\\E[0-9]              | ks1           | diary.pattern: '\\' läses inte lika av alla webbläsare"
            })
    void aDiaryHasAPatternThatTakesItsExampleAndNeverHangs(String pattern, String example, String fault)
            throws IOException {
        String profile = Files.readString(GOOD) + "diary: {pattern: '" + pattern + "', help: Som i diariet, example: '"
                + example + "'}\n";
        if (fault == null) {
            assertThat(read("provby.yaml", profile).municipality().diary().takes(example))
                    .isTrue();
        } else {
            assertThatThrownBy(() -> read("provby.yaml", profile))
                    .isInstanceOf(InvalidProfile.class)
                    .hasMessageContaining("rad " + lineOf(profile, "diary:") + ", " + fault);
        }
    }

    @Test
    void anEmptyFileIsNoProfile() {
        assertThatThrownBy(() -> read("tom.yaml", ""))
                .hasMessageContaining("tom.yaml")
                .hasMessageContaining("tom");
    }

    @Test
    void whatIsMissingIsLookedForWhereItBelongs() throws IOException {
        String faulty = Files.readString(GOOD).replace("title: Överenskommelse, ", "");

        assertThatThrownBy(() -> read("provby.yaml", faulty))
                .hasMessageContaining(
                        "rad " + lineOf(faulty, "agreement:") + ", documents.agreement.title: fältet måste fyllas i");
    }

    @Test
    void twoFilesAreNotTheSameMunicipality() throws IOException {
        Profiles profiles = new Profiles();
        profiles.add(read("provby.yaml", Files.readString(GOOD)));
        Profile twin = read("annan.yaml", Files.readString(GOOD));

        assertThatThrownBy(() -> profiles.add(twin))
                .hasMessage(
                        "Kommunprofilen annan.yaml kan inte läsas. rad " + lineOf(Files.readString(GOOD), "id: provby")
                                + ", id: 'provby' finns redan i filen provby.yaml");
    }

    @Test
    void aPersonIsTheSameInEveryFile() throws IOException {
        Profiles profiles = new Profiles();
        profiles.add(read("provby.yaml", Files.readString(GOOD)));
        String neighbour = Files.readString(GOOD).replace("id: provby\n", "id: grannby\n");
        String other = neighbour.replace("title: Kommunpolis", "title: Områdespolis");

        assertThatThrownBy(() -> profiles.add(read("grannby.yaml", other)))
                .hasMessageContaining("grannby.yaml")
                .hasMessageContaining(
                        "rad " + lineOf(other, "id: provby-kommunpolis") + ", people[1]: 'provby-kommunpolis'")
                .hasMessageContaining("står också i filen provby.yaml, skriv namn, titel och e-post likadant i båda");
        new Profiles().add(read("grannby.yaml", neighbour));
    }

    private static int lineOf(String yaml, String text) {
        return 1
                + Arrays.stream(yaml.split("\n"))
                        .toList()
                        .indexOf(Arrays.stream(yaml.split("\n"))
                                .filter(line -> line.contains(text))
                                .findFirst()
                                .orElseThrow());
    }

    private Profile read(String file, String yaml) throws IOException {
        return reader.read(file, yaml.getBytes(StandardCharsets.UTF_8));
    }
}
