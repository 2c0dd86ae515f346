package se.trygghetshjulet.handlingsplan;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.handlingsplan.Medborgarlofte.Promise;
import se.trygghetshjulet.handlingsplan.Overenskommelse.Commitment;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.WheelYear;

/**
 * The documents that the demo year revises, as if they had been adopted and signed in their time. Only in the embedded
 * default, and only for a municipality that has no plan yet.
 */
@Component
@ConditionalOnProperty("trygghetshjulet.demo.password")
class DemoContent implements ApplicationRunner {

    private final Municipalities municipalities;
    private final PlanVersions plans;
    private final Medborgarloften loften;
    private final Overenskommelser agreements;
    private final Clock clock;
    private final ObjectMapper yaml =
            YAMLMapper.builder().addModule(new JavaTimeModule()).build();

    DemoContent(
            Municipalities municipalities,
            PlanVersions plans,
            Medborgarloften loften,
            Overenskommelser agreements,
            Clock clock) {
        this.municipalities = municipalities;
        this.plans = plans;
        this.loften = loften;
        this.agreements = agreements;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        for (String kommun : municipalities.all().stream().map(m -> m.id()).toList()) {
            ClassPathResource file = new ClassPathResource("demo/" + kommun + ".yaml");
            if (file.exists() && !plans.existsByKommun(kommun)) {
                try (InputStream content = file.getInputStream()) {
                    save(kommun, yaml.readValue(content, Documents.class));
                }
            }
        }
    }

    private void save(String kommun, Documents documents) {
        Instant now = clock.instant();
        plans.save(documents.plan().toVersion(kommun, now));
        if (documents.lofte() != null) {
            loften.save(documents.lofte().toMedborgarlofte(kommun, now));
        }
        if (documents.agreement() != null) {
            agreements.save(documents.agreement().toOverenskommelse(kommun, now));
        }
    }

    record Documents(DemoPlan plan, DemoLofte lofte, DemoAgreement agreement) {}

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
}
