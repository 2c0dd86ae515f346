package se.trygghetshjulet.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.trygghetshjulet.engine.BevarandeProcess.SERVICE_TASK_RENEW_STAMPS;
import static se.trygghetshjulet.engine.BevarandeProcess.USER_TASK_MEND_STAMPS;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestPropertySource;
import se.trygghetshjulet.document.DocumentKind;
import se.trygghetshjulet.document.DocumentState;
import se.trygghetshjulet.document.DocumentStore;
import se.trygghetshjulet.document.Shelf;
import se.trygghetshjulet.document.StateReason;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.engine.BevarandeProcess;
import se.trygghetshjulet.municipality.Mandate;
import se.trygghetshjulet.municipality.Party;
import se.trygghetshjulet.municipality.Role;
import se.trygghetshjulet.municipality.WheelYear;
import se.trygghetshjulet.sealing.MoodyStamps;
import se.trygghetshjulet.sealing.Sha256;
import se.trygghetshjulet.sealing.Signer;
import se.trygghetshjulet.year.RunningWheel;

/** Signed files get a new time-stamp before the old one ends, once; and the coordinator hears of it where nobody stamps. */
@TestPropertySource(properties = "trygghetshjulet.kommuner=provby")
class StampedFilesTest extends RunningWheel {

    private static final String COORDINATOR = "provby-sakerhetssamordnare";

    private static int year = 2060;

    @TestConfiguration
    static class Stamps {

        @Bean
        @Primary
        MoodyStamps moodyStamps() {
            return new MoodyStamps(Instant.now());
        }
    }

    @Autowired
    private MoodyStamps service;

    @Autowired
    private DocumentStore store;

    @Autowired
    private DocumentFiles files;

    @Autowired
    private StampedFiles stamped;

    private Version<String> agreement;
    private byte[] signed;

    @BeforeEach
    void somethingIsSigned() {
        year++;
        Shelf<JsonNode> shelf = store.shelf(DocumentKind.OVERENSKOMMELSE, JsonNode.class);
        Version<JsonNode> draft = shelf.draft(
                shelf.key(new WheelYear("provby", year)),
                JsonNodeFactory.instance
                        .objectNode()
                        .put("validFrom", year + "-01-01")
                        .put("validTo", year + "-12-31")
                        .put("purpose", "Vi samverkar.")
                        .set("commitments", JsonNodeFactory.instance.arrayNode()),
                null,
                null,
                null);
        shelf.move(draft, DocumentState.ADOPTED, StateReason.NONE);
        agreement = store.get("provby", draft.id());
        files.sign(
                agreement,
                new Mandate(Party.KOMMUN, Role.KS_ORDFORANDE),
                new Signer("provby", "provby-ks-ordforande", "Prov Ordförande", "Ordförande", "Provby kommun"),
                null,
                Instant.now());
        signed = files.pdf(agreement);
        service.isAway(false);
    }

    @Test
    void aNewStampIsPutOnOnceAndTheFileThatSomebodyHasSavedIsKnownAsBefore() {
        begun();

        byte[] renewed = files.pdf(agreement);
        assertThat(renewed).startsWith(signed).hasSizeGreaterThan(signed.length);
        assertThat(files.bySha256(Sha256.of(signed))).isPresent();
        assertThat(files.bySha256(Sha256.of(renewed))).isEqualTo(files.bySha256(Sha256.of(signed)));
        assertThat(files.signatures(agreement.id())).hasSize(1);
        assertThat(stamped.due("provby")).isEmpty();
        int asked = service.asked();
        begun();
        assertThat(files.pdf(agreement)).isEqualTo(renewed);
        assertThat(service.asked()).isEqualTo(asked);
        assertThat(tasks()).isEmpty();
    }

    @Test
    void whereNobodyStampsTheCoordinatorIsAskedAndTheFilesStayAsTheyAre() {
        service.isAway(true);
        String instance = started();
        for (int attempt = 1; attempt < 6; attempt++) {
            Job job = job(instance);
            assertThatThrownBy(() -> engine.getManagementService().executeJob(job.getId()))
                    .hasMessageContaining("svarar inte");
        }
        fired(instance);

        Task mend = tasks().get(0);
        assertThat(files.pdf(agreement)).isEqualTo(signed);
        assertThat(site().as(COORDINATOR)
                        .formVariables(mend.getId())
                        .path("files")
                        .findValuesAsText("title"))
                .anyMatch(title -> title.contains("version 1"));

        service.isAway(false);
        answered(mend, "igen");
        fired(instance);
        assertThat(files.pdf(agreement)).hasSizeGreaterThan(signed.length);
        assertThat(tasks()).isEmpty();
    }

    private void answered(Task mend, String renewal) {
        site().as(COORDINATOR).claim(mend.getId()).ok();
        site().as(COORDINATOR)
                .submit(mend.getId(), JsonNodeFactory.instance.objectNode().put("renewal", renewal))
                .ok();
    }

    private List<Task> tasks() {
        return engine.getTaskService()
                .createTaskQuery()
                .taskDefinitionKey(USER_TASK_MEND_STAMPS)
                .initializeFormKeys()
                .list();
    }

    private void begun() {
        fired(started());
    }

    private String started() {
        return engine.getRuntimeService()
                .createProcessInstanceByKey(BevarandeProcess.KEY)
                .processDefinitionTenantId("provby")
                .execute()
                .getId();
    }

    private void fired(String instance) {
        engine.getManagementService().executeJob(job(instance).getId());
    }

    private Job job(String instance) {
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance)
                .activityId(SERVICE_TASK_RENEW_STAMPS)
                .singleResult();
    }
}
