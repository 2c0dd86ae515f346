package se.trygghetshjulet.municipality;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.trygghetshjulet.municipality.Dialogue.Option;

/**
 * What a municipality asks its citizens, without a login.
 *
 * @param source id of the source of the lägesbild that the answers go to
 * @param smallest the smallest count that anybody but the coordinator sees; 5 if left out
 * @param leastAnswers how many it takes before anybody sees a result; 20 if left out
 * @param textDays how long free texts stay once the lägesbild that they were for is approved; 30 if left out
 * @param places that may be chosen
 * @param rounds question sets; a new round has a new id
 * @param unsafe the form for places that feel unsafe; null where there is none
 */
public record DialogueTerms(
        @NotBlank String source,
        @Min(3) @Max(50) Integer smallest,
        @Min(10) @Max(1000) Integer leastAnswers,
        @Min(0) @Max(365) Integer textDays,
        @JsonSetter(nulls = Nulls.AS_EMPTY) @Size(max = 50) List<@Valid Option> places,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<@Valid Dialogue> rounds,
        @Valid Unsafe unsafe) {

    private static final int USUAL_SMALLEST = 5;
    private static final int USUAL_LEAST = 20;
    private static final int USUAL_DAYS = 30;

    public DialogueTerms {
        smallest = smallest == null ? USUAL_SMALLEST : smallest;
        leastAnswers = leastAnswers == null ? USUAL_LEAST : leastAnswers;
        textDays = textDays == null ? USUAL_DAYS : textDays;
    }

    /** The form for unsafe places first, and the rounds in the order of the profile. */
    public List<Dialogue> all() {
        return Stream.concat(Stream.ofNullable(unsafe).map(form -> form.asDialogue()), rounds.stream())
                .toList();
    }

    public Optional<Dialogue> dialogue(String id) {
        return all().stream().filter(dialogue -> dialogue.id().equals(id)).findFirst();
    }

    /** A place that the profile no longer has is known by its id. */
    public String placeName(String place) {
        return places.stream()
                .filter(candidate -> candidate.id().equals(place))
                .map(Option::name)
                .findFirst()
                .orElse(place);
    }

    /**
     * @param intro what it is for; null for the usual words
     * @param from first day; null where it is always open
     * @param to last day; null where it is always open
     * @param why what may make a place unsafe
     */
    public record Unsafe(
            @Size(max = 1000) String intro,
            @Plausible LocalDate from,
            @Plausible LocalDate to,
            @Size(max = 20) List<@Valid Option> why) {

        public Unsafe {
            why = why == null ? List.of() : why;
        }

        Dialogue asDialogue() {
            return UnsafeForm.of(this);
        }
    }
}
