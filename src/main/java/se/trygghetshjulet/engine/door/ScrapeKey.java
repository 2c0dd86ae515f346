package se.trygghetshjulet.engine.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.validation.annotation.Validated;
import se.trygghetshjulet.text.Blank;

/**
 * The key by which whatever collects the figures is known ({@code Authorization: Bearer …}); administrators need none.
 *
 * @param key null or empty where only administrators may read them
 */
@Validated
@ConfigurationProperties("trygghetshjulet.metrics")
record ScrapeKey(
        @Size(min = 20, message = "ska vara minst 20 tecken, eller utelämnas")
        String key) implements RequestMatcher {

    private static final String SCHEME = "Bearer ";

    @Override
    public boolean matches(HttpServletRequest request) {
        String shown = request.getHeader(HttpHeaders.AUTHORIZATION);
        return !Blank.is(key)
                && shown != null
                && shown.startsWith(SCHEME)
                && MessageDigest.isEqual(bytes(shown.substring(SCHEME.length())), bytes(key));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
