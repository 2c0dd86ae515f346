package se.trygghetshjulet.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the form that a {@link StageForm} answers for, by the constant of a model that shows it. */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface FormOf {

    /** Id of the form, which is also its file name in {@code forms/}. */
    String value();
}
