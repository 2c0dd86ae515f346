package se.trygghetshjulet.myyear;

import java.security.Principal;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a participant has done, what comes, and a search; plain HTML without scripts. */
@Controller
@ConditionalOnWebApplication
class MyYearPage {

    private final MyYears years;
    private final Finder finder;

    MyYearPage(MyYears years, Finder finder) {
        this.years = years;
        this.finder = finder;
    }

    /** @param q what is searched for; without it nothing is */
    @GetMapping("/mitt-ar")
    ModelAndView page(Principal person, @RequestParam(defaultValue = "") String q) {
        Found found = finder.find(person.getName(), q);
        ModelAndView page = new ModelAndView("mitt-ar")
                .addObject("year", years.of(person.getName()))
                .addObject("found", found)
                .addObject("longest", Finder.LONGEST);
        if (found.fault() != null) {
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return page;
    }
}
