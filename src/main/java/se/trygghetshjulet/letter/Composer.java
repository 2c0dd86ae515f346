package se.trygghetshjulet.letter;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Puts a letter into words when it is about to be sent. */
@Component
class Composer {

    /** Empty if there is no reason left to send it. */
    Optional<Wording> compose(Letter letter) {
        return Optional.of(new Wording(letter.subject(), letter.body(), html(letter)));
    }

    private static String html(Letter letter) {
        return "<!DOCTYPE html><html lang=\"sv\"><head><meta charset=\"utf-8\"><title>"
                + HtmlUtils.htmlEscape(letter.subject())
                + "</title></head><body>"
                + Arrays.stream(letter.body().strip().split("\n\\s*\n"))
                        .map(Composer::paragraph)
                        .collect(Collectors.joining())
                + "</body></html>";
    }

    private static String paragraph(String text) {
        return "<p>"
                + HtmlUtils.htmlEscape(text)
                        .replaceAll("https?://[^\\s<]+", "<a href=\"$0\">$0</a>")
                        .replace("\n", "<br>")
                + "</p>";
    }
}
