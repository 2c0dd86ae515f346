package se.trygghetshjulet.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import se.trygghetshjulet.municipality.Municipalities;

/** The public pages' content as JSON. */
@RestController
@RequestMapping("/api/public/kommuner")
class PublicData {

    private final Municipalities municipalities;
    private final PublishedYear published;

    PublicData(Municipalities municipalities, PublishedYear published) {
        this.municipalities = municipalities;
        this.published = published;
    }

    @GetMapping
    List<Entry> all() {
        return municipalities.all().stream()
                .map(municipality -> new Entry(
                        municipality.id(),
                        municipality.name(),
                        municipality.partOf().orElse(null),
                        published.newest(municipality).isPresent()))
                .toList();
    }

    /** 404 while nothing has been published. */
    @GetMapping("/{kommun}")
    PublishedYear.Page municipality(@PathVariable String kommun) {
        if (!municipalities.knows(kommun)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Kommunen finns inte här.");
        }
        return published
                .newest(municipalities.get(kommun))
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "Kommunen har inte publicerat någon plan än."));
    }

    /**
     * @param partOf id of the municipality whose district or other plan it is; null for a municipality itself
     * @param published whether there is a plan to read
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Entry(String id, String name, String partOf, boolean published) {}
}
