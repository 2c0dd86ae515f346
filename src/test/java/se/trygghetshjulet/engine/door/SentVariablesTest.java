package se.trygghetshjulet.engine.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A form consists of texts, numbers, ticks and lists, and of nothing that the engine would make something else of. */
class SentVariablesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "{\"variables\":{}}",
                "{\"variables\":{\"a\":{\"value\":\"x\"}}}",
                "{\"variables\":{\"a\":{\"value\":7,\"type\":\"Integer\"},\"b\":{\"value\":\"[]\",\"type\":\"json\"}}}"
            })
    void whatAFormSendsIsLetThrough(String body) throws IOException {
        assertThat(sent(body).areOfAForm()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Object", "File", "Bytes", "Xml", "finns-inte"})
    void whatNoFormHasIsNot(String type) throws IOException {
        assertThat(sent("{\"variables\":{\"a\":{\"value\":\"x\",\"type\":\"" + type + "\"}}}")
                        .areOfAForm())
                .isFalse();
    }

    @Test
    void aListThatIsNoneIsToldSo() throws IOException {
        SentVariables sent = sent("{\"variables\":{\"a\":{\"value\":\"[{\",\"type\":\"Json\"}}}");

        assertThatThrownBy(sent::areOfAForm).isInstanceOf(JsonProcessingException.class);
        assertThat(sent.names()).containsExactly("a");
    }

    /** Tasklist gives a list back as of the kind that it had when the form opened: none, where it had no rows. */
    @Test
    void aListThatOpenedWithoutRowsIsAListNow() throws IOException {
        String body = "{\"variables\":{\"a\":{\"value\":\"[{\\\"b\\\":1}]\",\"type\":\"Null\"},"
                + "\"c\":{\"value\":null,\"type\":\"Null\"}}}";

        assertThat(sent(body).hadNothing()).isTrue();
        byte[] known = sent(body).ofKnownKinds(body.getBytes(StandardCharsets.UTF_8));
        SentVariables read = SentVariables.of(known);
        assertThat(read.hadNothing()).isFalse();
        assertThat(read.variables().at("/a/type").asText()).isEqualTo("Json");
        assertThat(read.variables().at("/c/type").asText()).isEqualTo("Null");
        assertThat(sent("{\"variables\":{\"a\":{\"value\":\"x\",\"type\":\"Null\"}}}")
                        .hadNothing())
                .isFalse();
    }

    private static SentVariables sent(String body) throws IOException {
        return SentVariables.of(body.getBytes(StandardCharsets.UTF_8));
    }
}
