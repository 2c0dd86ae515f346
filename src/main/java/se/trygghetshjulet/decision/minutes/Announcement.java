package se.trygghetshjulet.decision.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * That a decision's minutes were adjusted and posted on the notice board, and what came of the appeal period then.
 *
 * @param appealBy last day to appeal
 * @param finalOn the day from which the decision is final unless somebody has appealed
 * @param boards the municipalities on whose notice boards the minutes of a gemensam nämnd were posted, the last of them on that day; null
 *     where there is one board
 * @param delay what was done later than the law says, in Swedish; null if nothing was
 * @param check what the registrator found when the appeal period was over
 */
@Table("announcement")
public record Announcement(
        @Id Long id,
        Long decision,
        LocalDate adjustedOn,
        LocalDate postedOn,
        LocalDate appealBy,
        LocalDate finalOn,
        String boards,
        String delay,
        String postedBy,
        Instant recordedAt,
        @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY) AppealCheck check) {

    /**
     * @param meeting whose minutes they are
     * @param posted the day on the last of the boards, as whoever is a member of that municipality may appeal from then on
     * @param boards none where there is one
     */
    public static Announcement of(
            Decision decision,
            LocalDate meeting,
            LocalDate adjusted,
            LocalDate posted,
            List<String> boards,
            String person,
            Instant at) {
        return new Announcement(
                null,
                decision.id(),
                adjusted,
                posted,
                DecisionClock.lastDayToAppeal(posted),
                DecisionClock.finalFrom(posted),
                boards.isEmpty() ? null : String.join(", ", boards),
                delay(meeting, adjusted, posted),
                person,
                at,
                AppealCheck.NONE);
    }

    public Announcement checked(boolean hasAppeal, String remark, String person, Instant at) {
        return new Announcement(
                id,
                decision,
                adjustedOn,
                postedOn,
                appealBy,
                finalOn,
                boards,
                delay,
                postedBy,
                recordedAt,
                new AppealCheck(hasAppeal, remark, person, at));
    }

    /** The law sets the days but no sanction: minutes that are late are adjusted and posted all the same. */
    private static String delay(LocalDate meeting, LocalDate adjusted, LocalDate posted) {
        LocalDate adjustBy = DecisionClock.lastDayToAdjust(meeting);
        LocalDate postBy = DecisionClock.lastDayToPost(adjusted);
        String late = (adjusted.isAfter(adjustBy)
                        ? "Protokollet skulle ha justerats senast " + adjustBy + " (kommunallagen 5 kap. 69 §). "
                        : "")
                + (posted.isAfter(postBy)
                        ? "Justeringen skulle ha anslagits senast " + postBy + " (kommunallagen 8 kap. 12 §)."
                        : "");
        return late.isEmpty() ? null : late.strip();
    }
}
