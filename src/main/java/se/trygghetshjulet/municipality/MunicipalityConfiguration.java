package se.trygghetshjulet.municipality;

import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ProfileProperties.class)
class MunicipalityConfiguration {

    @Bean
    Municipalities municipalities(ProfileProperties properties, ResourcePatternResolver resolver, Validator validator)
            throws IOException {
        List<Resource> files = new ArrayList<>(List.of(resolver.getResources("classpath*:kommuner/*.yaml")));
        if (properties.kommunerDir() != null) {
            files.addAll(Arrays.asList(resolver.getResources(
                    properties.kommunerDir().toAbsolutePath().toUri() + "*.yaml")));
        }
        files.sort(Comparator.comparing(Resource::getFilename));
        ProfileReader reader = new ProfileReader(validator);
        Map<String, Municipality> byId = new TreeMap<>();
        for (Resource file : files) {
            try (InputStream content = file.getInputStream()) {
                Municipality municipality = reader.read(file.getFilename(), content);
                if (byId.put(municipality.id(), municipality) != null) {
                    throw new InvalidProfile(
                            file.getFilename(), "id", "'" + municipality.id() + "' finns redan i en annan fil");
                }
            }
        }
        return new Municipalities(byId);
    }
}
