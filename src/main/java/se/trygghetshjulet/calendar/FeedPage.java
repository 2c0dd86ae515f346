package se.trygghetshjulet.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * A calendar behind its secret address, for programs that cannot log in. Whoever knows the address reads it; that it does
 * not exist and that it has been revoked looks the same.
 */
@RestController
class FeedPage {

    private static final MediaType ICALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Subscriptions subscriptions;
    private final Feeds feeds;

    FeedPage(Subscriptions subscriptions, Feeds feeds) {
        this.subscriptions = subscriptions;
        this.feeds = feeds;
    }

    /** Answered with 304 to whoever has it already, by its ETag. */
    @GetMapping("/kalender/{secret}.ics")
    ResponseEntity<byte[]> feed(@PathVariable String secret) {
        byte[] calendar = subscriptions
                .behind(new Secret(secret))
                .flatMap(feeds::of)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "Kalendern finns inte."))
                .getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(ICALENDAR)
                .cacheControl(CacheControl.maxAge(Duration.ZERO).cachePrivate().mustRevalidate())
                .eTag(DigestUtils.md5DigestAsHex(calendar))
                .header("X-Robots-Tag", "noindex")
                .body(calendar);
    }
}
