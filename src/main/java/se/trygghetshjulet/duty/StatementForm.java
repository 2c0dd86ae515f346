package se.trygghetshjulet.duty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import se.trygghetshjulet.text.Blank;
import se.trygghetshjulet.text.SwedishDate;
import se.trygghetshjulet.text.SwedishDay;

/**
 * The coordinator answers for a duty.
 *
 * @param svar how it is met
 * @param underlag where it can be checked; may be left empty
 * @param galler its last day, as typed
 */
record StatementForm(
        @NotBlank(message = "Skriv hur kommunen uppfyller kravet.")
        @Size(max = 2000, message = "Skriv högst {max} tecken.")
        String svar,

        @Size(max = 300, message = "Skriv högst {max} tecken.")
        String underlag,

        @SwedishDay String galler) {

    StatementForm {
        svar = Blank.strip(Objects.requireNonNullElse(svar, ""));
        underlag = Blank.strip(Objects.requireNonNullElse(underlag, ""));
        galler = Objects.requireNonNullElse(galler, "");
    }

    static StatementForm empty() {
        return new StatementForm("", "", "");
    }

    LocalDate until() {
        return SwedishDate.read(galler).day();
    }

    String reference() {
        return underlag.isEmpty() ? null : underlag;
    }
}
