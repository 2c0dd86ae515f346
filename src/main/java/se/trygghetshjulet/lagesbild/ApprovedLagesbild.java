package se.trygghetshjulet.lagesbild;

import java.util.List;
import org.springframework.stereotype.Service;
import se.trygghetshjulet.municipality.WheelYear;

/** What later stages may know of a year's lägesbild. */
@Service
public class ApprovedLagesbild {

    private final Lagesbilder lagesbilder;

    ApprovedLagesbild(Lagesbilder lagesbilder) {
        this.lagesbilder = lagesbilder;
    }

    /** Empty text until there is one. */
    public String summary(WheelYear year) {
        return lagesbilder
                .findByKommunAndPlanYear(year.kommun(), year.year())
                .map(Lagesbild::summary)
                .orElse("");
    }

    public List<ShownProblem> problems(WheelYear year) {
        return lagesbilder
                .findByKommunAndPlanYear(year.kommun(), year.year())
                .map(lagesbild ->
                        lagesbild.problems().stream().map(ShownProblem::of).toList())
                .orElse(List.of());
    }

    /** A problem in words to read. */
    public record ShownProblem(String name, String description, String trend) {

        static ShownProblem of(Lagesbild.Problem problem) {
            return new ShownProblem(
                    problem.name(), problem.description(), problem.trend().title());
        }
    }
}
