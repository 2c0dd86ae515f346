package se.trygghetshjulet.municipality.profile;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the YAML reader objects to, in Swedish; its own words are English and speak of Java. */
final class ReadingFault {

    private static final Pattern TWICE = Pattern.compile("Duplicate field '([^']*)'");
    private static final Map<Class<?>, String> EXAMPLES = Map.of(
            LocalDate.class, "är inget datum, skriv till exempel 2027-05-07",
            MonthDay.class, "är ingen dag på året, skriv till exempel \"--09-01\"",
            Period.class, "är ingen tidsrymd, skriv till exempel P14D, P3M eller P1Y",
            int.class, "är inget heltal",
            Integer.class, "är inget heltal");

    private ReadingFault() {}

    static Fault of(JsonProcessingException e) {
        String at = e instanceof JsonMappingException mapping ? pointer(mapping) : "";
        if (e instanceof UnrecognizedPropertyException unknown) {
            String known = unknown.getKnownPropertyIds().stream()
                    .map(String::valueOf)
                    .sorted()
                    .collect(Collectors.joining(", "));
            return new Fault(at, "fältet '" + unknown.getPropertyName() + "' finns inte, välj bland " + known);
        }
        if (e instanceof ValueInstantiationException && e.getCause() != null) {
            return new Fault(at, e.getCause().getMessage());
        }
        if (e instanceof InvalidFormatException wrong) {
            return new Fault(at, "'" + wrong.getValue() + "' " + expected(wrong.getTargetType()));
        }
        if (e instanceof MismatchedInputException wrong) {
            return new Fault(at, shape(wrong));
        }
        if (e.getOriginalMessage().startsWith("Numeric value")) {
            return new Fault(at, "talet är för stort");
        }
        Matcher twice = TWICE.matcher(e.getOriginalMessage());
        return new Fault(
                at,
                twice.find()
                        ? "fältet '" + twice.group(1) + "' står två gånger"
                        : "filen går inte att läsa som YAML här, se över indrag, kolon och citattecken");
    }

    private static String pointer(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
                .collect(Collectors.joining());
    }

    private static String expected(Class<?> type) {
        if (type.isEnum()) {
            return "finns inte, välj bland "
                    + Arrays.stream(type.getEnumConstants())
                            .map(constant -> word(type, constant.toString()))
                            .collect(Collectors.joining(", "));
        }
        return EXAMPLES.getOrDefault(type, "har fel form");
    }

    /** As the profile writes it. */
    private static String word(Class<?> type, String constant) {
        try {
            Field field = type.getField(constant);
            JsonProperty own = field.getAnnotation(JsonProperty.class);
            return own == null ? constant : own.value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String shape(MismatchedInputException wrong) {
        Class<?> type = wrong.getTargetType();
        if (wrong.getOriginalMessage().startsWith("Trailing token")) {
            return "här börjar en profil till, men filen får bara ha en: ta bort '---' och det som står efter";
        }
        if (wrong.getOriginalMessage().startsWith("Cannot map `null`")) {
            return "fältet måste fyllas i";
        }
        if (type == null || wrong.getOriginalMessage().startsWith("No content")) {
            return "filen är tom";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "ska vara en lista";
        }
        if (Map.class.isAssignableFrom(type) || type.isRecord()) {
            return "ska ha fält under sig";
        }
        return EXAMPLES.containsKey(type) ? "värdet " + EXAMPLES.get(type) : "ska vara ett enda värde";
    }
}
