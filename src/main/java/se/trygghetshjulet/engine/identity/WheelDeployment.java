package se.trygghetshjulet.engine.identity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.form.FormTailor;
import se.trygghetshjulet.municipality.Municipality;

/**
 * Deploys the same models and forms for each municipality, so that its processes, timers and jobs belong to it alone.
 * Its forms are cut to its profile. All or nothing: a form is bound to the deployment of its model.
 */
@Component
class WheelDeployment {

    private static final List<String> PATTERNS =
            List.of("classpath*:processes/*.bpmn", "classpath*:processes/*.dmn", "classpath*:forms/*.form");

    private final RepositoryService repository;
    private final ResourcePatternResolver resources;
    private final FormTailor tailor;

    WheelDeployment(RepositoryService repository, ResourcePatternResolver resources, FormTailor tailor) {
        this.repository = repository;
        this.resources = resources;
        this.tailor = tailor;
    }

    void deploy(Municipality municipality) throws IOException {
        DeploymentBuilder deployment = repository
                .createDeployment()
                .name("Trygghetshjulet, " + municipality.name())
                .tenantId(municipality.id())
                .enableDuplicateFiltering(false);
        for (Resource file : files()) {
            try (InputStream content = file.getInputStream()) {
                if (file.getFilename().endsWith(".form")) {
                    String form = new String(content.readAllBytes(), StandardCharsets.UTF_8);
                    deployment.addString("forms/" + file.getFilename(), tailor.tailor(form, municipality));
                } else {
                    deployment.addInputStream("processes/" + file.getFilename(), content);
                }
            }
        }
        deployment.deploy();
    }

    private List<Resource> files() throws IOException {
        Stream<Resource> found = Stream.empty();
        for (String pattern : PATTERNS) {
            found = Stream.concat(found, Arrays.stream(resources.getResources(pattern)));
        }
        return found.sorted(Comparator.comparing(Resource::getFilename)).toList();
    }
}
