package se.trygghetshjulet.municipality;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.MonthDay;
import java.util.List;

/**
 * The rhythm of following up and who is told.
 *
 * @param periods in the order of the calendar; each is followed up by both parties and then jointly
 * @param annualAfter the annual follow-up starts when this period, counted from 1, has been followed up
 * @param reports those who receive the annual follow-up
 * @param approval who approves for each party; null where a party approves by sending in its report
 */
public record FollowUps(
        @NotEmpty @Size(max = 12) List<@Valid Period> periods,
        @Min(1) @Max(12) int annualAfter,
        @NotEmpty List<@Valid Report> reports,
        @Valid Approval approval) {

    /** @param number counted from 1 */
    public Period period(int number) {
        return periods.get(Math.min(number, periods.size()) - 1);
    }

    /** A receiver that the profile no longer has is known by its id and told by the coordinators, without minutes. */
    public Report report(String id) {
        return reports.stream()
                .filter(report -> report.id().equals(id))
                .findFirst()
                .orElseGet(() -> new Report(id, id, null, Role.SAKERHETSSAMORDNARE));
    }

    /** Who reports for one of the law's two. */
    public static Role reporter(Party party) {
        return party.equals(Party.KOMMUN) ? Role.ATGARDSANSVARIG : Role.KOMMUNPOLIS;
    }

    /** Who approves for one of the law's two. */
    public Role approver(Party party) {
        Approval terms = approval == null ? Approval.USUAL : approval;
        return party.equals(Party.KOMMUN) ? terms.kommun() : terms.polis();
    }

    /**
     * Whether somebody else than who reports must approve of a party's side. A party that the profile adds is spoken for by one
     * and the same.
     */
    public boolean isApprovedApart(Party party) {
        return approval != null && !party.isOther() && approver(party) != reporter(party);
    }

    /** Whether all who sign must approve of the joint compilation. */
    public boolean isCompilationApproved() {
        return approval != null;
    }

    /**
     * Who approves of the own side and of the compilation.
     *
     * @param kommun the coordinator if left out
     * @param polis the police officer of the municipality if left out
     */
    public record Approval(Role kommun, Role polis) {

        static final Approval USUAL = new Approval(null, null);

        public Approval {
            kommun = kommun == null ? Role.SAKERHETSSAMORDNARE : kommun;
            polis = polis == null ? Role.KOMMUNPOLIS : polis;
        }
    }

    /**
     * @param name as the documents call it: "Tertial 1", "Årets uppföljning"
     * @param end its last day in the plan year
     */
    public record Period(
            @NotBlank @Size(max = 60) String name, @NotNull MonthDay end) {}

    /**
     * @param body id of the political body that notes it to its minutes; null where no minutes are kept
     * @param role who sees to it and records it
     */
    public record Report(
            @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,19}")
            String id,

            @NotBlank @Size(max = 100) String name,
            String body,
            @NotNull Role role) {}
}
