package se.trygghetshjulet.municipality;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A municipality's profile: everything that it does in its own way. One YAML file each.
 *
 * @param id ASCII, the tenant id and the last part of the public address
 * @param name as the municipality writes it
 * @param parties those who agree, the municipality and the police among them, and their partners
 * @param wheel when the year starts
 * @param documents which documents the parties keep and how long they hold
 * @param planTable the plan's columns as the municipality knows them
 * @param districts stadsdelar or tätorter that areas and measures of the plan may belong to; none where left out
 * @param statistics by what statistics know it; null where figures are only typed
 * @param bodies political bodies by id (au, ks, kf and others) with their meetings
 * @param decision the way of a matter through the bodies
 * @param diary what its diarienummer look like; null takes whatever looks like one
 * @param signatories who signs for each party
 * @param followUps the rhythm of following up
 * @param activities what comes back beside the plan
 * @param closedDays days on which the municipality's offices are closed, beside the public holidays
 * @param sources what the lägesbild is built from
 * @param incidents how it keeps track of what happens; null where it does not
 * @param dialogues what it asks its citizens without a login; null where it does not
 * @param deadlines working days that a task may take
 * @param reminders working days before a task's last day from which it is reminded of
 * @param receivers those to whom decisions are sent
 * @param people demo people; in production people are created in Camunda Admin and put into the role groups
 * @param wheels what has a wheel of its own beside the central one: districts, and documents with another rhythm
 */
public record Municipality(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9]{1,30}", message = "ska vara små bokstäver a–z och siffror")
        String id,

        @NotBlank @Size(max = 100) String name,
        @Valid @NotNull Parties parties,
        @Valid @NotNull Wheel wheel,
        @Valid @NotNull Documents documents,
        @Valid @NotNull PlanTable planTable,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<@Valid District> districts,
        @Valid Statistics statistics,
        @NotEmpty Map<@Pattern(regexp = "[a-z]{2,10}") String, @Valid Body> bodies,
        @Valid @NotNull DecidingBodies decision,
        @Valid Diary diary,
        @Valid @NotNull Signatories signatories,
        @Valid @NotNull FollowUps followUps,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<@Valid Activity> activities,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Set<@NotNull @Plausible LocalDate> closedDays,
        @NotEmpty List<@Valid Source> sources,
        @Valid IncidentTerms incidents,
        @Valid DialogueTerms dialogues,
        @Valid @NotNull Deadlines deadlines,
        @Valid @NotNull Reminders reminders,
        @NotNull List<@Valid Receiver> receivers,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<@Valid Person> people,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<@Valid WheelBeside> wheels) {

    /** Days and times are Swedish wherever the server stands. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    /** Kommunstyrelsen: every municipality has one (KL 3:3), and so has every profile. */
    private static final String EXECUTIVE = "ks";

    public Municipality {
        if (planTable != null && parties != null) {
            planTable = planTable.of(parties);
        }
    }

    @Override
    public Diary diary() {
        return diary == null ? Diary.ANY : diary;
    }

    /** By which a rate is known to be a small count; null where the profile does not say. */
    public Integer inhabitants() {
        return statistics == null ? null : statistics.inhabitants();
    }

    /** Id of the municipality whose wheel this is one beside; empty for a municipality itself. */
    public Optional<String> partOf() {
        int end = id.indexOf(WheelBeside.SIGN);
        return end < 0 ? Optional.empty() : Optional.of(id.substring(0, end));
    }

    /** The party's name as the documents write it. */
    public String partyName(Party party) {
        return parties.name(party);
    }

    /**
     * A body that the profile no longer has is known by its id and taken to meet when kommunstyrelsen does, so that a
     * running year goes on to its end.
     */
    public Body body(String body) {
        Body known = bodies.get(body);
        if (known != null) {
            return known;
        }
        Body executive = bodies.get(EXECUTIVE);
        return new Body(body, executive.meetings(), executive.papersDays());
    }

    /** Days on which the municipality's offices are open; no statutory period goes by them. */
    public WorkingDays officeDays() {
        return WorkingDays.ofOffice(closedDays);
    }

    /** The last day on which papers for a body's meeting may come in. */
    public LocalDate papersDay(String body, LocalDate meeting) {
        return officeDays().before(meeting, body(body).papersDays());
    }

    /** The body's first meeting, today's included, whose papers may still come in. */
    public LocalDate nextReachable(String body, LocalDate today) {
        MeetingRule meetings = body(body).meetings();
        return Stream.iterate(meetings.next(today.minusDays(1)), meetings::next)
                .filter(meeting -> !papersDay(body, meeting).isBefore(today))
                .findFirst()
                .orElseThrow();
    }

    /** A source that the profile no longer has is known by its id, so that a running year goes on to its end. */
    public Source source(String source) {
        return sources.stream()
                .filter(candidate -> candidate.id().equals(source))
                .findFirst()
                .orElseGet(() -> new Source(source, source, source, Role.SAKERHETSSAMORDNARE, null));
    }

    /** An activity that the profile no longer has is known by its id and left to the coordinators; its days are over. */
    public Activity activity(String activity) {
        return activities.stream()
                .filter(candidate -> candidate.id().equals(activity))
                .findFirst()
                .orElseGet(() -> Activity.gone(activity));
    }

    /** @param start the day, in the year before the plan year begins, on which the wheel starts by itself */
    public record Wheel(@NotNull MonthDay start) {}

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

    public record Receiver(
            @NotBlank @Size(max = 200) String name,
            @Email @Size(max = 200) String email) {}

    /** @param deputyFor roles that the person steps in for when nobody who holds them has acted in time */
    public record Person(
            @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,60}")
            String id,

            @NotBlank String firstName,
            @NotBlank String lastName,
            @NotBlank String title,
            @Email @NotBlank String email,
            @NotEmpty Set<@NotNull Role> roles,
            @JsonSetter(nulls = Nulls.AS_EMPTY) Set<@NotNull Role> deputyFor) {

        /** What each municipality lets a person do is its own; who it is, is not. */
        public boolean isSamePersonAs(Person other) {
            return id.equals(other.id)
                    && firstName.equals(other.firstName)
                    && lastName.equals(other.lastName)
                    && title.equals(other.title)
                    && email.equals(other.email);
        }
    }
}
