package se.trygghetshjulet.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import se.trygghetshjulet.document.CanonicalJson;
import se.trygghetshjulet.document.JsonDamage;
import se.trygghetshjulet.document.MisshapenContent;
import se.trygghetshjulet.handlingsplan.Plan;
import se.trygghetshjulet.handlingsplan.PlanArea;
import se.trygghetshjulet.municipality.PlanTable;
import se.trygghetshjulet.municipality.PlanTable.Column;
import se.trygghetshjulet.municipality.PlanTable.Field;

/** A plan's content that somebody has written by hand is taken whole, or it is said what is missing and where. */
class PlanFromElsewhereTest {

    private static final String PLAN = """
            {"validFrom":"2027-01-01","validTo":"2027-12-31","purpose":"Tryggare tillsammans","areas":[
              {"key":"omrade-1","name":"Centrum","problem":"Mörkt","effectGoal":"Fler känner sig trygga","subGoal":"Ljusare",
               "indicators":[{"key":"matt-1","name":"Våldsbrott","unit":"brott","baseline":457,"baselineYear":2011,"yearlyChange":-5}],
               "causes":[{"key":"orsak-1","analysis":"Trasiga lampor","measures":[
                 {"key":"atgard-1","description":"Byta lampor","party":"kommun","owner":"Gatukontoret","ownerRole":"chef",
                  "schedule":"våren","goal":"Alla lyser","followUp":"Vandring"}]}],
               "problems":["problem-1"]},
              {"key":"omrade-2","name":"Trafik","indicators":[],"causes":[],"problems":[]}],
             "priorities":[{"key":"omrade-1","name":"Centrum","revision":"behall","reason":"Går bra"}],
             "reasons":[{"key":"atgard-9","reason":"Klar"}]}
            """;

    private static final PlanTable TABLE = new PlanTable(List.of(
            new Column(Field.AREA, "Fokusområde"),
            new Column(Field.CAUSE, "Orsak"),
            new Column(Field.MEASURE, "Åtgärd"),
            new Column(Field.OWNER, "Ansvarig")));

    @Property(tries = 1000)
    void whateverIsTakenAwayOrOfAnotherTypeIsToldOrMakesNoDifference(
            @ForAll @IntRange(max = 60) int place, @ForAll @IntRange(max = 10) int kind) {
        List<PlanArea> areas;
        try {
            areas = Plan.areas(JsonDamage.of(CanonicalJson.write(json()), place, kind), 2027);
        } catch (MisshapenContent e) {
            assertThat(e.faults()).isNotEmpty().allMatch(fault -> fault.endsWith("."));
            return;
        }
        assertThat(PlanSheet.read(PlanSheet.of(areas, "", TABLE), areas, TABLE).faults())
                .allMatch(fault -> !fault.message().isBlank());
    }

    @Example
    void rowsAndSubRowsThatAreLeftOutAreNamed() {
        assertFault("\"causes\":[],", "", "Uppgiften ”causes” saknas i areas, rad 2.");
        assertFault(
                "\"party\":\"kommun\",",
                "",
                "Uppgiften ”party” saknas i areas, rad 1, causes, rad 1, measures, rad 1.");
        assertFault(
                "\"causes\":[]", "\"causes\":[null]", "Rad 1 i areas, rad 2, causes ska vara en grupp av uppgifter.");
        assertFault("\"name\":\"Trafik\"", "\"name\":\"\"", "Uppgiften ”name” i areas, rad 2 är tom.");
        assertFault(
                "\"2027-01-01\"", "\"2027-02-31\"", "Uppgiften ”validFrom” har ett värde som inte går att använda.");
        assertFault("\"unit\"", "\"enhet\"", "Uppgiften ”enhet” hör inte hemma i areas, rad 1, indicators, rad 1.");
        assertFault(
                "\"omrade-2\"",
                "\"omrade-1\"",
                "Nyckeln ”omrade-1” står på flera rader. Ge varje rad en nyckel för sig.");
        assertThatThrownBy(() -> Plan.areas("Kära kommun", 2027)).hasMessage("Texten är inte JSON.");
        assertThatThrownBy(() -> Plan.areas("{}", 2027)).hasMessage("Uppgiften ”areas” saknas.");
    }

    private static void assertFault(String what, String instead, String message) {
        assertThatThrownBy(() -> Plan.areas(PLAN.replace(what, instead), 2027))
                .isInstanceOf(MisshapenContent.class)
                .hasMessage(message);
    }

    private static Object json() {
        return CanonicalJson.read(PLAN, JsonNode.class);
    }
}
