package se.trygghetshjulet.municipality.profile;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import jakarta.validation.constraints.AssertTrue;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.WheelBeside;

/** Reads one profile and refuses what it does not understand: every fault with its line, field and reason. */
class ProfileReader {

    private final ObjectMapper yaml = YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            // a second document in the file would be read by nobody
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            // a date without its hyphens would be a number of days
            .withConfigOverride(LocalDate.class, date -> date.setFormat(JsonFormat.Value.forLeniency(false)))
            .build();

    private final Validator validator;

    ProfileReader(Validator validator) {
        this.validator = validator;
    }

    /** @throws InvalidProfile with everything that is wrong, in the order of the file */
    Profile read(String file, byte[] content) throws IOException {
        int unreadable = ProfileText.lineThatIsNotUtf8(content);
        if (unreadable != 0) {
            throw InvalidProfile.of(file, ProfileLines.upTo(unreadable), List.of(ProfileText.NOT_UTF_8));
        }
        ProfileLines lines = ProfileLines.of(content);
        if (!lines.references().isEmpty()) {
            throw InvalidProfile.of(file, lines, lines.references());
        }
        Municipality municipality = parse(file, content, lines);
        Profile profile = new Profile(file, lines, municipality, List.of());
        profile.refuse(violations(municipality));
        profile.refuse(new ProfileRules(municipality).faults());
        profile.refuse(WheelRules.ofCentral(municipality));
        WheelTree tree = new WheelTree(yaml.readTree(content));
        List<Municipality> beside = new ArrayList<>();
        for (int row = 0; row < municipality.wheels().size(); row++) {
            beside.add(beside(profile, tree, row));
        }
        return new Profile(file, lines, municipality, List.copyOf(beside));
    }

    /** A wheel has to be right by itself; what is wrong with it stands in its row. */
    private Municipality beside(Profile profile, WheelTree tree, int row) throws JsonProcessingException {
        WheelBeside wheel = profile.municipality().wheels().get(row);
        ObjectNode own = tree.of(wheel);
        try {
            Municipality like = yaml.treeToValue(own, Municipality.class);
            profile.refuse(WheelRules.inRow(row, violations(like)));
            profile.refuse(WheelRules.inRow(row, new ProfileRules(like).faults()));
            profile.refuse(WheelRules.inRow(row, WheelRules.ofEach(like)));
        } catch (JsonProcessingException e) {
            profile.refuse(WheelRules.inRow(row, List.of(ReadingFault.of(e))));
        }
        own.put("id", wheel.idIn(profile.municipality().id()));
        return yaml.treeToValue(own, Municipality.class);
    }

    private Municipality parse(String file, byte[] content, ProfileLines lines) throws IOException {
        try {
            Municipality municipality = yaml.readValue(content, Municipality.class);
            if (municipality == null) {
                throw InvalidProfile.of(file, lines, List.of(new Fault("", "filen är tom")));
            }
            return municipality;
        } catch (JsonProcessingException e) {
            if (e.getLocation() != null) {
                lines.stopsAt(e.getLocation().getLineNr());
            }
            throw InvalidProfile.of(file, lines, List.of(ReadingFault.of(e)));
        }
    }

    private List<Fault> violations(Municipality municipality) {
        return validator.validate(municipality).stream()
                .map(violation -> new Fault(pointer(violation), violation.getMessage()))
                .toList();
    }

    private static String pointer(ConstraintViolation<?> violation) {
        // what a record says of itself as a whole is no field
        boolean isWhole = violation.getConstraintDescriptor().getAnnotation() instanceof AssertTrue;
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : violation.getPropertyPath()) {
            Optional.<Object>ofNullable(node.getIndex())
                    .or(() -> Optional.ofNullable(node.getKey()))
                    .ifPresent(key -> pointer.append('/').append(key));
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
            }
        }
        return isWhole ? pointer.substring(0, pointer.lastIndexOf("/")) : pointer.toString();
    }
}
