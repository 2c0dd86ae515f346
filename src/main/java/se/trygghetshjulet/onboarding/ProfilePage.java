package se.trygghetshjulet.onboarding;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import se.trygghetshjulet.engine.People;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.profile.ProfileDesk;
import se.trygghetshjulet.municipality.profile.ProfileDesk.Checked;
import se.trygghetshjulet.municipality.profile.ProfileDesk.Told;
import se.trygghetshjulet.transfer.FileAnswer;
import se.trygghetshjulet.transfer.Upload;
import se.trygghetshjulet.transfer.UploadFailed;

/**
 * Where the administrator makes a municipality's profile by questions, or has one that was written by hand checked, and sees
 * the wheel that it gives; plain HTML without scripts. Nothing that runs changes before the next start.
 */
@Controller
class ProfilePage {

    private static final String PAGE = "/kommunprofil";
    private static final MediaType YAML = MediaType.parseMediaType("application/yaml;charset=UTF-8");

    /** The longest profile known has some 20 000 characters. */
    private static final int LONGEST = 500_000;

    private final ProfileDesk desk;
    private final Municipalities municipalities;
    private final People people;
    private final Clock clock;

    ProfilePage(ProfileDesk desk, Municipalities municipalities, People people, Clock clock) {
        this.desk = desk;
        this.municipalities = municipalities;
        this.people = people;
        this.clock = clock;
    }

    /** @param mall id of the municipality to begin from; none asks which */
    @GetMapping(PAGE)
    ModelAndView page(Principal person, @RequestParam(defaultValue = "") String mall) {
        demandAdministrator(person);
        if (mall.isEmpty()) {
            return asked(null, null, Map.of());
        }
        ObjectNode template = template(mall);
        return asked(template, ProfileForm.beginningFrom(mall, template), Map.of());
    }

    @PostMapping(PAGE + "/fragor")
    ModelAndView answer(Principal person, ProfileForm form) {
        demandAdministrator(person);
        byte[] yaml = desk.write(Composition.of(form, template(form.mall())));
        Checked checked = desk.check(yaml);
        return checked.faults().isEmpty()
                ? shown(checked, yaml)
                : refused(asked(template(form.mall()), form, Fields.faults(checked.faults())));
    }

    /** A profile that was written by hand, as a file. */
    @PostMapping(path = PAGE + "/fil", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView check(Principal person, MultipartHttpServletRequest request) {
        demandAdministrator(person);
        try {
            byte[] yaml = Upload.of(request, "fil").bytes();
            if (yaml.length == 0 || yaml.length > LONGEST) {
                return refused(asked(null, null, Map.of("fil", "Välj en YAML-fil med en kommunprofil.")));
            }
            Checked checked = desk.check(yaml);
            return checked.faults().isEmpty() ? shown(checked, yaml) : refused(inFile(checked.faults()));
        } catch (UploadFailed e) {
            return refused(asked(null, null, Map.of("fil", "Filen kom inte fram. Försök igen.")));
        }
    }

    /** @param profil YAML, as the page has shown it */
    @PostMapping(PAGE + "/hamta")
    ResponseEntity<byte[]> fetch(Principal person, @RequestParam(defaultValue = "") String profil) {
        demandAdministrator(person);
        return FileAnswer.saved(
                bytes(profil), demandRight(profil).municipality().id() + ".yaml", YAML);
    }

    @PostMapping(PAGE + "/spara")
    ModelAndView save(Principal person, @RequestParam(defaultValue = "") String profil) {
        demandAdministrator(person);
        Checked checked = demandRight(profil);
        String file = checked.municipality().id() + ".yaml";
        if (!desk.maySave()) {
            throw new ResponseStatusException(
                    HttpStatus.CONFLICT, "Det finns ingen mapp att spara profiler i. Hämta filen i stället.");
        }
        ModelAndView page = shown(checked, bytes(profil));
        try {
            if (desk.save(checked.municipality().id(), bytes(profil))) {
                return page.addObject("saved", file);
            }
            return refused(page.addObject(
                    "fault",
                    "Filen " + file
                            + " finns redan i mappen och är orörd. Ta bort den, eller välj ett annat kortnamn."));
        } catch (UncheckedIOException e) {
            return refused(
                    page.addObject("fault", "Filen gick inte att spara. Hämta den och lägg den i mappen själv."));
        }
    }

    private void demandAdministrator(Principal person) {
        if (!people.isMember(person.getName(), People.ADMINISTRATORS)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "Bara administratören lägger upp kommuner.");
        }
    }

    private ObjectNode template(String mall) {
        if (!municipalities.knows(mall)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Kommunen att utgå från finns inte här.");
        }
        return desk.template(mall);
    }

    private Checked demandRight(String profil) {
        Checked checked = desk.check(bytes(profil));
        if (!checked.faults().isEmpty()) {
            throw new ResponseStatusException(
                    HttpStatus.UNPROCESSABLE_ENTITY,
                    "Profilen är ändrad och stämmer inte längre. Börja om från frågorna.");
        }
        return checked;
    }

    private static byte[] bytes(String profil) {
        return profil.getBytes(StandardCharsets.UTF_8);
    }

    private ModelAndView asked(ObjectNode template, ProfileForm form, Map<String, String> faults) {
        return Choices.into(new ModelAndView("kommunprofil"))
                .addObject("known", municipalities.central())
                .addObject("template", template)
                .addObject("adopting", template == null ? Map.of() : Choices.adopting(template))
                .addObject("form", form)
                .addObject("faults", faults)
                .addObject("lines", List.of());
    }

    private ModelAndView inFile(List<Told> faults) {
        Map<String, String> first = new LinkedHashMap<>();
        first.put("fil", "Filen har fel som stoppar starten.");
        return asked(null, null, first)
                .addObject("lines", faults.stream().map(Told::inFile).toList());
    }

    private ModelAndView shown(Checked checked, byte[] yaml) {
        return new ModelAndView("kommunprofil-granskad")
                .addObject("municipality", checked.municipality())
                .addObject("wheel", WheelPreview.of(checked.municipality(), LocalDate.now(clock)))
                .addObject("warnings", checked.warnings())
                .addObject("profile", new String(yaml, StandardCharsets.UTF_8))
                .addObject("maySave", desk.maySave())
                .addObject("saved", null)
                .addObject("fault", null);
    }

    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }
}
