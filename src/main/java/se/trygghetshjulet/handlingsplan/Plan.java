package se.trygghetshjulet.handlingsplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.trygghetshjulet.document.DocumentState;
import se.trygghetshjulet.document.Validity;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.handlingsplan.depth.AreaNotes;
import se.trygghetshjulet.municipality.WheelYear;

/**
 * A plan version as later stages and the public read it.
 *
 * @param id of the version
 * @param addendum 0, or the number of the addendum that made this version
 * @param validTo last day; null where it holds until further notice
 * @param basedOn id of the version that this one revises; null for a first plan
 */
public record Plan(
        Long id,
        String kommun,
        int year,
        int addendum,
        int versionNo,
        DocumentState status,
        LocalDate validFrom,
        LocalDate validTo,
        String purpose,
        Long basedOn,
        List<PlanArea> areas) {

    static Plan of(Version<PlanContent> version) {
        WheelYear turn = version.turn();
        return new Plan(
                version.id(),
                turn.kommun(),
                turn.year(),
                turn.addendum(),
                version.number(),
                version.state(),
                version.content().validFrom(),
                version.content().validTo(),
                version.content().purpose(),
                version.basedOn(),
                areas(version.content(), turn.year()));
    }

    /**
     * The areas of a plan's content that has been out of the product.
     *
     * @param json as {@link CanonicalJson} writes it
     * @param year whose targets the indicators tell
     * @throws MisshapenContent if it is no content of a plan
     */
    public static List<PlanArea> areas(String json, int year) {
        return areas(PlanShape.read(json), year);
    }

    private static List<PlanArea> areas(PlanContent content, int year) {
        List<PlanArea> areas = new ArrayList<>();
        for (Area area : content.areas()) {
            areas.add(PlanArea.of(String.valueOf(areas.size() + 1), area, year));
        }
        return areas;
    }

    public Stream<PlanIndicator> indicators() {
        return areas.stream().flatMap(area -> area.indicators().stream());
    }

    /** The same with its indicators as somebody may see them. */
    public Plan withIndicators(UnaryOperator<PlanIndicator> shown) {
        return new Plan(
                id,
                kommun,
                year,
                addendum,
                versionNo,
                status,
                validFrom,
                validTo,
                purpose,
                basedOn,
                areas.stream().map(area -> area.withIndicators(shown)).toList());
    }

    public WheelYear wheelYear() {
        return new WheelYear(kommun, year, addendum);
    }

    /** Numbers of areas and measures by their keys, as they stand in this version: "2", "2.3". */
    public Map<String, String> numbers() {
        Map<String, String> numbers = new HashMap<>();
        for (PlanArea area : areas) {
            numbers.put(area.key(), area.number());
            area.measures().forEach(measure -> numbers.put(measure.key(), measure.number()));
        }
        return numbers;
    }

    /** What the areas may cost together, year by year; empty where nothing is said of it. */
    public String budget() {
        return AreaNotes.budget(areas.stream().flatMap(PlanArea::details));
    }

    /** "2027-01-01 – 2028-12-31", "från 2012-05-05 tills vidare" */
    public String period() {
        return Validity.text(validFrom, validTo);
    }
}
