package se.trygghetshjulet.municipality.profile;

import jakarta.validation.Validator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import se.trygghetshjulet.municipality.Municipalities;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ProfileProperties.class)
class MunicipalityConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(MunicipalityConfiguration.class);

    @Bean
    @ConditionalOnMissingBean
    Municipalities municipalities(ProfileProperties properties, ResourcePatternResolver resolver, Validator validator)
            throws IOException {
        List<Resource> files = new ArrayList<>(List.of(resolver.getResources("classpath*:kommuner/*.yaml")));
        if (properties.kommunerDir() != null) {
            files.addAll(Arrays.asList(resolver.getResources(
                    properties.kommunerDir().toAbsolutePath().toUri() + "*.yaml")));
        }
        files.sort(Comparator.comparing(Resource::getFilename));
        ProfileReader reader = new ProfileReader(validator);
        Profiles profiles = new Profiles();
        for (Resource file : files) {
            Profile profile = reader.read(file.getFilename(), file.getContentAsByteArray());
            profiles.add(profile);
            profile.warnings().forEach(warning -> LOG.warn("{}: {}", profile.file(), warning));
        }
        return profiles.municipalities(properties.kommuner());
    }

    @Bean
    ProfileDesk profileDesk(ProfileProperties properties, Municipalities municipalities, Validator validator) {
        return new ProfileDesk(new ProfileReader(validator), municipalities, properties.kommunerDir());
    }
}
