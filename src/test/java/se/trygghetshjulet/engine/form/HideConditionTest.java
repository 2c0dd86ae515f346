package se.trygghetshjulet.engine.form;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What form-js hides is neither demanded nor taken. */
class HideConditionTest {

    private static final String REQUIRED = "Fältet måste fyllas i.";
    private static final String HIDDEN = "Fältet är dolt med de val som gjorts och ska inte fyllas i. Töm det.";

    private static final String DECISION = """
            {type: 'radio', key: 'outcome', label: 'Utfall', values: [{value: 'forslag'}, {value: 'aterremiss'}]},
            {type: 'textarea', key: 'proposal', label: 'Förslag', validate: {required: true},
             conditional: {hide: '=outcome != "forslag"'}},
            {type: 'textarea', key: 'reason', label: 'Motivering', validate: {required: true},
             conditional: {hide: '=outcome = null or outcome = "forslag"'}},
            {type: 'dynamiclist', path: 'rows', label: 'Rader', properties: {minRows: '1'},
             conditional: {hide: '=outcome != "forslag"'}}""";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{outcome: null}",
                "{outcome: 'aterremiss', reason: 'Oklart'}",
                "{outcome: 'aterremiss', reason: 'Oklart', proposal: null, rows: []}",
                "{outcome: 'forslag', proposal: 'Anta', rows: [{}]}"
            })
    void whatIsHiddenMayBeLeftOut(String sent) {
        Judgement.of(DECISION, sent).accepts();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {outcome: 'aterremiss'}                | Motivering | Fältet måste fyllas i.
        {outcome: 'forslag', rows: [{}]}       | Förslag    | Fältet måste fyllas i.
        {outcome: 'forslag', proposal: 'Anta'} | Rader      | Lägg till minst en rad.
        """)
    void whatIsShownIsDemanded(String sent, String label, String reason) {
        Judgement.of(DECISION, sent).refuses(label, reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {proposal: 'Anta'}                                                   | Förslag
        {proposal: []}                                                       | Förslag
        {rows: [{}]}                                                         | Rader
        {outcome: 'forslag', proposal: 'Anta', rows: [{}], reason: 'Oklart'} | Motivering
        """)
    void whatIsHiddenIsNotTaken(String sent, String label) {
        Judgement.of(DECISION, sent).refuses(label, HIDDEN);
    }

    private static final String ROWS = """
            {type: 'textfield', key: 'kind', label: 'Sort'},
            {type: 'dynamiclist', path: 'rows', label: 'Rader', components: [
              {type: 'textfield', key: 'kind', label: 'Sort'},
              {type: 'textfield', key: 'why', label: 'Varför', validate: {required: true},
               conditional: {hide: '=this.kind != "a"'}}]}""";

    @Test
    void inARowTheConditionKnowsItsOwnRowAsThis() {
        Judgement.of(ROWS, "{kind: 'a', rows: [{kind: 'b'}, {kind: 'a', why: 'Därför'}]}")
                .accepts();
        Judgement.of(ROWS, "{kind: 'b', rows: [{kind: 'a'}]}").refuses("Varför (rad 1)", REQUIRED);
        Judgement.of(ROWS, "{kind: 'a', rows: [{kind: 'b', why: 'Därför'}]}").refuses("Varför (rad 1)", HIDDEN);
    }

    @Test
    void aConditionThatCannotBeReadHidesNothing() {
        String field = """
                {type: 'textfield', key: 'x', label: 'X', validate: {required: true},
                 conditional: {hide: '=outcome !== ('}}""";

        Judgement.of(field, "{}").refuses("X", REQUIRED);
    }
}
