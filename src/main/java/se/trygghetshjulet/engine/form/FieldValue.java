package se.trygghetshjulet.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.trygghetshjulet.engine.form.FormSchema.Field;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.text.Blank;

/** Checks one value that is not a list of rows against its field. */
class FieldValue {

    /** Holds where a form forgets to say how long a text may be. */
    private static final int LONGEST_TEXT = 10_000;

    /** So begins a year of more than four digits. */
    private static final Pattern SIGNED = Pattern.compile("[+-]");

    private static final Pattern OFFSET = Pattern.compile("(Z|[+-]\\d\\d:\\d\\d)$");

    private static final Pattern EMAIL = Pattern.compile("[^@\\s\"<>,;]+@[^@\\s\"<>,;]+\\.[^@\\s\"<>,;.]+");
    private static final Pattern PHONE = Pattern.compile("[+]?[0-9 ()-]{5,20}");

    /** Control characters, halves of characters, and marks that make a text read otherwise than it is written. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF&&[^\\r\\n\\t]]");

    private FieldValue() {}

    /**
     * @param today in Sweden
     * @return what is wrong, as a Swedish sentence; empty if nothing is
     */
    static Optional<String> fault(Field field, JsonNode value, Map<String, JsonNode> prefill, LocalDate today) {
        return Optional.ofNullable(
                switch (field.type()) {
                    case "textfield", "textarea" -> text(field, value);
                    case "number" -> number(field, value, today);
                    case "checkbox" -> checkbox(field, value);
                    case "radio", "select" -> option(field, value, prefill);
                    case "checklist", "taglist" -> options(field, value, prefill);
                    case "datetime" -> time(field, value, today);
                    default -> "Fältets typ " + field.type() + " stöds inte. Hör av dig till systemets förvaltare.";
                });
    }

    private static String text(Field field, JsonNode value) {
        if (!value.isTextual()) {
            return "Skriv text här.";
        }
        String text = Blank.strip(value.asText());
        int longest = field.rule("maxLength").asInt(LONGEST_TEXT);
        if (text.length() > longest) {
            return "Texten är för lång: " + text.length() + " tecken, högst " + longest + " får plats. Korta den.";
        }
        if (Blank.visible(text) < field.rule("minLength").asInt(0)) {
            return "Skriv minst " + field.rule("minLength").asInt() + " tecken.";
        }
        if (UNPRINTABLE.matcher(text).find()) {
            return "Texten innehåller osynliga styrtecken. Skriv om den utan dem.";
        }
        String pattern = field.rule("pattern").asText("");
        if (!pattern.isEmpty() && !Pattern.compile(pattern).matcher(text).find()) {
            String example = field.property("example");
            return "Skriv på det sätt som hjälptexten visar"
                    + (example.isEmpty() ? "." : ", till exempel " + example + ".");
        }
        return switch (field.rule("validationType").asText("")) {
            case "email" ->
                EMAIL.matcher(text).matches() ? null : "Skriv en e-postadress, till exempel namn@exempel.se.";
            case "phone" -> PHONE.matcher(text).matches() ? null : "Skriv ett telefonnummer med siffror.";
            default -> null;
        };
    }

    private static String number(Field field, JsonNode value, LocalDate today) {
        if (!value.isNumber() || !Double.isFinite(value.doubleValue())) {
            return "Skriv ett tal med siffror.";
        }
        BigDecimal number = value.decimalValue();
        if (field.component().has("decimalDigits")
                && number.stripTrailingZeros().scale()
                        > field.component().path("decimalDigits").asInt()) {
            return field.component().path("decimalDigits").asInt() == 0
                    ? "Skriv ett heltal."
                    : "Skriv högst " + field.component().path("decimalDigits").asInt() + " decimaler.";
        }
        if (field.rule("min").isNumber() && number.compareTo(field.rule("min").decimalValue()) < 0) {
            return "Talet får vara lägst " + field.rule("min").asText() + ".";
        }
        if (field.rule("max").isNumber() && number.compareTo(field.rule("max").decimalValue()) > 0) {
            return "Talet får vara högst " + field.rule("max").asText() + ".";
        }
        return Span.of(field, today)
                .map(span -> span.faultOfYear(number.intValue()))
                .orElse(null);
    }

    private static String checkbox(Field field, JsonNode value) {
        if (!value.isBoolean()) {
            return "Kryssa i eller lämna tomt.";
        }
        return field.isRequired() && !value.asBoolean() ? "Rutan måste kryssas i." : null;
    }

    private static String option(Field field, JsonNode value, Map<String, JsonNode> prefill) {
        return value.isTextual() && field.options(prefill).contains(value.asText())
                ? null
                : "Välj ett av alternativen i formuläret.";
    }

    private static String options(Field field, JsonNode value, Map<String, JsonNode> prefill) {
        if (!value.isArray()) {
            return "Välj bland alternativen i formuläret.";
        }
        List<String> options = field.options(prefill);
        for (JsonNode chosen : value) {
            if (!chosen.isTextual() || !options.contains(chosen.asText())) {
                return "Välj bland alternativen i formuläret.";
            }
        }
        return null;
    }

    private static String time(Field field, JsonNode value, LocalDate today) {
        String subtype = field.component().path("subtype").asText("date");
        try {
            String text = value.isTextual() && !SIGNED.matcher(value.asText()).lookingAt() ? value.asText() : "";
            LocalDate day = switch (subtype) {
                case "date" -> LocalDate.parse(text);
                case "time" -> {
                    LocalTime.parse(withoutOffset(text));
                    yield today;
                }
                default -> dayOf(text);
            };
            return Span.of(field, today).map(span -> span.fault(day)).orElse(null);
        } catch (DateTimeException e) {
            return switch (subtype) {
                case "date" -> "Ange ett datum som finns, till exempel 2027-04-30.";
                case "time" -> "Ange ett klockslag, till exempel 13:30.";
                default -> "Ange datum och klockslag, till exempel 2027-04-30 13:30.";
            };
        }
    }

    /** A moment is of the day that it falls on in Sweden; a time without an offset is Swedish already. */
    private static LocalDate dayOf(String text) {
        return OFFSET.matcher(text).find()
                ? OffsetDateTime.parse(text)
                        .atZoneSameInstant(Municipality.ZONE)
                        .toLocalDate()
                : LocalDateTime.parse(text).toLocalDate();
    }

    private static String withoutOffset(String time) {
        return OFFSET.matcher(time).replaceFirst("");
    }
}
