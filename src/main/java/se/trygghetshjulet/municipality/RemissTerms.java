package se.trygghetshjulet.municipality;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The round in which others say what they think of the draft before it is decided upon.
 *
 * @param receivers who are asked
 * @param days calendar days that they have for their answers
 * @param addenda whether a revision in mid-year is sent out too, which few have the time for; null means that it is not
 */
public record RemissTerms(
        @NotEmpty @Size(max = 50) List<@NotNull @Valid Receiver> receivers,
        @Min(1) @Max(180) int days,
        Boolean addenda) {

    public RemissTerms {
        addenda = Boolean.TRUE.equals(addenda);
    }

    /**
     * @param email where the draft is sent; may be null where somebody answers with an account of his own
     * @param role of those who may answer in the product; null where the coordinator enters the answer
     */
    public record Receiver(
            @NotBlank @Size(max = 200) String name,
            @Email @Size(max = 200) String email,
            Role role) {}
}
