package se.trygghetshjulet.engine.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.trygghetshjulet.engine.FormBreach;

/**
 * How the contract judges what is sent for a small form. Forms and data are JSON that needs fewer quotation marks:
 * {@code {type: 'number', key: 'x', label: 'X'}}.
 */
record Judgement(String message) {

    /** Half an hour before midnight in London, and already 5 March 2027 in Sweden. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-03-04T23:30:00Z"), ZoneOffset.UTC);

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES, JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .build();

    static Judgement of(String components, String sent) {
        return of(components, sent, "{}");
    }

    static Judgement of(String components, String sent, String prefill) {
        return of(components, FormContract.members(json(sent)), prefill);
    }

    static Judgement of(String components, Map<String, JsonNode> sent, String prefill) {
        FormSchema form = FormSchema.of(json("{id: 'prov', components: [" + components + "]}"));
        try {
            new FormContract(CLOCK).check(form, sent, FormContract.members(json(prefill)));
            return new Judgement(null);
        } catch (FormBreach breach) {
            return new Judgement(breach.labelled(form::labelOf).getMessage());
        }
    }

    /** One object with the members of all. */
    static String merged(String... objects) {
        return Stream.of(objects)
                .map(object -> object.strip().substring(1, object.strip().length() - 1))
                .filter(members -> !members.isBlank())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    void accepts() {
        assertThat(message).isNull();
    }

    /** @param label of the one field that is at fault, with its row */
    void refuses(String label, String reason) {
        assertThat(message).isEqualTo("”" + label + "”: " + reason);
    }

    /** @param reason null if it is to be accepted */
    void is(String label, String reason) {
        if (reason == null) {
            accepts();
        } else {
            refuses(label, reason);
        }
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
