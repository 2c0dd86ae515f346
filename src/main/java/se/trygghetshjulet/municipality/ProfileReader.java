package se.trygghetshjulet.municipality;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads one profile and refuses what it does not understand. */
class ProfileReader {

    private final ObjectMapper yaml = YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
    private final Validator validator;

    ProfileReader(Validator validator) {
        this.validator = validator;
    }

    Municipality read(String file, InputStream content) throws IOException {
        try {
            Municipality municipality = yaml.readValue(content, Municipality.class);
            validate(file, municipality);
            return municipality;
        } catch (UnrecognizedPropertyException e) {
            throw new InvalidProfile(file, where(e), "fältet '" + e.getPropertyName() + "' finns inte");
        } catch (JsonProcessingException e) {
            throw new InvalidProfile(file, where(e), e.getOriginalMessage());
        }
    }

    private void validate(String file, Municipality municipality) {
        Set<ConstraintViolation<Municipality>> violations = validator.validate(municipality);
        if (!violations.isEmpty()) {
            ConstraintViolation<Municipality> first = violations.stream()
                    .min(Comparator.comparing(
                            violation -> violation.getPropertyPath().toString()))
                    .orElseThrow();
            throw new InvalidProfile(file, first.getPropertyPath().toString(), first.getMessage());
        }
        Set<String> people = municipality.people().stream()
                .map(Municipality.Person::id)
                .collect(Collectors.toCollection(HashSet::new));
        if (people.size() < municipality.people().size()) {
            throw new InvalidProfile(file, "people", "samma id används två gånger");
        }
        if (!municipality.bodies().keySet().containsAll(Set.of("au", "ks"))) {
            throw new InvalidProfile(file, "bodies", "både au och ks ska finnas");
        }
    }

    private static String where(JsonProcessingException e) {
        String field = e instanceof JsonMappingException mapping
                ? mapping.getPath().stream()
                        .map(step ->
                                step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                        .collect(Collectors.joining())
                        .replaceFirst("^\\.", "")
                : "";
        String line = e.getLocation() == null ? "" : "rad " + e.getLocation().getLineNr();
        return (line + " " + field).trim();
    }
}
