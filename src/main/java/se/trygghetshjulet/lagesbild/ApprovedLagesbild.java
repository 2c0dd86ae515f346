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

    /** Problems that may have given a signal: those that grow or are severe. */
    public List<String> conspicuous(WheelYear year) {
        return lagesbilder
                .findByKommunAndPlanYear(year.kommun(), year.year())
                .map(lagesbild -> lagesbild.problems().stream()
                        .filter(problem -> problem.sign().isConspicuous())
                        .map(Lagesbild.Problem::name)
                        .toList())
                .orElse(List.of());
    }

    /** Places that the lägesbild wants walked through together. */
    public List<WantedWalk> walks(WheelYear year) {
        return lagesbilder
                .findByKommunAndPlanYear(year.kommun(), year.year())
                .map(lagesbild -> lagesbild.walks().stream()
                        .map(walk -> new WantedWalk(walk.place(), walk.reason()))
                        .toList())
                .orElse(List.of());
    }

    /** A problem in words to read. */
    public record ShownProblem(String name, String description, String trend) {

        static ShownProblem of(Lagesbild.Problem problem) {
            return new ShownProblem(
                    problem.name(), problem.description(), problem.trend().title());
        }
    }

    public record WantedWalk(String place, String reason) {}
}
