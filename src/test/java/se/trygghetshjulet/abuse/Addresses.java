package se.trygghetshjulet.abuse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.camunda.bpm.admin.impl.web.AdminApplication;
import org.camunda.bpm.cockpit.impl.web.CockpitApplication;
import org.camunda.bpm.tasklist.impl.web.TasklistApplication;
import org.camunda.bpm.welcome.impl.web.WelcomeApplication;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import se.trygghetshjulet.abuse.Address.Kind;

/** Every address that the product answers at, from whatever answers there: nobody has to remember to list a new one. */
final class Addresses {

    /** Ours, in filters among the engine's own. */
    private static final List<String> AMONG_THE_ENGINES = List.of(
            "GET /engine-rest/task/{id}/utkast",
            "PUT /engine-rest/task/{id}/utkast",
            "DELETE /engine-rest/task/{id}/utkast",
            "POST /engine-rest/task/{id}/share",
            "GET /engine-rest/arshjul",
            "GET /engine-rest/arshjul/{kommun}/brister",
            "POST /engine-rest/arshjul/{kommun}/uppgifter/{task}/puff");

    private static final Map<String, Application> WEB_APPS = Map.of(
            "cockpit", new CockpitApplication(),
            "admin", new AdminApplication(),
            "tasklist", new TasklistApplication(),
            "welcome", new WelcomeApplication());

    private final SortedSet<Address> all = new TreeSet<>();

    private Addresses() {}

    /** @param mappings of the product's own pages and of what is there for those who run it */
    static SortedSet<Address> of(Collection<RequestMappingInfoHandlerMapping> mappings) {
        Addresses addresses = new Addresses();
        mappings.forEach(mapping -> mapping.getHandlerMethods().keySet().forEach(addresses::page));
        addresses.engine();
        WEB_APPS.forEach((name, app) -> app.getClasses().forEach(type -> {
            Path path = type.getAnnotation(Path.class);
            if (path != null) {
                addresses.resource(type, joined("/camunda/api/" + name, path.value()));
            }
        }));
        return addresses.all;
    }

    private void page(RequestMappingInfo mapping) {
        boolean isUpload = mapping.getConsumesCondition().getConsumableMediaTypes().stream()
                .anyMatch(MediaType.MULTIPART_FORM_DATA::isCompatibleWith);
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        for (String pattern : mapping.getPatternValues()) {
            for (RequestMethod method : methods.isEmpty() ? Set.of(RequestMethod.GET) : methods) {
                all.add(new Address(method.name(), pattern, isUpload ? Kind.UPLOAD : Kind.PAGE));
            }
        }
    }

    private void engine() {
        description()
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(method -> all.add(
                                new Address(method.toUpperCase(), "/engine-rest" + path.getKey(), Kind.ENGINE))));
        AMONG_THE_ENGINES.forEach(line -> all.add(new Address(line.split(" ")[0], line.split(" ")[1], Kind.ENGINE)));
    }

    private void resource(Class<?> type, String path) {
        for (Method method : type.getMethods()) {
            Path below = method.getAnnotation(Path.class);
            String verb = verb(method);
            if (verb != null) {
                all.add(new Address(verb, below == null ? path : joined(path, below.value()), Kind.WEB_APP));
            } else if (below != null) {
                resource(method.getReturnType(), joined(path, below.value()));
            }
        }
    }

    private static String verb(Method method) {
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (verb != null) {
                return verb.value();
            }
        }
        return null;
    }

    private static String joined(String path, String below) {
        return (path + "/" + below).replaceAll("/+", "/").replaceAll("/$", "");
    }

    /** Camunda's own description of its REST interface. */
    static JsonNode description() {
        try (InputStream file = Addresses.class.getResourceAsStream("/openapi.json")) {
            return new ObjectMapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
