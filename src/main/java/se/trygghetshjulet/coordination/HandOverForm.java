package se.trygghetshjulet.coordination;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import se.trygghetshjulet.text.Blank;

/**
 * Asks for a task to become somebody else's.
 *
 * @param person id of the one who is to have the task, or {@link TaskRules#EVERYBODY}
 * @param skal why
 * @param sedd id of the one who had the task when the coordinator saw it; empty if nobody had
 */
record HandOverForm(
        @NotBlank(message = "Välj vem som ska ha uppgiften.")
        String person,

        @NotBlank(message = "Skriv varför uppgiften lämnas över.")
        @Size(max = 1000, message = "Skriv högst {max} tecken.")
        String skal,

        String sedd,
        String formular,
        String arende)
        implements TaskForm {

    HandOverForm {
        skal = Blank.strip(Objects.requireNonNullElse(skal, ""));
        sedd = Objects.requireNonNullElse(sedd, "");
    }
}
