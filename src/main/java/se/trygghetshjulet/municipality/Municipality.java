package se.trygghetshjulet.municipality;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A municipality's profile: everything that it does in its own way. One YAML file each.
 *
 * @param id ASCII, the tenant id and the last part of the public address
 * @param name as the municipality writes it
 * @param parties names of the two parties as they stand in the documents
 * @param wheel when the year starts and its tertials end
 * @param documents which documents a year yields and how long they hold
 * @param bodies political bodies by id (au, ks) with their meetings
 * @param sources what the lägesbild is built from
 * @param deadlines days that a task may take
 * @param reminders when a reminder goes out
 * @param receivers those to whom decisions are sent
 * @param people demo people; in production people are created in Camunda Admin and put into the role groups
 */
public record Municipality(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9]{1,30}", message = "ska vara små bokstäver a–z och siffror")
        String id,

        @NotBlank @Size(max = 100) String name,
        @Valid @NotNull Parties parties,
        @Valid @NotNull Wheel wheel,
        @Valid @NotNull Documents documents,
        @NotEmpty Map<@Pattern(regexp = "au|ks") String, @Valid Body> bodies,
        @NotEmpty List<@Valid Source> sources,
        @Valid @NotNull Deadlines deadlines,
        @Valid @NotNull Reminders reminders,
        @NotNull List<@Valid Receiver> receivers,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<@Valid Person> people) {

    /** Days and times are Swedish wherever the server stands. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    /** The party's name as the documents write it. */
    public String partyName(Party party) {
        return switch (party) {
            case KOMMUN -> parties.kommun();
            case POLIS -> parties.polis();
            case BADA -> parties.kommun() + " och " + parties.polis();
        };
    }

    public Body body(String body) {
        return bodies.get(body);
    }

    /** @throws IllegalArgumentException if the profile has no such source */
    public Source source(String source) {
        return sources.stream()
                .filter(candidate -> candidate.id().equals(source))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("profilen " + id + " har ingen källa " + source));
    }

    public record Parties(
            @NotBlank @Size(max = 200) String kommun,
            @NotBlank @Size(max = 200) String polis) {}

    /**
     * @param start the day, in the year before the plan year, on which the wheel starts by itself
     * @param tertials last day of each tertial in the plan year
     */
    public record Wheel(
            @NotNull MonthDay start,

            @NotNull @Size(min = 3, max = 3, message = "ska ha tre datum")
            List<@NotNull MonthDay> tertials) {

        /** The day on which the turn for the given plan year starts. */
        public LocalDate startOf(int planYear) {
            return start.atYear(planYear - 1);
        }

        /** @param tertial 1, 2 or 3 */
        public LocalDate tertialEnd(int planYear, int tertial) {
            return tertials.get(tertial - 1).atYear(planYear);
        }
    }

    /**
     * @param planTitle what the plan is called
     * @param planYears how many calendar years a new plan covers
     * @param medborgarlofte whether a medborgarlöfte is part of every year
     * @param agreementYears how many calendar years a renewed överenskommelse covers
     */
    public record Documents(
            @NotBlank String planTitle,
            @Min(1) @Max(10) int planYears,
            boolean medborgarlofte,
            @Min(1) @Max(20) int agreementYears) {}

    public record Body(
            @NotBlank String name, @Valid @NotNull MeetingRule meetings) {}

    /**
     * @param role who supplies it
     * @param supplier the one holder of the role who supplies it; none means any of them
     */
    public record Source(
            @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,40}")
            String id,

            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 1000) String help,
            @NotNull Role role,
            String supplier) {}

    /**
     * @param standard days for a task that {@code perForm} does not name
     * @param perForm days by form id
     */
    public record Deadlines(
            @Min(1) @Max(365) int standard,
            @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, @Min(1) @Max(365) Integer> perForm) {

        public int daysFor(String formId) {
            return perForm.getOrDefault(formId, standard);
        }
    }

    /** @param daysBefore a reminder goes out this many days before a task is due */
    public record Reminders(@Min(1) @Max(60) int daysBefore) {}

    public record Receiver(
            @NotBlank @Size(max = 200) String name,
            @Email @Size(max = 200) String email) {}

    public record Person(
            @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,60}")
            String id,

            @NotBlank String firstName,
            @NotBlank String lastName,
            @NotBlank String title,
            @Email @NotBlank String email,
            @NotEmpty Set<@NotNull Role> roles) {}
}
