package se.trygghetshjulet.attachment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * @param storlek the most that one file may be; {@code spring.servlet.multipart.max-file-size} is above it
 * @param antal how many files one document may have
 */
@Validated
@ConfigurationProperties("trygghetshjulet.bilagor")
record AttachmentProperties(
        @NotNull @DefaultValue("20MB") DataSize storlek,
        @Min(1) @Max(500) @DefaultValue("30") int antal) {}
