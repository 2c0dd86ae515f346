package se.trygghetshjulet.municipality.profile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import se.trygghetshjulet.municipality.Diary;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.Party;

/**
 * Where a profile is made and looked at before any start reads it. What runs is never changed from here: it is read once,
 * when the product starts.
 */
public class ProfileDesk {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            // a record is its components, and nothing else that it tells of itself
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
            .build();

    private final ProfileReader reader;
    private final Municipalities known;
    private final Path folder;

    /** @param folder with more profiles; null if there is none */
    ProfileDesk(ProfileReader reader, Municipalities known, Path folder) {
        this.reader = reader;
        this.known = known;
        this.folder = folder;
    }

    /**
     * What a municipality does, for another to begin from; without its people, and without anything that names one of
     * them.
     *
     * @throws IllegalArgumentException if no profile has this id
     */
    public ObjectNode template(String kommun) {
        Municipality municipality = known.get(kommun);
        ObjectNode profile = YAML.valueToTree(municipality);
        if (municipality.diary() == Diary.ANY) {
            profile.remove("diary");
        }
        withoutPeople(profile);
        profile.path("wheels").forEach(wheel -> {
            if (wheel.path("overrides") instanceof ObjectNode overrides) {
                withoutPeople(overrides);
            }
        });
        return profile;
    }

    /** A wheel's fields may be there or not, one signatory alone or in a list. */
    private static void withoutPeople(ObjectNode profile) {
        profile.remove(List.of("people", "closedDays"));
        profile.path("sources").forEach(source -> remove(source, "supplier"));
        for (Party party : Party.BY_LAW) {
            JsonNode signing = profile.path("signatories").path(party.id());
            remove(signing, "person");
            signing.forEach(signatory -> remove(signatory, "person"));
        }
        profile.at("/parties/others")
                .forEach(other -> anew(other, other.path("id").asText()));
        profile.at("/signatories/others")
                .properties()
                .forEach(party -> party.getValue().forEach(signatory -> anew(signatory, party.getKey())));
    }

    private static void remove(JsonNode from, String field) {
        if (from instanceof ObjectNode fields) {
            fields.remove(field);
        }
    }

    /** One role may speak for several parties, each by a person; who that is, the new municipality has to say. */
    private static void anew(JsonNode speaker, String party) {
        if (speaker.has("person")) {
            ((ObjectNode) speaker).put("person", party + "-foretradare");
        }
    }

    /** As a file of YAML. */
    public byte[] write(JsonNode profile) {
        try {
            return YAML.writeValueAsBytes(profile);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Looks at a profile as the start would, and at what is here already. */
    public Checked check(byte[] yaml) {
        try {
            Profile profile = reader.read("profil.yaml", yaml);
            Municipality municipality = profile.municipality();
            return known.knows(municipality.id())
                    ? new Checked(null, List.of(taken(municipality)), List.of())
                    : new Checked(municipality, List.of(), profile.warnings());
        } catch (InvalidProfile e) {
            return new Checked(null, e.told(), List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether there is a folder to put profiles in, from which the next start reads them. */
    public boolean maySave() {
        return folder != null && Files.isWritable(folder);
    }

    /**
     * Puts a new file into the folder; one that is there already is left as it is.
     *
     * @return false if there is one
     * @throws UncheckedIOException if the folder takes none
     */
    public boolean save(String kommun, byte[] yaml) {
        try {
            Files.write(folder.resolve(kommun + ".yaml"), yaml, StandardOpenOption.CREATE_NEW);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Told taken(Municipality municipality) {
        String reason = "'" + municipality.id() + "' finns redan, välj ett annat kortnamn";
        return new Told("/id", reason, "id: " + reason);
    }

    /**
     * What came of looking at a profile.
     *
     * @param municipality null if something is wrong
     * @param warnings what is not wrong but may surprise somebody, with line and field
     */
    public record Checked(Municipality municipality, List<Told> faults, List<String> warnings) {}

    /**
     * Something wrong with a profile, in Swedish.
     *
     * @param at JSON pointer to the field
     * @param reason what is wrong with it
     * @param inFile the same with line and field
     */
    public record Told(String at, String reason, String inFile) {}
}
