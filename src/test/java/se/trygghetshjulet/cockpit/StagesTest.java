package se.trygghetshjulet.cockpit;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetshjulet.cockpit.Board.State.COMING;
import static se.trygghetshjulet.cockpit.Board.State.DONE;
import static se.trygghetshjulet.cockpit.Board.State.OPEN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.cockpit.Board.State;
import se.trygghetshjulet.coherence.Gate;
import se.trygghetshjulet.engine.WheelStages.Stage;
import se.trygghetshjulet.engine.WheelStanding.Run;

class StagesTest {

    private static final List<Stage> MODEL = List.of(
            stage("lagesbild", false),
            stage("handlingsplan", false),
            stage("kommunstyrelse", false),
            new Stage("uppfoljning", "Uppföljning", List.of("uppfoljning", "senare"), false),
            stage("arsuppfoljning", false),
            stage("medborgarlofte", true));

    @Test
    void whatIsDoneIsToldWithItsDaysInSweden() {
        List<Board.Stage> stages =
                Stages.of(MODEL, List.of(done("lagesbild", "2026-09-01T05:00:00Z", "2026-09-30T22:30:00Z")), true);

        assertThat(stages.get(0).since()).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(stages.get(0).until()).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(stages).extracting(Board.Stage::state).containsExactly(DONE, COMING, COMING, COMING, COMING);
    }

    @Test
    void whatIsUnderWayIsOpenedOnlyByThoseWhoMay() {
        List<Run> runs = List.of(open("lagesbild", "2026-09-01T05:00:00Z"));

        assertThat(Stages.of(MODEL, runs, true).get(0).instance()).isEqualTo("lagesbild-1");
        assertThat(Stages.of(MODEL, runs, false).get(0).instance()).isNull();
        assertThat(Stages.of(MODEL, runs, false).get(0).state()).isEqualTo(OPEN);
    }

    @Test
    void whatWasDoneComesAgainWhenAnEarlierStageIsBegunAnew() {
        assertThat(states(
                        done("lagesbild", "2026-09-01T05:00:00Z", "2026-09-30T05:00:00Z"),
                        done("handlingsplan", "2026-09-30T05:00:00Z", "2026-11-01T05:00:00Z"),
                        done("kommunstyrelse", "2026-11-01T05:00:00Z", "2026-12-01T05:00:00Z"),
                        open("handlingsplan", "2026-12-01T05:00:00Z")))
                .startsWith(DONE, OPEN, COMING);
    }

    @Test
    void aFollowUpBesideTheAnnualOneBeginsNothingAnew() {
        assertThat(states(
                        done("uppfoljning", "2027-01-01T05:00:00Z", "2027-09-01T05:00:00Z"),
                        done("arsuppfoljning", "2027-09-01T05:00:00Z", "2027-10-01T05:00:00Z"),
                        done("senare", "2027-11-01T05:00:00Z", "2027-12-01T05:00:00Z")))
                .endsWith(DONE, DONE);
    }

    @Test
    void whatWasCalledOffIsNotDone() {
        assertThat(states(new Run(
                        "varv",
                        "lagesbild",
                        "lagesbild-1",
                        Instant.parse("2026-09-01T05:00:00Z"),
                        Instant.parse("2026-09-02T05:00:00Z"),
                        true)))
                .startsWith(COMING);
    }

    @Test
    void aPromiseThatComesLaterIsAStageOnceItHasCome() {
        assertThat(states(open("medborgarlofte", "2027-01-01T05:00:00Z")))
                .hasSize(6)
                .endsWith(OPEN);
    }

    @Test
    void documentsAreHeldAgainstTheRulesOfTheStageThatHasBegunLast() {
        assertThat(Gates.reached(MODEL, List.of(open("lagesbild", "2026-09-01T05:00:00Z"))))
                .isEmpty();
        assertThat(Gates.reached(MODEL, List.of(open("handlingsplan", "2026-09-01T05:00:00Z"))))
                .contains(Gate.REVIEW);
    }

    private static List<State> states(Run... runs) {
        return Stages.of(MODEL, List.of(runs), false).stream()
                .map(Board.Stage::state)
                .toList();
    }

    private static Stage stage(String id, boolean whereItComes) {
        return new Stage(id, id, List.of(id), whereItComes);
    }

    private static Run done(String stage, String began, String ended) {
        return new Run("varv", stage, stage + "-1", Instant.parse(began), Instant.parse(ended), false);
    }

    private static Run open(String stage, String began) {
        return new Run("varv", stage, stage + "-1", Instant.parse(began), null, false);
    }
}
