package se.trygghetshjulet.followup;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.document.DocumentState;
import se.trygghetshjulet.document.StateReason;
import se.trygghetshjulet.document.Version;
import se.trygghetshjulet.engine.UppfoljningProcess;
import se.trygghetshjulet.engine.WheelTask;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Parties;

/** The parties' answers to what they follow up: each to its own side, then all to the compilation. */
@Service
@Transactional
class Approvals {

    private final FollowUpDocuments followUps;
    private final FollowUpAnswers answers;
    private final Municipalities municipalities;
    private final Clock clock;

    Approvals(FollowUpDocuments followUps, FollowUpAnswers answers, Municipalities municipalities, Clock clock) {
        this.followUps = followUps;
        this.answers = answers;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /** A party's own side stands, or goes back to those who reported, at once. */
    void ofSide(WheelTask task, Answer answer) {
        Version<PartyReport> version = followUps
                .newestReport(task.wheelYear(), UppfoljningProcess.PERIOD.in(task), task.party())
                .orElseThrow();
        keep(task, version, answer);
        followUps.settle(version, answer.approves(), new StateReason(task.person(), null, null, null, answer.remark()));
    }

    /** One party's answer to the compilation, which waits for the others'. */
    void ofJoint(WheelTask task, Answer answer) {
        keep(
                task,
                followUps
                        .newestJoint(task.wheelYear(), UppfoljningProcess.PERIOD.in(task))
                        .orElseThrow(),
                answer);
    }

    /** The compilation stands when every party approves of it; who said what and when is kept with its new state. */
    void weigh(Version<JointSummary> joint) {
        if (joint.state() == DocumentState.PROPOSED) {
            List<FollowUpAnswer> given = of(joint);
            String said = given.stream().map(answer -> line(joint, answer)).collect(Collectors.joining("\n"));
            followUps.settle(joint, given.stream().allMatch(FollowUpAnswer::approves), StateReason.note(said));
        }
    }

    /** Why a version was sent back, party by party; empty text where it was not. */
    String remarks(Version<?> version) {
        return of(version).stream()
                .filter(answer -> !answer.approves())
                .filter(answer -> Objects.nonNull(answer.remark()))
                .map(answer -> parties(version).title(answer.party()) + ": " + answer.remark())
                .collect(Collectors.joining("\n"));
    }

    private String line(Version<?> version, FollowUpAnswer answer) {
        return parties(version).title(answer.party())
                + (answer.approves() ? " godkänner" : " skickar tillbaka: " + answer.remark()) + " ("
                + answer.answeredBy() + ")";
    }

    private List<FollowUpAnswer> of(Version<?> version) {
        return answers.findByKommunAndDocumentVersionOrderById(version.kommun(), version.id());
    }

    private Parties parties(Version<?> version) {
        return municipalities.get(version.kommun()).parties();
    }

    private void keep(WheelTask task, Version<?> version, Answer answer) {
        answers.save(new FollowUpAnswer(
                null,
                task.kommun(),
                version.id(),
                task.party(),
                answer.approves(),
                answer.remark(),
                task.person(),
                clock.instant()));
    }

    /** As both forms ask for it. */
    record Answer(String outcome, String comment) {

        private static final String APPROVED = "godkand";

        boolean approves() {
            return APPROVED.equals(outcome);
        }

        /** Null where the party approves. */
        String remark() {
            return approves() ? null : comment;
        }
    }
}
