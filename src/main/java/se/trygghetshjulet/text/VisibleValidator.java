package se.trygghetshjulet.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.NotBlank;

/** What {@code @NotBlank} means throughout the product, in place of the library's own; see META-INF/validation.xml. */
public class VisibleValidator implements ConstraintValidator<NotBlank, CharSequence> {

    @Override
    public boolean isValid(CharSequence text, ConstraintValidatorContext context) {
        return !Blank.is(text);
    }
}
