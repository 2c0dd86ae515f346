package se.trygghetshjulet.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.trygghetshjulet.municipality.Party;

/**
 * What one party reports on its measures for one period, before the parties meet.
 *
 * @param periodNo place of the period in the profile, from 1
 */
record PartyReport(int periodNo, Party party, String remark, List<MeasureReport> measures) {

    Optional<MeasureReport> measure(String key) {
        return measures.stream().filter(measure -> measure.key().equals(key)).findFirst();
    }

    /**
     * Number and texts are those of the plan on that day.
     *
     * @param key of the measure
     * @param reason why it is yellow or red; null where it is green
     * @param headway null where nobody has said
     * @param nextStep what is done next
     * @param nextWho function that does it, never a person
     * @param nextDay by when
     */
    record MeasureReport(
            String key,
            String number,
            String area,
            String description,
            Status status,
            String reason,
            Headway headway,
            String result,
            String nextStep,
            String nextWho,
            LocalDate nextDay) {

        /** Nothing has been said of it. */
        static MeasureReport blank(String key, String number, String area, String description) {
            return new MeasureReport(key, number, area, description, null, null, null, null, null, null, null);
        }

        /** The same measure as it is called now. */
        MeasureReport called(MeasureReport now) {
            return new MeasureReport(
                    key,
                    now.number,
                    now.area,
                    now.description,
                    status,
                    reason,
                    headway,
                    result,
                    nextStep,
                    nextWho,
                    nextDay);
        }

        /** "Gul, pågår" */
        String standing() {
            return headway == null
                    ? status.title()
                    : status.title() + ", " + headway.title().toLowerCase();
        }

        /** What, who and when, in one line; null where nothing is said. */
        String next() {
            return joined(" · ", nextStep, nextWho, nextDay == null ? null : "senast " + nextDay);
        }

        /** What was done, and why it is not green where it is not; null where nothing is said. */
        String told() {
            return joined("\n\n", result, reason == null || status == Status.GRON ? null : "Skäl: " + reason);
        }

        /** All that is said of it, for paper. */
        String inFull() {
            return joined("\n\n", standing(), told());
        }

        private static String joined(String between, String... parts) {
            String all = Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(between));
            return all.isEmpty() ? null : all;
        }
    }
}
