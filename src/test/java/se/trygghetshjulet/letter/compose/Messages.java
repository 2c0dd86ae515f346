package se.trygghetshjulet.letter.compose;

import java.nio.charset.StandardCharsets;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The phrases of letters, without an application. */
final class Messages {

    static final String BUNDLE = "messages.letters";

    private Messages() {}

    static ResourceBundleMessageSource load() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename(BUNDLE);
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
