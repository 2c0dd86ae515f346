package se.trygghetshjulet.engine.form;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetshjulet.engine.form.Judgement.merged;

import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One field at a time. In the tables, a blank last column means that the value is accepted. */
class FormContractTest {

    private static final String REQUIRED = "Fältet måste fyllas i.";
    private static final String READ_ONLY = "Fältet kan inte ändras. Ladda om sidan och försök igen.";
    private static final String UNKNOWN = "Fältet finns inte i formuläret. Ladda om sidan och försök igen.";

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{x: null}", "{x: ''}", "{x: ' \\t '}"})
    void aRequiredTextIsMoreThanBlanks(String sent) {
        String required = "{type: 'textfield', key: 'x', label: 'X', validate: {required: true, maxLength: 9}}";

        Judgement.of(required, sent).refuses("X", REQUIRED);
        Judgement.of(required, "{x: 'Anna'}").accepts();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00a0",
                "\u202f\u2007",
                "\u200b",
                "\u200c\u200d",
                "\u2060",
                "\u00ad",
                "\ufeff",
                "\u115f\u1160",
                "\u3164",
                "\uffa0",
                "\u2800",
                "\u180e",
                "\udb40\udc20\udb40\udc7f",
                "\ufe0f",
                "\udb40\udd00",
                "\u034f",
                "\u3000\u2028\u0085"
            })
    void aRequiredTextIsMoreThanWhatNobodySees(String invisible) {
        String required = "{type: 'textarea', key: 'x', label: 'X', validate: {required: true, maxLength: 9}}";
        ObjectNode sent = JsonNodeFactory.instance.objectNode().put("x", " " + invisible + " ");

        Judgement.of(required, FormContract.members(sent), "{}").refuses("X", REQUIRED);
        Judgement.of(required, FormContract.members(sent.put("x", invisible + "Ok" + invisible)), "{}")
                .accepts();
    }

    @Test
    void whatNobodySeesMakesNoTextLonger() {
        String atLeastThree = "{type: 'textarea', key: 'x', label: 'X', validate: {minLength: 3, maxLength: 9}}";

        Judgement.of(atLeastThree, "{x: 'B\u200b\u200bo'}").refuses("X", "Skriv minst 3 tecken.");
        Judgement.of(atLeastThree, "{x: 'B\u200bob'}").accepts();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {type: 'number'}   | {}
        {type: 'number'}   | {x: null}
        {type: 'radio'}    | {x: ''}
        {type: 'select'}   | {}
        {type: 'datetime'} | {x: ''}
        {type: 'checkbox'} | {}
        {type: 'checklist', values: [{value: 'a'}]} | {x: []}
        {type: 'taglist', values: [{value: 'a'}]}   | {x: []}
        """)
    void everyKindOfFieldCanBeRequired(String component, String sent) {
        Judgement.of(merged(component, "{key: 'x', label: 'X', validate: {required: true}}"), sent)
                .refuses("X", REQUIRED);
        Judgement.of(merged(component, "{key: 'x', label: 'X'}"), sent).accepts();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        {type: 'textfield'} | 7            | Skriv text här.
        {type: 'textarea'}  | ['rad']      | Skriv text här.
        {type: 'textarea'}  | []           | Skriv text här.
        {type: 'textfield'} | {a: 1}       | Skriv text här.
        {type: 'textfield'} | true         | Skriv text här.
        {type: 'number'}    | '7'          | Skriv ett tal med siffror.
        {type: 'number'}    | []           | Skriv ett tal med siffror.
        {type: 'number'}    | 1e400        | Skriv ett tal med siffror.
        {type: 'checkbox'}  | 'true'       | Kryssa i eller lämna tomt.
        {type: 'checkbox'}  | 1            | Kryssa i eller lämna tomt.
        {type: 'datetime'}  | 20270430     | Ange ett datum som finns, till exempel 2027-04-30.
        {type: 'datetime'}  | []           | Ange ett datum som finns, till exempel 2027-04-30.
        {type: 'radio', values: [{value: '7'}]}     | 7     | Välj ett av alternativen i formuläret.
        {type: 'radio', values: [{value: '7'}]}     | ['7'] | Välj ett av alternativen i formuläret.
        {type: 'select', values: [{value: '7'}]}    | []    | Välj ett av alternativen i formuläret.
        {type: 'checklist', values: [{value: '7'}]} | '7'   | Välj bland alternativen i formuläret.
        {type: 'taglist', values: [{value: '7'}]}   | [7]   | Välj bland alternativen i formuläret.
        {type: 'dynamiclist', path: 'x'} | 'inga'  | Fyll i listan rad för rad.
        {type: 'dynamiclist', path: 'x'} | {a: 1}  | Fyll i listan rad för rad.
        """)
    void aValueOfTheWrongTypeIsRefused(String component, String value, String reason) {
        Judgement.of(merged(component, "{key: 'x', label: 'X'}"), "{x: " + value + "}")
                .refuses("X", reason);
    }

    @Test
    void whatIsNoNumberAtAllIsNoNumber() {
        Judgement.of("{type: 'number', key: 'x', label: 'X'}", Map.of("x", DoubleNode.valueOf(Double.NaN)), "{}")
                .refuses("X", "Skriv ett tal med siffror.");
    }

    @Test
    void anObjectOfTheEnginesIsNoText() {
        var serialised = JsonNodeFactory.instance.pojoNode(new Object());

        Judgement.of("{type: 'textfield', key: 'x', label: 'X'}", Map.of("x", serialised), "{}")
                .refuses("X", "Skriv text här.");
    }

    @Test
    void aKindOfFieldThatNobodyKnowsIsRefused() {
        Judgement.of("{type: 'filepicker', key: 'x', label: 'X'}", "{x: 'fil'}")
                .refuses("X", "Fältets typ filepicker stöds inte. Hör av dig till systemets förvaltare.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        {maxLength: 4} | 'Anna'        |
        {maxLength: 4} | '  Anna \\n ' |
        {maxLength: 4} | 'Annan'       | Texten är för lång: 5 tecken, högst 4 får plats. Korta den.
        {minLength: 3} | 'Bo'          | Skriv minst 3 tecken.
        {minLength: 3} | ' Bo '        | Skriv minst 3 tecken.
        {minLength: 3} | 'Bob'         |
        {minLength: 3} | ''            |
        """)
    void aTextIsAsLongAsTheFormSaysWithoutTheBlanksAroundIt(String rules, String value, String reason) {
        Judgement.of("{type: 'textarea', key: 'x', label: 'X', validate: " + rules + "}", "{x: " + value + "}")
                .is("X", reason);
    }

    @Test
    void aTextIsNeverWithoutALimit() {
        String unlimited = "{type: 'textarea', key: 'x', label: 'X'}";

        Judgement.of(unlimited, "{x: '" + "a".repeat(10_000) + "'}").accepts();
        Judgement.of(unlimited, "{x: '" + "a".repeat(10_001) + "'}")
                .refuses("X", "Texten är för lång: 10001 tecken, högst 10000 får plats. Korta den.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        -P1Y | P0D  | 2027-03-05 | -
        -P1Y | P0D  | 2026-03-05 | -
        -P1Y | P0D  | 2026-03-04 | Ange ett datum mellan 5 mars 2026 och 5 mars 2027.
        -P1Y | P0D  | 0000-01-01 | Ange ett datum mellan 5 mars 2026 och 5 mars 2027.
        -P1Y | P0D  | 2027-03-06 | Dagen har inte varit än. Ange ett datum mellan 5 mars 2026 och 5 mars 2027.
        P0D  | P20Y | 2027-03-05 | -
        P0D  | P20Y | 2027-03-04 | Dagen har redan varit. Ange ett datum mellan 5 mars 2027 och 5 mars 2047.
        P0D  | P20Y | 9999-12-31 | Ange ett datum mellan 5 mars 2027 och 5 mars 2047.
        -P2Y | P20Y | 2202-01-01 | Ange ett datum mellan 5 mars 2025 och 5 mars 2047.
        """)
    void aDayLiesAsFarFromTodayInSwedenAsTheFormSays(String earliest, String latest, String day, String reason) {
        String field = "{type: 'datetime', key: 'x', dateLabel: 'X', properties: {earliest: '" + earliest
                + "', latest: '" + latest + "'}}";

        Judgement.of(field, "{x: '" + day + "'}").is("X", reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        2027-03-05T23:59       | -
        2027-03-05T22:59:00Z   | -
        2027-03-06T00:00       | Dagen har inte varit än. Ange ett datum mellan 5 mars 2026 och 5 mars 2027.
        2027-03-05T23:00:00Z   | Dagen har inte varit än. Ange ett datum mellan 5 mars 2026 och 5 mars 2027.
        """)
    void aMomentIsOfTheDayThatItHasInSweden(String moment, String reason) {
        String field = "{type: 'datetime', subtype: 'datetime', key: 'x', dateLabel: 'X',"
                + " properties: {earliest: '-P1Y', latest: 'P0D'}}";

        Judgement.of(field, "{x: '" + moment + "'}").is("X", reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        -P40Y | P1Y | 1987 | -
        -P40Y | P1Y | 1986 | Ange ett år mellan 1987 och 2028.
        -P40Y | P1Y | 2029 | Ange ett år mellan 1987 och 2028.
        P0Y   | P1Y | 2028 | -
        P0Y   | P1Y | 2026 | Ange 2027 eller 2028.
        """)
    void aYearLiesAsFarFromThisOneAsTheFormSays(String earliest, String latest, int year, String reason) {
        String field = "{type: 'number', key: 'x', label: 'X', properties: {earliest: '" + earliest + "', latest: '"
                + latest + "'}}";

        Judgement.of(field, "{x: " + year + "}").is("X", reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        KS/2017:359              |
        KS 2017:359              |
        KS2017-1                 |
        2017:359                 | Skriv på det sätt som hjälptexten visar.
        KS/17:359                | Skriv på det sätt som hjälptexten visar.
        KS/2017:359, KS/2017:350 | Skriv på det sätt som hjälptexten visar.
        """)
    void aTextFollowsThePattern(String value, String reason) {
        String field = """
                {type: 'textfield', key: 'x', label: 'X',
                 validate: {pattern: '^[A-ZÅÄÖ]{1,8}[ /]?[0-9]{4}[:/-][0-9]{1,6}$'}}""";

        Judgement.of(field, "{x: '" + value + "'}").is("X", reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        email | anna@kommun.example       |
        email | anna.b+x@a.kommun.example |
        email | anna                      | Skriv en e-postadress, till exempel namn@exempel.se.
        email | anna@kommun               | Skriv en e-postadress, till exempel namn@exempel.se.
        email | anna@a.se, b@a.se         | Skriv en e-postadress, till exempel namn@exempel.se.
        email | Anna <anna@a.se>          | Skriv en e-postadress, till exempel namn@exempel.se.
        email | anna@a.se\\nBcc: b@a.se   | Skriv en e-postadress, till exempel namn@exempel.se.
        phone | +46 (0)123-456 78         |
        phone | växeln                    | Skriv ett telefonnummer med siffror.
        """)
    void anAddressLooksLikeOne(String kind, String value, String reason) {
        Judgement.of(
                        "{type: 'textfield', key: 'x', label: 'X', validate: {validationType: '" + kind + "'}}",
                        "{x: '" + value + "'}")
                .is("X", reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\u001b", "\\u007f", "\\u0085", "\\u202e", "\\u2066", "\\ud83d", "\\ufffe"})
    void aTextHoldsNothingThatCannotBeSeen(String sign) {
        Judgement.of("{type: 'textarea', key: 'x', label: 'X'}", "{x: 'a" + sign + "b'}")
                .refuses("X", "Texten innehåller osynliga styrtecken. Skriv om den utan dem.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rad\\nrad\\r\\n\\tindragen", "Åsa Öberg – ”så”", "\\ud83d\\udc6e", "snö\\u00a0och is"})
    void aTextHoldsAllThatPeopleWrite(String text) {
        Judgement.of("{type: 'textarea', key: 'x', label: 'X'}", "{x: '" + text + "'}")
                .accepts();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {decimalDigits: 0, validate: {min: 1, max: 999}} | 1     |
        {decimalDigits: 0, validate: {min: 1, max: 999}} | 999.0 |
        {decimalDigits: 0, validate: {min: 1, max: 999}} | 0     | Talet får vara lägst 1.
        {decimalDigits: 0, validate: {min: 1, max: 999}} | 1000  | Talet får vara högst 999.
        {decimalDigits: 0, validate: {min: 1, max: 999}} | 6.5   | Skriv ett heltal.
        {decimalDigits: 2, validate: {min: -1, max: 1}}  | 0.25  |
        {decimalDigits: 2, validate: {min: -1, max: 1}}  | 0.125 | Skriv högst 2 decimaler.
        {decimalDigits: 2, validate: {min: -1, max: 1}}  | -1.01 | Talet får vara lägst -1.
        {validate: {min: 0.5}}                           | 0.4   | Talet får vara lägst 0.5.
        {}                                               | -1e9  |
        """)
    void aNumberKeepsItsRangeAndDecimals(String rules, String value, String reason) {
        Judgement.of(merged("{type: 'number', key: 'x', label: 'X'}", rules), "{x: " + value + "}")
                .is("X", reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        true  | {x: true}  |
        true  | {x: false} | Rutan måste kryssas i.
        false | {x: false} |
        false | {}         |
        """)
    void aBoxThatIsRequiredMustBeTicked(boolean required, String sent, String reason) {
        Judgement.of("{type: 'checkbox', key: 'x', label: 'X', validate: {required: " + required + "}}", sent)
                .is("X", reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        radio     | 'ja'          |
        select    | 'nej'         |
        radio     | 'kanske'      | Välj ett av alternativen i formuläret.
        select    | 'Ja'          | Välj ett av alternativen i formuläret.
        select    | ' ja'         | Välj ett av alternativen i formuläret.
        checklist | ['ja', 'nej'] |
        taglist   | ['nej']       |
        checklist | ['ja', 'jo']  | Välj bland alternativen i formuläret.
        taglist   | ['']          | Välj bland alternativen i formuläret.
        """)
    void aChoiceIsOneOfTheOptionsOfTheFormOrItsData(String type, String value, String reason) {
        String field = "{type: '" + type + "', key: 'x', label: 'X'}";
        String sent = "{x: " + value + "}";

        Judgement.of(merged(field, "{values: [{value: 'ja'}, {value: 'nej'}]}"), sent)
                .is("X", reason);
        Judgement.of(merged(field, "{valuesKey: 'answers'}"), sent, "{answers: [{value: 'ja'}, {value: 'nej'}]}")
                .is("X", reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{meetings: null}", "{meetings: []}"})
    void whereTheDataHasNoOptionsThereIsNothingToChoose(String prefill) {
        Judgement.of("{type: 'select', key: 'x', label: 'X', valuesKey: 'meetings'}", "{x: '2027-01-13'}", prefill)
                .refuses("X", "Välj ett av alternativen i formuläret.");
    }

    @Test
    void nobodyBringsHisOwnOptions() {
        assertThat(Judgement.of(
                                "{type: 'select', key: 'x', label: 'X', valuesKey: 'meetings'}",
                                "{x: '2027-01-13', meetings: [{value: '2027-01-13'}]}")
                        .message())
                .contains("”X”: Välj ett av alternativen i formuläret.")
                .contains("”meetings”: " + UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        date     | 2027-04-30             |
        date     | 2028-02-29             |
        date     | 2027-02-29             | Ange ett datum som finns, till exempel 2027-04-30.
        date     | 30/4 2027              | Ange ett datum som finns, till exempel 2027-04-30.
        date     | 2027-04-30T13:30       | Ange ett datum som finns, till exempel 2027-04-30.
        date     | +22027-04-30           | Ange ett datum som finns, till exempel 2027-04-30.
        date     | -2027-04-30            | Ange ett datum som finns, till exempel 2027-04-30.
        time     | 13:30                  |
        time     | 13:30Z                 |
        time     | 13:30+02:00            |
        time     | 25:00                  | Ange ett klockslag, till exempel 13:30.
        time     | halv två               | Ange ett klockslag, till exempel 13:30.
        datetime | 2027-04-30T13:30       |
        datetime | 2027-04-30T13:30Z      |
        datetime | 2027-04-30T13:30+02:00 |
        datetime | 2027-04-30             | Ange datum och klockslag, till exempel 2027-04-30 13:30.
        datetime | 2027-04-31T13:30       | Ange datum och klockslag, till exempel 2027-04-30 13:30.
        datetime | +22027-04-30T13:30Z    | Ange datum och klockslag, till exempel 2027-04-30 13:30.
        """)
    void aDayOrTimeIsOneThatExists(String subtype, String value, String reason) {
        Judgement.of("{type: 'datetime', key: 'x', dateLabel: 'X', subtype: '" + subtype + "'}", "{x: '" + value + "'}")
                .is("X", reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        readonly | {x: 'Planen'} |
        readonly | {x: 'Annan'}  | Fältet kan inte ändras. Ladda om sidan och försök igen.
        readonly | {x: ''}       | Fältet kan inte ändras. Ladda om sidan och försök igen.
        readonly | {x: []}       | Fältet kan inte ändras. Ladda om sidan och försök igen.
        readonly | {}            | Fältet kan inte ändras. Ladda om sidan och försök igen.
        disabled | {}            |
        disabled | {x: 'Planen'} |
        disabled | {x: 'Annan'}  | Fältet kan inte ändras. Ladda om sidan och försök igen.
        """)
    void whatIsOnlyShownComesBackAsItWas(String lock, String sent, String reason) {
        Judgement.of("{type: 'textfield', key: 'x', label: 'X', " + lock + ": true}", sent, "{x: 'Planen'}")
                .is("X", reason);
    }

    @Test
    void whatWasShownEmptyCannotBeFilledIn() {
        String readOnly = "{type: 'textfield', key: 'x', label: 'X', readonly: true}";

        Judgement.of(readOnly, "{x: 'Ny'}").refuses("X", READ_ONLY);
        Judgement.of(readOnly, "{x: ''}", "{x: null}").accepts();
    }

    @Test
    void aGroupChangesNothingForTheFieldsInIt() {
        String grouped = """
                {type: 'text', id: 'text_help', text: 'Hjälp'},
                {type: 'group', id: 'group_outer', label: 'Grupp', components: [
                  {type: 'group', id: 'group_inner', label: 'Inre', components: [
                    {type: 'textfield', key: 'x', label: 'X', validate: {required: true}}]}]}""";

        Judgement.of(grouped, "{x: 'Anna'}").accepts();
        Judgement.of(grouped, "{}").refuses("X", REQUIRED);
        Judgement.of(grouped, "{x: 'Anna', group_outer: 'x'}").refuses("group_outer", UNKNOWN);
    }

    @Test
    void everyFaultIsToldAtOnce() {
        String fields = """
                {type: 'textfield', key: 'name', label: 'Namn', validate: {required: true}},
                {type: 'number', key: 'paragraph', label: 'Paragraf', validate: {min: 1}}""";

        assertThat(Judgement.of(fields, "{paragraph: 0, zebra: 1, apa: 2}").message())
                .isEqualTo("”Namn”: " + REQUIRED + " ”Paragraf”: Talet får vara lägst 1. ”apa”: " + UNKNOWN
                        + " ”zebra”: " + UNKNOWN);
    }
}
