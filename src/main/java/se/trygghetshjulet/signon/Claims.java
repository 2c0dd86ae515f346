package se.trygghetshjulet.signon;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.trygghetshjulet.text.Blank;

/** What a sign-on says of a person, once it is known to be genuine. */
record Claims(Map<String, Object> all) {

    private static final int LONGEST_NAME = 200;

    /** Spring makes a {@link java.net.URL} of it. */
    String issuer() {
        return all.get("iss").toString();
    }

    /** The person's name at the issuer, which never becomes another person's. */
    String subject() {
        return text("sub");
    }

    /** Null if there is none. */
    String email() {
        String email = text("email");
        return email == null || email.length() > LONGEST_NAME || !email.contains("@") ? null : email.strip();
    }

    boolean isEmailVerified() {
        return Boolean.parseBoolean(Objects.toString(all.get("email_verified"), null));
    }

    String firstName() {
        return first(text("given_name"), text("name"), text("preferred_username"), subject());
    }

    /** Empty for somebody who is known by one name only. */
    String lastName() {
        return text("given_name") == null ? "" : first(text("family_name"), "");
    }

    /** What to make a user id of. */
    String handle() {
        return first(text("preferred_username"), email(), text("name"), subject());
    }

    /** Null if it is not a text. */
    String text(String claim) {
        return find(claim) instanceof String text && !Blank.is(text) ? text : null;
    }

    /** One word or many; none if the claim is not there. */
    List<String> words(String claim) {
        Object found = find(claim);
        if (found instanceof String word) {
            return List.of(word);
        }
        return found instanceof Collection<?> many
                ? many.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList()
                : List.of();
    }

    /** A claim may have dots in its own name, as those that are addresses do. */
    private Object find(String claim) {
        if (all.containsKey(claim)) {
            return all.get(claim);
        }
        Object found = all;
        for (String step : claim.split("\\.")) {
            found = found instanceof Map<?, ?> inner ? inner.get(step) : null;
        }
        return found;
    }

    private static String first(String... texts) {
        for (String text : texts) {
            if (text != null) {
                return text.strip().substring(0, Math.min(text.strip().length(), LONGEST_NAME));
            }
        }
        throw new IllegalArgumentException("A sign-on without a subject");
    }
}
