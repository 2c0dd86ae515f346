package se.trygghetshjulet.municipality;

import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.stream.Collectors;
import se.trygghetshjulet.text.Coded;

/**
 * Something that comes back beside the plan: a meeting, a survey, a report.
 *
 * @param kind which model runs it
 * @param name as the municipality calls it
 * @param help what it is for and what belongs in its notes
 * @param first day of the first occasion, or the day that the rhythm is counted from; null where something asks for it
 * @param every distance between two occasions; null where something else asks for it
 * @param role who calls and keeps the notes
 * @param lasts for how long a promise holds from its day on; until the next one if left out. Nothing else lasts
 * @param place what a promise is about, where it is about a part of the municipality; null for all of it
 */
public record Activity(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,40}") String id,

        @NotNull Kind kind,
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 1000) String help,
        @Plausible LocalDate first,
        Period every,
        @NotNull Role role,
        Period lasts,
        @Size(max = 100) String place) {

    /**
     * The day after so many times, each counted from the first, so that the last of a month stays the last; null where the
     * activity does not come back.
     */
    public LocalDate after(int times) {
        if (first == null || every == null) {
            return null;
        }
        LocalDate day = first.plus(every.multipliedBy(times));
        return day.isAfter(first) ? day : null;
    }

    /** One that the profile no longer has. */
    static Activity gone(String id) {
        return new Activity(id, Kind.INSATS, id, "", null, null, Role.SAKERHETSSAMORDNARE, null, null);
    }

    /** The last day of what begins on a given one; a year where the profile says nothing of it any more. */
    public LocalDate lastDay(LocalDate day) {
        Period rhythm = every == null ? Period.ofYears(1) : every;
        return day.plus(lasts == null ? rhythm : lasts).minusDays(1);
    }

    /** Each kind has a model of its own, named by its id. */
    public enum Kind implements Coded {
        /** EST group or lägesbildsmöte. */
        LAGESBILDSMOTE,
        BRA_MOTE,
        /** The two leaderships; at least once a calendar year. */
        LEDNINGSMOTE,
        TRYGGHETSMATNING,
        /** When the lägesbild asks for it. */
        TRYGGHETSVANDRING,
        /** To folkhälsoråd, kommunfullmäktige and others. */
        RAPPORTERING,
        /** What is done again and again, such as campaigns, night walks and visits to schools. */
        INSATS,
        /** A promise to the citizens with a term, a place and a rhythm of its own, beside the plan's. */
        MEDBORGARLOFTE;

        @JsonCreator
        public static Kind of(String id) {
            return Coded.find(Kind.class, id)
                    .orElseThrow(() -> new IllegalArgumentException("aktiviteten '" + id + "' finns inte, välj bland "
                            + Arrays.stream(values()).map(Kind::id).collect(Collectors.joining(", "))));
        }
    }
}
