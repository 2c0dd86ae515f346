package se.trygghetshjulet.fault;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.HttpStatus;

/**
 * What a status means to a person, in Swedish. Asks no bean for its words, as the server itself reports with them when there
 * may be none.
 *
 * @param title what happened, without a full stop
 * @param advice what it means and what to do
 */
record StatusText(String title, String advice) {

    private static final ResourceBundleMessageSource MESSAGES = messages();

    static StatusText of(HttpStatus status) {
        return new StatusText(text(status, "title"), text(status, "advice"));
    }

    private static String text(HttpStatus status, String part) {
        String usual = MESSAGES.getMessage(
                "fault." + (status.is4xxClientError() ? "4xx" : "5xx") + "." + part, null, Locale.ROOT);
        return MESSAGES.getMessage("fault." + status.value() + "." + part, null, usual, Locale.ROOT);
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/faults");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
