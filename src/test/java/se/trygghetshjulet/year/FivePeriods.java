package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.icegreen.greenmail.store.FolderException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/**
 * Each of the five municipalities runs the period that its document is made for, by itself, and yields what the document
 * says. The documents of the demo are there as if they had been adopted in their time.
 */
@TestPropertySource(properties = "trygghetshjulet.kommuner=gotene,skara,alingsas,mjolby,koping")
public abstract class FivePeriods extends RunningWheel {

    @BeforeEach
    void emptyTheLetterBoxes() throws FolderException {
        MAIL.purgeEmailFromAllMailboxes();
    }

    @Test
    void skaraRevisesYearByYearAndRenewsItsAgreementInTime() {
        Unattended skara = unattended("skara")
                .saying("userTask_prioritise", FivePeriods::keepingTheAreas)
                .from("2020-08-25")
                .startingOn("2020-09-01", 2021)
                .until("2024-01-31");
        System.out.println(skara.done("userTask_recordKommunstyrelse"));
        System.out.println(jdbc.sql(
                        "select plan_year, version_no, status, valid_from, valid_to, in_force_at from plan_version where kommun='skara' order by id")
                .query()
                .listOfRows());
        System.out.println(jdbc.sql("select * from overenskommelse where kommun='skara' order by id")
                .query()
                .listOfRows());
        System.out.println(jdbc.sql("select * from decision where kommun='skara' order by id")
                .query()
                .listOfRows());
        System.out.println(jdbc.sql("select * from annual_receipt where kommun='skara' order by id")
                .query()
                .listOfRows());
        System.out.println(jdbc.sql("select kind, count(*) from letter where kommun='skara' group by kind")
                .query()
                .listOfRows());
        nothingIsLeftLying("skara");
    }

    private Unattended unattended(String kommun) {
        return new Unattended(engine, site(), municipalities.get(kommun));
    }

    /** BRÅ has nothing to add to the areas of the plan in force. */
    private static ObjectNode keepingTheAreas(ObjectNode data) {
        ArrayNode kept = data.arrayNode();
        data.path("areas").forEach(area -> {
            if (!"nytt".equals(area.path("change").asText())) {
                kept.add(area);
            }
        });
        return data.set("areas", kept);
    }

    private void nothingIsLeftLying(String kommun) {
        assertThat(engine.getRuntimeService()
                        .createIncidentQuery()
                        .tenantIdIn(kommun)
                        .list())
                .isEmpty();
        assertThat(engine.getManagementService()
                        .createJobQuery()
                        .tenantIdIn(kommun)
                        .noRetriesLeft()
                        .list())
                .isEmpty();
        assertThat(count("act_hi_varinst")).isZero();
        assertThat(count("act_hi_detail")).isZero();
    }
}
