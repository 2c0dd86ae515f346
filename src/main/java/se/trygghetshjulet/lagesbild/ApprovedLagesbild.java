package se.trygghetshjulet.lagesbild;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import se.trygghetshjulet.document.Version;
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
        return content(year).map(LagesbildContent::summary).orElse("");
    }

    /** What anybody may read of a year's lägesbild that both parties have approved; empty text where there is nothing. */
    public String openSummary(WheelYear year) {
        return lagesbilder.approved(year).map(LagesbildContent::openSummary).orElse("");
    }

    public List<ShownProblem> problems(WheelYear year) {
        return content(year)
                .map(lagesbild ->
                        lagesbild.problems().stream().map(ShownProblem::of).toList())
                .orElse(List.of());
    }

    /** Problems that may have given a signal: those that grow or are severe. */
    public List<String> conspicuous(WheelYear year) {
        return content(year)
                .map(lagesbild -> lagesbild.problems().stream()
                        .filter(problem -> problem.sign().isConspicuous())
                        .map(LagesbildContent.Problem::name)
                        .toList())
                .orElse(List.of());
    }

    /** Places that the lägesbild wants walked through together. */
    public List<WantedWalk> walks(WheelYear year) {
        return content(year)
                .map(lagesbild -> lagesbild.walks().stream()
                        .map(walk -> new WantedWalk(walk.place(), walk.reason()))
                        .toList())
                .orElse(List.of());
    }

    private Optional<LagesbildContent> content(WheelYear year) {
        return lagesbilder.newest(year).map(Version::content);
    }

    /**
     * A problem in words to read.
     *
     * @param key by which it is known in every version of the lägesbild
     * @param sources ids of the sources that tell of it
     */
    public record ShownProblem(String key, String name, String description, String trend, List<String> sources) {

        static ShownProblem of(LagesbildContent.Problem problem) {
            return new ShownProblem(
                    problem.key(),
                    problem.name(),
                    problem.description(),
                    problem.trend().title(),
                    problem.sources());
        }
    }

    public record WantedWalk(String place, String reason) {}
}
