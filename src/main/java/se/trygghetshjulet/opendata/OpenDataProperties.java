package se.trygghetshjulet.opendata;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Who answers for what is open, and for the pages.
 *
 * @param utgivare name of the organisation that runs the installation
 * @param kontakt its e-mail address, for questions about the data and about pages that somebody cannot use
 * @param granskad the day on which the pages' accessibility was last looked into
 */
@Validated
@ConfigurationProperties("trygghetshjulet.oppna-data")
record OpenDataProperties(
        @NotBlank String utgivare,
        @NotBlank @Email String kontakt,
        @NotNull LocalDate granskad) {}
