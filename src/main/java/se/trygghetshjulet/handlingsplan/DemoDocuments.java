package se.trygghetshjulet.handlingsplan;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.io.Resource;
import se.trygghetshjulet.handlingsplan.Medborgarlofte.Promise;
import se.trygghetshjulet.handlingsplan.Overenskommelse.Commitment;
import se.trygghetshjulet.municipality.WheelYear;

/**
 * What a municipality's demo file holds.
 *
 * @param lofte null where the municipality has made none
 * @param guideline null where there is none
 */
record DemoDocuments(DemoPlan plan, DemoLofte lofte, DemoAgreement agreement, DemoGuideline guideline) {

    private static final ObjectMapper YAML =
            YAMLMapper.builder().addModule(new JavaTimeModule()).build();

    static DemoDocuments read(Resource file) throws IOException {
        try (InputStream content = file.getInputStream()) {
            return YAML.readValue(content, DemoDocuments.class);
        }
    }

    record DemoPlan(int year, LocalDate validFrom, LocalDate validTo, String purpose, List<PlanEntry.AreaRow> areas) {

        PlanVersion toVersion(String kommun, Instant at) {
            return new PlanVersion(
                    null,
                    kommun,
                    year,
                    0,
                    1,
                    DocumentStatus.IN_FORCE,
                    validFrom,
                    validTo,
                    purpose,
                    null,
                    at,
                    at,
                    at,
                    0,
                    areas.stream().map(PlanEntry.AreaRow::toArea).toList(),
                    List.of());
        }
    }

    record DemoLofte(int year, String situation, String followUp, List<DraftLofteForm.Row> promises) {

        Medborgarlofte toMedborgarlofte(String kommun, Instant at) {
            return new Medborgarlofte(
                    null,
                    kommun,
                    year,
                    1,
                    DocumentStatus.IN_FORCE,
                    situation,
                    followUp,
                    at,
                    promises.stream()
                            .map(row -> new Promise(row.text(), row.party()))
                            .toList());
        }
    }

    record DemoAgreement(int year, LocalDate validFrom, LocalDate validTo, String purpose, List<String> commitments) {

        Overenskommelse toOverenskommelse(String kommun, Instant at) {
            return Overenskommelse.draft(
                            new WheelYear(kommun, year),
                            1,
                            validFrom,
                            validTo,
                            purpose,
                            commitments.stream().map(Commitment::new).toList(),
                            at)
                    .in(DocumentStatus.ADOPTED)
                    .in(DocumentStatus.IN_FORCE);
        }
    }

    record DemoGuideline(
            int year,
            LocalDate validFrom,
            LocalDate validTo,
            String purpose,
            String appliesTo,
            List<String> goals,
            List<DemoForum> forums,
            String responsibility) {

        Riktlinje toRiktlinje(String kommun, Instant at) {
            return new Riktlinje(
                    null,
                    kommun,
                    year,
                    1,
                    DocumentStatus.IN_FORCE,
                    validFrom,
                    validTo,
                    purpose,
                    appliesTo,
                    responsibility,
                    at,
                    goals.stream().map(Riktlinje.Goal::new).toList(),
                    forums.stream()
                            .map(forum -> new Riktlinje.Forum(forum.name(), forum.text()))
                            .toList());
        }
    }

    record DemoForum(String name, String text) {}
}
