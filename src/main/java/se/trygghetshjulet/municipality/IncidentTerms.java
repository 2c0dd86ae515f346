package se.trygghetshjulet.municipality;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a municipality keeps track of what happens, place by place.
 *
 * @param reporters roles that may report, beside the coordinator
 * @param counters roles that see every count as it is, beside the coordinator; to others small ones are not shown
 * @param open whether citizens may report without logging in
 * @param smallest the smallest count that is shown to a wider circle; 5 if left out
 * @param years how long each one is kept; then only counts by month remain. 5 if left out
 * @param feeds files that others deliver
 */
public record IncidentTerms(
        @NotEmpty Set<@NotNull Role> reporters,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Set<@NotNull Role> counters,
        Boolean open,
        @Min(3) @Max(50) Integer smallest,
        @Min(1) @Max(20) Integer years,
        @NotEmpty List<@Valid Kind> kinds,
        @NotEmpty List<@Valid Place> places,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<@Valid Feed> feeds) {

    private static final int USUAL_SMALLEST = 5;
    private static final int USUAL_YEARS = 5;

    public IncidentTerms {
        open = Boolean.TRUE.equals(open);
        smallest = smallest == null ? USUAL_SMALLEST : smallest;
        years = years == null ? USUAL_YEARS : years;
    }

    public boolean mayCount(Role role) {
        return role == Role.SAKERHETSSAMORDNARE || counters.contains(role);
    }

    /** The first day of which each one is still kept: that of a month. */
    public LocalDate keptFrom(LocalDate today) {
        return today.minusYears(years).withDayOfMonth(1);
    }

    /** A kind that the profile no longer has is known by its id. */
    public String kindName(String kind) {
        return kinds.stream()
                .filter(candidate -> candidate.id().equals(kind))
                .map(Kind::name)
                .findFirst()
                .orElse(kind);
    }

    /** A place that the profile no longer has is known by its id and lies in no district. */
    public Place place(String place) {
        return places.stream()
                .filter(candidate -> candidate.id().equals(place))
                .findFirst()
                .orElseGet(() -> new Place(place, place, null));
    }

    public Optional<Feed> feed(String feed) {
        return feeds.stream().filter(candidate -> candidate.id().equals(feed)).findFirst();
    }

    public record Kind(
            @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,40}")
            String id,

            @NotBlank @Size(max = 60) String name) {}

    /** @param district the part of the municipality that it lies in; null where there is none to tell */
    public record Place(
            @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,40}")
            String id,

            @NotBlank @Size(max = 100) String name,
            @Size(max = 100) String district) {

        /** Such as "Järntorget (Centrum)". */
        public String title() {
            return district == null ? name : name + " (" + district + ")";
        }
    }

    /**
     * How somebody writes the files that he delivers.
     *
     * @param encoding null takes UTF-8, or Windows-1252 where it is not that
     * @param separator between the cells; null takes what the headings have most of
     * @param dayFormat as {@link java.time.format.DateTimeFormatter} writes it; with the time where both are one column.
     *     A time with an offset is turned into Sweden's
     * @param timeFormat null where the day's column has the time too, or nobody knows it
     * @param kinds the file's words, each with the id of a kind; the kinds' own names are known too
     * @param places the file's words, each with the id of a place; the places' own names are known too
     * @param ignored the file's words for kinds that are no incidents, such as rounds
     */
    public record Feed(
            @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,40}")
            String id,

            @NotBlank @Size(max = 100) String name,
            Encoding encoding,

            @Pattern(regexp = "[;,|\t]", message = "ska vara semikolon, komma, lodstreck eller tabb")
            String separator,

            @Valid @NotNull Columns columns,
            @NotBlank @Size(max = 40) String dayFormat,
            @Size(max = 40) String timeFormat,
            @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, String> kinds,
            @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, String> places,
            @JsonSetter(nulls = Nulls.AS_EMPTY) Set<@NotNull String> ignored) {}

    /**
     * The headings under which a file has what is read of it; nothing else in it is.
     *
     * @param time null where the day's column has it, or nobody knows it
     * @param reference by which the sender knows a row again; null where there is none
     */
    public record Columns(
            @NotBlank @Size(max = 100) String day,
            @Size(max = 100) String time,
            @NotBlank @Size(max = 100) String kind,
            @NotBlank @Size(max = 100) String place,
            @Size(max = 100) String reference) {}

    public enum Encoding {
        @JsonProperty("utf-8")
        UTF_8,
        @JsonProperty("windows-1252")
        WINDOWS_1252
    }
}
