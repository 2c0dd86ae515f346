package se.trygghetshjulet.text;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A day as Swedes write it, {@link SwedishDate}; the message is that of the date and says what to write instead. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = SwedishDay.Validator.class)
public @interface SwedishDay {

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Nothing typed is no day. */
    class Validator implements ConstraintValidator<SwedishDay, String> {

        @Override
        public boolean isValid(String typed, ConstraintValidatorContext context) {
            SwedishDate date = SwedishDate.read(typed);
            if (!date.isDay()) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate(date.fault()).addConstraintViolation();
            }
            return date.isDay();
        }
    }
}
