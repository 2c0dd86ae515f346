package se.trygghetshjulet.duty;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How a municipality stands with one duty on a day.
 *
 * @param proofs that show it to be met on that day, the newest first
 * @param stated what the coordinator has answered for it by that day, the last first
 * @param next the last day on which it is met as things are; null until further notice, and where it is not met
 */
record Standing(Duty duty, DutyState state, List<Proof> proofs, List<Stated> stated, LocalDate next) {

    /** So long before the last day one is told. */
    private static final Period NOTICE = Period.ofMonths(3);

    private static final Comparator<Proof> NEWEST = Comparator.comparing(
                    Proof::since, Comparator.nullsFirst(Comparator.naturalOrder()))
            .reversed();

    /** @param all of the duty, whenever it holds */
    static Standing on(LocalDate day, Duty duty, List<Proof> all, List<Stated> stated) {
        List<Proof> holding =
                all.stream().filter(proof -> proof.holdsOn(day)).sorted(NEWEST).toList();
        List<Stated> known =
                stated.stream().filter(one -> !one.day().isAfter(day)).toList();
        boolean isStated = !known.isEmpty() && !known.get(0).until().isBefore(day);
        if (holding.isEmpty() && !isStated) {
            return new Standing(duty, DutyState.LACKING, holding, known, null);
        }
        boolean hasNoEnd = holding.stream().anyMatch(proof -> proof.until() == null);
        LocalDate next = hasNoEnd ? null : last(holding, isStated ? known.get(0).until() : null);
        DutyState state = next != null && next.minus(NOTICE).isBefore(day) ? DutyState.DUE : DutyState.MET;
        return new Standing(duty, state, holding, known, next);
    }

    /** With proofs that are worth seeing and change nothing. */
    Standing with(LocalDate day, List<Proof> others) {
        List<Proof> shown = Stream.concat(
                        proofs.stream(),
                        others.stream()
                                .filter(proof -> proof.duty() == duty && proof.holdsOn(day))
                                .sorted(NEWEST))
                .toList();
        return new Standing(duty, state, shown, stated, next);
    }

    /** A duty that is met when others are. */
    static Standing following(Duty duty, List<Standing> others) {
        DutyState worst = others.stream()
                .map(Standing::state)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate next = worst == DutyState.LACKING
                ? null
                : others.stream()
                        .map(Standing::next)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
        return new Standing(duty, worst, List.of(), List.of(), next);
    }

    /** The coordinator's last answer if it still holds; null otherwise. */
    Stated answer(LocalDate day) {
        return stated.isEmpty() || stated.get(0).until().isBefore(day) ? null : stated.get(0);
    }

    private static LocalDate last(List<Proof> holding, LocalDate stated) {
        return Stream.concat(holding.stream().map(Proof::until), Stream.ofNullable(stated))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /**
     * What a coordinator has answered.
     *
     * @param person name
     * @param reference null if there is none
     */
    record Stated(String says, String reference, LocalDate until, String person, LocalDate day) {}
}
