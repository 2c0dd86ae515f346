package se.trygghetshjulet.signon;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param enabled whether people sign on elsewhere; passwords then open nothing
 * @param basic whether programs may still come to the REST API with a password (HTTP Basic)
 * @param connectPatience how long to wait for a connection to a sign-on
 * @param answerPatience how long to wait for what it answers
 * @param providers what each sign-on may say, by the id of its {@code spring.security.oauth2.client.registration}
 */
@Validated
@ConfigurationProperties("trygghetshjulet.signon")
record SignOnProperties(
        boolean enabled,
        boolean basic,

        @NotNull @DefaultValue("3s") @DurationMin(millis = 100) @DurationMax(seconds = 30)
        Duration connectPatience,

        @NotNull @DefaultValue("5s") @DurationMin(millis = 100) @DurationMax(seconds = 30)
        Duration answerPatience,

        @DefaultValue Map<String, @Valid Provider> providers) {

    /**
     * @param name what people know it by
     * @param kommuner the municipalities that it speaks for; what it says of others is not heard
     * @param roles where roles come from
     * @param claim that tells roles or groups; a name within another claim after a dot
     * @param groups our groups by what the claim calls them; what is not here must be one of our groups itself
     * @param administrators what the claim calls those who may do anything in the whole installation; null if it has none
     * @param account claim that tells the user id of somebody who has an account here already; null if there are none
     * @param audience by which the REST API is known in access tokens; null if they are not taken
     * @param trustEmail whether its e-mail addresses count although it does not say that it has checked them
     */
    record Provider(
            @NotBlank String name,
            @NotEmpty List<@NotBlank String> kommuner,
            @NotNull @DefaultValue("CLAIM") RolesFrom roles,
            @NotBlank @DefaultValue("groups") String claim,
            @DefaultValue Map<String, String> groups,
            String administrators,
            String account,
            String audience,
            boolean trustEmail) {

        /** Swedish sentences for whoever cannot sign on as the sign-on does not answer. */
        String awayWords() {
            return name + " svarar inte just nu. Vänta en stund och försök igen.";
        }
    }

    enum RolesFrom {
        /** What the claim says. */
        CLAIM,
        /** The municipality's profile, in which the person is known by the e-mail address. */
        PROFILE
    }

    Provider provider(String registration) {
        return providers.get(registration);
    }
}
