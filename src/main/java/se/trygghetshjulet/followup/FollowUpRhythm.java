package se.trygghetshjulet.followup;

import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.ArsuppfoljningProcess;
import se.trygghetshjulet.engine.UppfoljningProcess;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.municipality.FollowUps;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;

/** {@code followUpRhythm} in the models: which periods a year has and who is told, as the profile says. */
@Component("followUpRhythm")
public class FollowUpRhythm {

    private final Municipalities municipalities;

    FollowUpRhythm(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    /** Periods up to the one after which the annual follow-up starts. */
    public List<Integer> untilAnnual(DelegateExecution execution) {
        return numbers(1, of(execution).annualAfter());
    }

    /** Periods that are followed up while the annual follow-up is under way; often none. */
    public List<Integer> besideAnnual(DelegateExecution execution) {
        FollowUps followUps = of(execution);
        return numbers(followUps.annualAfter() + 1, followUps.periods().size());
    }

    /** Ids of those who receive the annual follow-up. */
    public List<String> receivers(DelegateExecution execution) {
        return of(execution).reports().stream().map(FollowUps.Report::id).toList();
    }

    /** Whether a receiver is a body that notes the follow-up to its minutes. */
    public boolean keepsMinutes(DelegateExecution execution, String receiver) {
        return of(execution).report(receiver).body() != null;
    }

    /** The group that sees to it that a receiver is told. */
    public String groupFor(DelegateExecution execution, String receiver) {
        return of(execution).report(receiver).role().group(execution.getTenantId());
    }

    /** "Tertial 1 2027" */
    String periodName(WheelTask task) {
        return of(task).period(UppfoljningProcess.PERIOD.in(task)).name() + " " + task.year();
    }

    FollowUps.Report receiver(WheelTask task) {
        return of(task).report(ArsuppfoljningProcess.RECEIVER.in(task));
    }

    Municipality municipality(WheelTask task) {
        return municipalities.get(task.kommun());
    }

    private FollowUps of(WheelTask task) {
        return municipality(task).followUps();
    }

    private FollowUps of(DelegateExecution execution) {
        return municipalities.get(execution.getTenantId()).followUps();
    }

    private static List<Integer> numbers(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }
}
