package se.trygghetshjulet.opendata;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pages for everybody beside those of the municipalities: a search, and how accessible the pages are. */
@Controller
class CitizenPages {

    private static final int LONGEST = 100;

    private final Search search;
    private final OpenDataProperties properties;

    CitizenPages(Search search, OpenDataProperties properties) {
        this.search = search;
        this.properties = properties;
    }

    @GetMapping("/sok")
    String search(@RequestParam(name = "q", defaultValue = "") String words, Model model) {
        String asked = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        SearchText question = SearchText.of(asked);
        List<Search.Hit> hits = question.isEmpty() ? List.of() : search.of(question);
        model.addAttribute("q", asked);
        model.addAttribute("asked", !question.isEmpty());
        model.addAttribute("more", hits.size() > Search.MOST);
        model.addAttribute("hits", hits.subList(0, Math.min(Search.MOST, hits.size())));
        return "sok";
    }

    @GetMapping("/tillganglighet")
    String accessibility(Model model) {
        model.addAttribute("utgivare", properties.utgivare());
        model.addAttribute("kontakt", properties.kontakt());
        model.addAttribute("granskad", properties.granskad());
        return "tillganglighet";
    }
}
