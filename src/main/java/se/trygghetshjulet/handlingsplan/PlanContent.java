package se.trygghetshjulet.handlingsplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.trygghetshjulet.document.DocumentState;
import se.trygghetshjulet.document.RowKey;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.handlingsplan.depth.AreaDetail;
import se.trygghetshjulet.handlingsplan.depth.Ranking;
import se.trygghetshjulet.municipality.District;
import se.trygghetshjulet.municipality.Documents.PlanTerms;
import se.trygghetshjulet.municipality.PlanTable.Field;
import se.trygghetshjulet.municipality.WheelYear;

/**
 * What a version of a municipality's plan says.
 *
 * @param validTo last day; null where the plan holds until further notice
 * @param priorities what BRÅ wanted with each area, in BRÅ's order; none before they have said
 * @param reasons why measures of the version that this one revises are gone, or go on although they do not go well
 */
record PlanContent(
        LocalDate validFrom,
        LocalDate validTo,
        String purpose,
        List<Area> areas,
        List<Priority> priorities,
        List<Reason> reasons) {

    /** @param terms how long the municipality's plans hold */
    static PlanContent first(WheelYear year, PlanTerms terms) {
        return new PlanContent(
                terms.planYear().firstDay(year.year()),
                terms.lastDay(year.year()),
                "",
                List.of(),
                List.of(),
                List.of());
    }

    /**
     * What a turn's draft starts from: the text of an earlier version. A new period begins only when the municipality's
     * rhythm says so or the earlier one is over; otherwise the turn revises within the period.
     */
    static PlanContent revising(Version<PlanContent> before, WheelYear year, PlanTerms terms) {
        PlanContent text = before.content();
        LocalDate firstDay = terms.planYear().firstDay(year.year());
        boolean newPeriod = before.state() == DocumentState.TERMINATED
                || terms.years() != null
                        && (year.year() - terms.planYear().of(text.validFrom) >= terms.newEvery()
                                || text.validTo != null && text.validTo.isBefore(firstDay));
        return newPeriod
                ? new PlanContent(firstDay, terms.lastDay(year.year()), text.purpose, text.areas, List.of(), List.of())
                : text.withoutReasons();
    }

    /** The same text, about which nobody has yet said what is to become of it and why. */
    PlanContent withoutReasons() {
        return new PlanContent(validFrom, validTo, purpose, areas, List.of(), List.of());
    }

    /**
     * Keeps the areas that BRÅ keeps, in BRÅ's order, adds the new ones and drops the rest.
     *
     * @param before the version that this one revises, where an area that was dropped in an earlier round still stands;
     *     null for a first plan
     */
    PlanContent prioritised(List<Priority> wanted, PlanContent before) {
        List<Priority> keyed =
                wanted.stream().map(row -> row.keyed(RowKey.orNext(row.key()))).toList();
        List<Area> kept = keyed.stream()
                .filter(priority -> priority.revision() != Revision.UTGAR)
                .map(priority -> priority.weighed(area(priority.key())
                        .or(() -> Optional.ofNullable(before).flatMap(base -> base.area(priority.key())))
                        .orElseGet(() -> Area.named(priority.key(), priority.name()))
                        .renamed(priority.name())))
                .toList();
        return new PlanContent(validFrom, validTo, purpose, ranked(kept), keyed, reasons);
    }

    Optional<Area> area(String key) {
        return areas.stream().filter(area -> area.key().equals(key)).findFirst();
    }

    /** Those of an earlier plan's measures, given by their keys, that go on in this one. */
    List<String> goOnFrom(Plan earlier, Set<String> measures) {
        Set<String> known = earlier.numbers().keySet();
        return areas.stream()
                .flatMap(Area::measures)
                .map(Measure::key)
                .filter(key -> measures.contains(key) && known.contains(key))
                .toList();
    }

    PlanContent rewritten(
            LocalDate from, LocalDate to, String newPurpose, List<Area> newAreas, List<Reason> newReasons) {
        return new PlanContent(from, to, newPurpose, ranked(newAreas), priorities, newReasons);
    }

    private static List<Area> ranked(List<Area> areas) {
        return Ranking.byOrderAndScore(areas.stream().map(Area::ranked).toList(), Area::more);
    }

    /** @param other without keys where they or their rows are new */
    PlanContent withAreas(List<PlanArea> other) {
        return rewritten(
                validFrom,
                validTo,
                purpose,
                other.stream()
                        .map(area -> area.toArea(
                                area.key() == null ? null : area(area.key()).orElse(null)))
                        .toList(),
                reasons);
    }

    /**
     * Keys of the measures of an earlier version that are gone from this one, without those of areas that BRÅ dropped
     * and gave its reason for.
     */
    List<String> dropped(PlanContent before) {
        Set<String> left =
                areas.stream().flatMap(Area::measures).map(Measure::key).collect(Collectors.toSet());
        Set<String> droppedAreas = priorities.stream()
                .filter(priority -> priority.revision() == Revision.UTGAR)
                .map(Priority::key)
                .collect(Collectors.toSet());
        return before.areas.stream()
                .filter(area -> !droppedAreas.contains(area.key()))
                .flatMap(Area::measures)
                .map(Measure::key)
                .filter(key -> !left.contains(key))
                .toList();
    }

    /** Names of districts to choose from: the profile's, and those that the text has from before. */
    Stream<String> districts(List<District> own) {
        return Stream.of(
                        own.stream().map(District::name),
                        areas.stream().map(area -> area.more().district()),
                        areas.stream()
                                .flatMap(Area::measures)
                                .map(measure -> measure.more().district()))
                .flatMap(Function.identity())
                .filter(Objects::nonNull)
                .distinct();
    }

    /** The keys of all areas, causes, measures and indicators. */
    Stream<String> keys() {
        return areas.stream()
                .flatMap(area -> Stream.of(
                                Stream.of(area.key()),
                                area.indicators().stream().map(Indicator::key),
                                area.causes().stream().map(Cause::key),
                                area.measures().map(Measure::key))
                        .flatMap(Function.identity()));
    }

    /**
     * What BRÅ wants with an area in the new version, and why.
     *
     * @param key of the area
     * @param probability on the municipality's scale; null where it is not weighed
     * @param consequence on the same scale
     */
    record Priority(
            String key, String name, Revision revision, String reason, Integer probability, Integer consequence) {

        private Priority keyed(String newKey) {
            return new Priority(newKey, name, revision, reason, probability, consequence);
        }

        /** What is not weighed here keeps the weight that it had. */
        private Area weighed(Area area) {
            return probability == null && consequence == null ? area : area.scored(probability, consequence);
        }

        /** Null where it is not weighed. */
        String score() {
            return new AreaDetail(null, null, probability, consequence).text(Field.PRIORITY);
        }
    }

    /**
     * Why a measure of the version that this one revises is gone, or goes on.
     *
     * @param key of the measure
     */
    record Reason(String key, String reason) {}
}
