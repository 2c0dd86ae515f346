package se.trygghetshjulet.turn;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.io.Resource;
import se.trygghetshjulet.handlingsplan.DemoPlan;
import se.trygghetshjulet.medborgarlofte.DemoLofte;
import se.trygghetshjulet.overenskommelse.DemoOverenskommelse;
import se.trygghetshjulet.riktlinje.DemoRiktlinje;

/**
 * What a municipality's demo file holds.
 *
 * @param lofte null where the municipality has made none
 * @param guideline null where there is none
 */
record DemoDocuments(DemoPlan plan, DemoLofte lofte, DemoOverenskommelse agreement, DemoRiktlinje guideline) {

    private static final ObjectMapper YAML =
            YAMLMapper.builder().addModule(new JavaTimeModule()).build();

    static DemoDocuments read(Resource file) throws IOException {
        try (InputStream content = file.getInputStream()) {
            return YAML.readValue(content, DemoDocuments.class);
        }
    }
}
