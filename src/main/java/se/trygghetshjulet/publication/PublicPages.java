package se.trygghetshjulet.publication;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import se.trygghetshjulet.archive.PublicFiles;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;

/** What citizens read; plain HTML without scripts. */
@Controller
class PublicPages {

    private final Municipalities municipalities;
    private final PublishedYear published;
    private final PublishedVersions versions;
    private final PublicFiles files;
    private final WheelsBeside beside;
    private final CitizenReading reading;
    private final PlainWords words;

    PublicPages(
            Municipalities municipalities,
            PublishedYear published,
            PublishedVersions versions,
            PublicFiles files,
            WheelsBeside beside,
            CitizenReading reading,
            PlainWords words) {
        this.municipalities = municipalities;
        this.published = published;
        this.versions = versions;
        this.files = files;
        this.beside = beside;
        this.reading = reading;
        this.words = words;
    }

    @GetMapping("/")
    String start(Model model) {
        model.addAttribute(
                "places",
                municipalities.central().stream()
                        .map(central -> new Place(central, municipalities.beside(central)))
                        .toList());
        return "start";
    }

    @GetMapping("/kommuner/{kommun}")
    String municipality(@PathVariable String kommun, Model model) {
        if (!municipalities.knows(kommun)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Kommunen finns inte här.");
        }
        Municipality municipality = municipalities.get(kommun);
        model.addAttribute("municipality", municipality);
        PublishedYear.Page page = published.newest(municipality).orElse(null);
        model.addAttribute("page", page);
        model.addAttribute("words", words.of(municipality, page));
        model.addAttribute("measured", page == null ? List.of() : page.measured());
        model.addAttribute("takenBack", published.takenBack(municipality).orElse(null));
        model.addAttribute("central", municipalities.centralOf(municipality));
        model.addAttribute("groups", beside.of(municipality));
        model.addAttribute("promises", beside.promises(municipality));
        model.addAttribute("reading", reading.of(municipality));
        model.addAttribute(
                "files",
                versions.of(kommun).stream()
                        .map(version -> new FileLink(version.id(), files.title(version), version.number()))
                        .toList());
        return "kommun";
    }

    /** @param beside its wheels beside the central one */
    record Place(Municipality municipality, List<Municipality> beside) {}

    record FileLink(Long version, String title, int number) {}
}
