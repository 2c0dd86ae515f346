package se.trygghetshjulet.engine.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Fingerprints;
import se.trygghetshjulet.engine.form.FormShape;
import se.trygghetshjulet.engine.form.FormTailor;
import se.trygghetshjulet.municipality.Municipality;

/**
 * Deploys the same models and forms for each municipality, so that its processes, timers and jobs belong to it alone.
 * Its forms are cut to its profile. All or nothing: a form is bound to the deployment of its model.
 */
@Component
class WheelDeployment {

    private static final List<String> MODELS = List.of("classpath*:processes/*.bpmn", "classpath*:processes/*.dmn");
    private static final List<String> FORMS = List.of("classpath*:forms/*.form");

    private final RepositoryService repository;
    private final ResourcePatternResolver resources;
    private final FormTailor tailor;

    WheelDeployment(RepositoryService repository, ResourcePatternResolver resources, FormTailor tailor) {
        this.repository = repository;
        this.resources = resources;
        this.tailor = tailor;
    }

    /** For the municipalities of one start: reads the files once, and cuts forms once for all of a shape. */
    Round round() {
        return new Round(read(MODELS), read(FORMS));
    }

    /** Municipalities for which something is deployed, whatever it is. */
    Set<String> served() {
        return repository.createDeploymentQuery().list().stream()
                .map(Deployment::getTenantId)
                .collect(Collectors.toSet());
    }

    private Map<String, String> read(List<String> patterns) {
        Map<String, String> files = new LinkedHashMap<>();
        patterns.stream()
                .flatMap(this::find)
                .sorted(Comparator.comparing(Resource::getFilename))
                .forEach(file -> files.put(file.getFilename(), content(file)));
        return files;
    }

    private Stream<Resource> find(String pattern) {
        try {
            return Arrays.stream(resources.getResources(pattern));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    final class Round {

        private final Map<String, String> models;
        private final Map<String, String> forms;
        private final Map<FormShape, Map<String, String>> cut = new HashMap<>();
        private final String files;

        private Round(Map<String, String> models, Map<String, String> forms) {
            this.models = models;
            this.forms = forms;
            this.files = Fingerprints.of(
                    models.toString(), forms.toString(), Fingerprints.ofCode(FormTailor.class, FormShape.class));
        }

        String fingerprint(Municipality municipality) {
            return Fingerprints.of(
                    files, municipality.name(), FormShape.of(municipality).toString());
        }

        void deploy(Municipality municipality) {
            DeploymentBuilder deployment = repository
                    .createDeployment()
                    .name("Trygghetshjulet, " + municipality.name())
                    .tenantId(municipality.id())
                    .enableDuplicateFiltering(false);
            models.forEach((name, model) -> deployment.addString("processes/" + name, model));
            cut.computeIfAbsent(FormShape.of(municipality), this::cut)
                    .forEach((name, form) -> deployment.addString("forms/" + name, form));
            deployment.deploy();
        }

        private Map<String, String> cut(FormShape shape) {
            Map<String, String> cutForms = new LinkedHashMap<>();
            forms.forEach((name, form) -> cutForms.put(name, tailor.tailor(form, shape)));
            return cutForms;
        }
    }
}
