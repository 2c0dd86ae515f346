package se.trygghetshjulet.engine.form;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of rows: how many, which ones, and what may change in them. */
class FormRowsTest {

    private static final String READ_ONLY = "Fältet kan inte ändras. Ladda om sidan och försök igen.";
    private static final String FIXED =
            "Rader kan inte läggas till eller tas bort här. Ladda om sidan och försök igen.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {minRows: '1'} | {}                  | Lägg till minst en rad.
        {minRows: '1'} | {x: null}           | Lägg till minst en rad.
        {minRows: '1'} | {x: []}             | Lägg till minst en rad.
        {minRows: '2'} | {x: [{a: '1'}]}     | Lägg till minst 2 rader.
        {minRows: '1'} | {x: [{a: '1'}]}     |
        {maxRows: '1'} | {x: [{}, {a: '2'}]} | Listan har 2 rader, högst 1 får plats. Ta bort några.
        {maxRows: '2'} | {x: [{}, {a: '2'}]} |
        {}             | {}                  |
        """)
    void aListHasAsManyRowsAsTheFormWants(String properties, String sent, String reason) {
        String list = """
                {type: 'dynamiclist', path: 'x', label: 'X', components: [{type: 'textfield', key: 'a', label: 'A'}],
                 properties: %s}""".formatted(properties);

        Judgement.of(list, sent).is("X", reason);
    }

    @Test
    void aListIsNeverWithoutALimit() {
        Judgement.of("{type: 'dynamiclist', path: 'x', label: 'X'}", "{x: [" + "{},".repeat(200) + "{}]}")
                .refuses("X", "Listan har 201 rader, högst 200 får plats. Ta bort några.");
    }

    private static final String PLAN = """
            {type: 'dynamiclist', path: 'areas', label: 'Områden', components: [
              {type: 'textfield', key: 'name', label: 'Område', validate: {required: true}},
              {type: 'dynamiclist', path: 'measures', label: 'Åtgärder', properties: {minRows: '1'}, components: [
                {type: 'textfield', key: 'owner', label: 'Ansvarig', validate: {required: true, maxLength: 4}}]}]}""";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        'A'                                            | Områden (rad 1)    | Fyll i raden i formuläret.
        null                                           | Områden (rad 1)    | Fyll i raden i formuläret.
        {measures: [{owner: 'Bo'}]}                    | Område (rad 1)     | Fältet måste fyllas i.
        {name: 'A'}                                    | Åtgärder (rad 1)   | Lägg till minst en rad.
        {name: 'A', measures: [[]]}                    | Åtgärder (rad 1.1) | Fyll i raden i formuläret.
        {name: 'A', measures: [{owner: 'Bo'}, {}]}     | Ansvarig (rad 1.2) | Fältet måste fyllas i.
        {name: 'A', measures: [{owner: ['Bo']}]}       | Ansvarig (rad 1.1) | Skriv text här.
        """)
    void aFaultInARowIsToldByLabelAndRow(String area, String label, String reason) {
        Judgement.of(PLAN, "{areas: [" + area + "]}").refuses(label, reason);
    }

    @Test
    void rowsAreCountedFromOne() {
        String area = "{name: 'A', measures: [{owner: 'Bo'}]}";

        Judgement.of(
                        PLAN,
                        "{areas: [%s, %s, {name: 'B', measures: [{owner: 'Bo'}, {owner: 'Polis'}]}]}"
                                .formatted(area, area))
                .refuses("Ansvarig (rad 3.2)", "Texten är för lång: 5 tecken, högst 4 får plats. Korta den.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        {outcome: 'bifall'}                                         | outcome
        {areas: [{name: 'A', id: null, measures: [{owner: 'Bo'}]}]} | areas[0].id
        {areas: [{name: 'A', measures: [{owner: 'Bo', id: 1}]}]}    | areas[0].measures[0].id
        {'areas[x]': 1}                                             | areas[x]
        {'areas[': 1}                                               | areas[
        {'areas[99999999999]': 1}                                   | areas[99999999999]
        {'.': 1}                                                    | .
        """)
    void aNameThatTheFormDoesNotHaveIsRefused(String sent, String name) {
        Judgement.of(PLAN, sent).refuses(name, "Fältet finns inte i formuläret. Ladda om sidan och försök igen.");
    }

    private static final String REPORT = """
            {type: 'dynamiclist', path: 'measures', label: 'Åtgärder', allowAddRemove: false, components: [
              {type: 'textfield', key: 'number', label: 'Nr', readonly: true},
              {type: 'textarea', key: 'description', label: 'Åtgärd', readonly: true},
              {type: 'textfield', key: 'result', label: 'Resultat'}]}""";

    private static final String REPORTED = """
            {measures: [{number: '1.1', description: 'Gå\\ni par', result: null},
                        {number: '1.2', description: null, result: null}]}""";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{number: '1.1', description: 'Gå\\ni par', result: 'Ja'}, {number: '1.2', description: null}",
                "{number: '1.1', description: 'Gå i par ', result: null}, {number: '1.2', description: ''}",
                "{number: '1.1', description: 'Gå i par'}, {number: '1.2', result: 'Nej'}"
            })
    void fixedRowsAreFilledInWhereTheyMayBe(String measures) {
        Judgement.of(REPORT, "{measures: [" + measures + "]}", REPORTED).accepts();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{number: '1.1', description: 'Gå i par'}",
                "{number: '1.1', description: 'Gå i par'}, {number: '1.2'}, {result: 'Nytt'}"
            })
    void fixedRowsNeitherComeNorGo(String measures) {
        Judgement.of(REPORT, "{measures: [" + measures + "]}", REPORTED).refuses("Åtgärder", FIXED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {number: '9.9', description: 'Gå i par'}, {number: '1.2'}                  | Nr (rad 1)
        {number: '1.1', description: 'Stå still'}, {number: '1.2'}                 | Åtgärd (rad 1)
        {number: '1.1'}, {number: '1.2'}                                           | Åtgärd (rad 1)
        {number: '1.1', description: ''}, {number: '1.2'}                          | Åtgärd (rad 1)
        {number: '1.1', description: 'Gå i par'}, {number: '1.2', description: 'x'} | Åtgärd (rad 2)
        {number: '1.1', description: 'Gå i par'}, {description: null}              | Nr (rad 2)
        """)
    void whatAFixedRowOnlyShowsComesBackAsItWas(String measures, String label) {
        Judgement.of(REPORT, "{measures: [" + measures + "]}", REPORTED).refuses(label, READ_ONLY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{measures: []}", "{measures: null}"})
    void whereNoFixedRowsWereShownThereIsNothingToFillIn(String sent) {
        Judgement.of(REPORT, sent).accepts();
        Judgement.of(REPORT, "{measures: [{result: 'Ja'}]}", sent).refuses("Åtgärder", FIXED);
    }

    private static final String REVISION = """
            {type: 'dynamiclist', path: 'areas', label: 'Områden', components: [
              {type: 'textfield', key: 'number', label: 'Nr', readonly: true},
              {type: 'textfield', key: 'name', label: 'Namn'},
              {type: 'dynamiclist', path: 'measures', label: 'Åtgärder', components: [
                {type: 'textfield', key: 'number', label: 'Nr', readonly: true}]}]}""";

    private static final String IN_FORCE = """
            {areas: [{number: '1', name: 'Trafik', measures: [{number: '1.1'}, {number: '1.2'}]},
                     {number: '2', name: 'Narkotika', measures: [{number: '2.1'}]},
                     {number: null, name: 'Nytt förra vändan', measures: []}]}""";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{number: '2', name: 'Narkotika', measures: [{number: '2.1'}]}, {number: '1', name: 'Trafik'}",
                "{number: '1', name: 'Trafiken', measures: [{number: '1.2'}, {}, {number: ''}]}",
                "{name: 'Nytt'}, {number: '', name: 'Nytt', measures: [{}]}, {number: '2', name: 'Narkotika'}"
            })
    void freeRowsMoveAndComeAndGo(String areas) {
        Judgement.of(REVISION, "{areas: [" + areas + "]}", IN_FORCE).accepts();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {number: '3', name: 'Påhittat'}                  | Nr (rad 1)
        {number: '1', name: 'Trafik'}, {number: '2.1'}   | Nr (rad 2)
        {number: 1, name: 'Trafik'}                      | Nr (rad 1)
        {name: 'Nytt', measures: [{number: '1.1'}]}      | Nr (rad 1.1)
        {number: '2', measures: [{}, {number: '1.1'}]}   | Nr (rad 1.2)
        """)
    void aFreeRowHasTheNumberItHadOrNone(String areas, String label) {
        Judgement.of(REVISION, "{areas: [" + areas + "]}", IN_FORCE).refuses(label, READ_ONLY);
    }
}
