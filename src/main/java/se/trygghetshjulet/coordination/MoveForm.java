package se.trygghetshjulet.coordination;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import se.trygghetshjulet.text.Blank;
import se.trygghetshjulet.text.SwedishDate;
import se.trygghetshjulet.text.SwedishDay;

/**
 * Asks for another last day of a task.
 *
 * @param dag the new last day, as typed
 * @param skal why
 * @param sedd the last day that the coordinator saw before; ISO
 */
record MoveForm(
        @SwedishDay String dag,

        @NotBlank(message = "Skriv varför dagen flyttas.") @Size(max = 1000, message = "Skriv högst {max} tecken.")
        String skal,

        String sedd,
        String formular,
        String arende)
        implements TaskForm {

    MoveForm {
        skal = Blank.strip(Objects.requireNonNullElse(skal, ""));
        sedd = Objects.requireNonNullElse(sedd, "");
    }

    LocalDate day() {
        return SwedishDate.read(dag).day();
    }
}
