package se.trygghetshjulet.decision.correction;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * That somebody has found a slip in a recorded decision, and what is to be done about it.
 *
 * @param wrong what is wrong, in that person's words
 * @param proposal empty until the secretary has written it
 * @param remark why it was sent back or dropped; null if it was not
 */
@Table("correction_case")
record CorrectionCase(
        @Id Long id,
        String kommun,
        String wrong,
        String raisedBy,
        Instant raisedAt,
        Status status,
        @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY) Proposal proposal,
        String remark) {

    enum Status {
        OPEN,
        DROPPED,
        CONFIRMED
    }

    /** @param textBefore as the decision read when the proposal was written */
    record Proposal(
            Long decision, CorrectedField field, String textBefore, String textAfter, String reason, String writtenBy) {

        static final Proposal NONE = new Proposal(null, null, null, null, null, null);
    }

    static CorrectionCase raised(String kommun, String wrong, String person, Instant at) {
        return new CorrectionCase(null, kommun, wrong, person, at, Status.OPEN, Proposal.NONE, null);
    }

    CorrectionCase written(Proposal newProposal) {
        return as(Status.OPEN, newProposal, null);
    }

    CorrectionCase sentBack(String why) {
        return as(Status.OPEN, proposal, why);
    }

    CorrectionCase dropped(String why) {
        return as(Status.DROPPED, proposal, why);
    }

    CorrectionCase confirmed() {
        return as(Status.CONFIRMED, proposal, remark);
    }

    private CorrectionCase as(Status newStatus, Proposal newProposal, String newRemark) {
        return new CorrectionCase(id, kommun, wrong, raisedBy, raisedAt, newStatus, newProposal, newRemark);
    }
}
