package se.trygghetshjulet.document.difference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.document.difference.ReadableDifference.ChangedField;
import se.trygghetshjulet.document.difference.ReadableDifference.ChangedRow;
import se.trygghetshjulet.document.difference.RowChange.Kind;

/** What a reviewer reads about two versions. */
class ReadableDifferenceTest {

    private static final FieldNames NAMES = new FieldNames() {
        @Override
        public String row(String list) {
            return "rad i " + list;
        }

        @Override
        public String field(String list, String field) {
            return "fält " + field;
        }

        @Override
        public String value(String field, String value) {
            return "bada".equals(value) ? "Kommunen och polisen" : value;
        }
    };

    private static final String BEFORE = """
            {"purpose":"Tryggare.","areas":[
              {"key":"a","name":"Centrum","measures":[{"key":"m","description":"Två vandringar","party":"kommun"}]},
              {"key":"b","name":"Trafik","measures":[]}]}""";

    @Test
    void aRewordedFieldIsToldWordByWordAndAValueByItsName() {
        ReadableDifference difference = against("""
                {"purpose":"Tryggare.","areas":[
                  {"key":"a","name":"Centrum","measures":[{"key":"m","description":"Tre vandringar","party":"bada"}]},
                  {"key":"b","name":"Trafik","measures":[]}]}""");

        assertThat(difference.rows()).hasSize(1);
        ChangedRow row = difference.rows().get(0);
        assertThat(row.kind()).isEqualTo(Kind.CHANGED);
        assertThat(row.row()).isEqualTo("rad i measures");
        assertThat(row.name()).isEqualTo("Tre vandringar");
        assertThat(row.fields()).extracting(ChangedField::name).containsExactly("fält description", "fält party");
        assertThat(row.fields().get(0).before()).isEqualTo("Två vandringar");
        assertThat(row.fields().get(0).after()).isEqualTo("Tre vandringar");
        assertThat(row.fields().get(1).after()).isEqualTo("Kommunen och polisen");
    }

    @Test
    void aMovedRowIsToldWithWhereItStoodAndWhereItStands() {
        ReadableDifference difference = against("""
                {"purpose":"Tryggare.","areas":[
                  {"key":"a","name":"Centrum","measures":[]},
                  {"key":"b","name":"Trafik","measures":[{"key":"m","description":"Två vandringar","party":"kommun"}]}]}""");

        assertThat(difference.rows())
                .containsExactly(new ChangedRow(
                        Kind.MOVED, "rad i measures", "Två vandringar", null, "Centrum", "Trafik", List.of()));
    }

    @Test
    void whyARowIsGoneStandsBesideItAndInTheTextOfALetter() {
        ReadableDifference difference = against("""
                {"purpose":"Tryggare.","areas":[{"key":"a","name":"Centrum","measures":[]}],
                 "priorities":[{"key":"b","reason":"Inga olyckor i år."}],
                 "reasons":[{"key":"m","reason":"Insatsen är klar."}]}""");

        assertThat(difference.rows()).extracting(ChangedRow::kind).containsOnly(Kind.DROPPED);
        assertThat(difference.rows())
                .extracting(ChangedRow::reason)
                .containsExactlyInAnyOrder("Inga olyckor i år.", "Insatsen är klar.");
        assertThat(difference.kept()).isEqualTo(1);
        assertThat(difference.text(500)).contains("– Utgår rad i measures: ”Två vandringar”. Skäl: Insatsen är klar.");
        assertThat(difference.text(40)).isEqualTo("– och 2 ändringar till");
    }

    @Test
    void whatIsNewOrGoneIsToldWithAllThatItSays() {
        ReadableDifference difference = against("""
                {"purpose":"Tryggare.","areas":[
                  {"key":"a","name":"Centrum","measures":[{"key":"m","description":"Två vandringar","party":"kommun"}]},
                  {"key":"c","name":"Skola","measures":[]}]}""");

        assertThat(difference.rows()).extracting(ChangedRow::kind).containsExactly(Kind.NEW, Kind.DROPPED);
        assertThat(difference.rows()).extracting(ChangedRow::name).containsExactly("Skola", "Trafik");
    }

    @Test
    void sameIsEmptyAndAnotherOrderIsSaid() {
        assertThat(against(BEFORE).isEmpty()).isTrue();

        ReadableDifference difference = against("""
                {"purpose":"Tryggare.","areas":[
                  {"key":"b","name":"Trafik","measures":[]},
                  {"key":"a","name":"Centrum","measures":[{"key":"m","description":"Två vandringar","party":"kommun"}]}]}""");

        assertThat(difference.rows()).isEmpty();
        assertThat(difference.reordered()).isTrue();
        assertThat(difference.isEmpty()).isFalse();
    }

    private static ReadableDifference against(String after) {
        return ReadableDifference.between(json(BEFORE), json(after), NAMES);
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
