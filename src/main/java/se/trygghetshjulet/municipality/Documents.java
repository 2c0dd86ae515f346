package se.trygghetshjulet.municipality;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/**
 * Which documents the parties keep and how long each holds.
 *
 * @param lofte null where no medborgarlöfte is made
 * @param guideline what kommunfullmäktige adopts for the whole group of companies; null where there is none
 */
public record Documents(
        @Valid @NotNull PlanTerms plan,
        @Valid LofteTerms lofte,
        @Valid @NotNull AgreementTerms agreement,
        @Valid GuidelineTerms guideline) {

    /**
     * @param title what the plan is called
     * @param years how many plan years a new plan covers; null means until further notice
     * @param newEvery a new period begins every so many years; in between the turn revises within the period
     * @param thread links of the golden thread that must hold before a proposal goes to those who decide; the others are
     *     only pointed out. None if left out
     * @param from the day on which each plan year begins; the first of January if left out
     */
    public record PlanTerms(
            @NotBlank @Size(max = 100) String title,
            @Min(1) @Max(10) Integer years,
            @Min(1) @Max(10) int newEvery,
            Set<ThreadLink> thread,
            MonthDay from) {

        public PlanTerms {
            thread = thread == null ? Set.of() : Set.copyOf(thread);
            from = from == null ? PlanYear.NEW_YEAR : from;
        }

        public PlanYear planYear() {
            return new PlanYear(from);
        }

        /** Last day of a plan that begins with the given plan year; null means until further notice. */
        public LocalDate lastDay(int firstYear) {
            return years == null ? null : planYear().lastDay(firstYear + years - 1);
        }
    }

    public record LofteTerms(@NotNull LofteTiming when) {}

    public enum LofteTiming {
        /** Drafted, decided and signed with the plan. */
        @JsonProperty("with-plan")
        WITH_PLAN,
        /** An annex that both parties sign when plan and överenskommelse already hold. */
        @JsonProperty("later")
        LATER
    }

    /**
     * @param title what the agreement is called
     * @param years how many plan years a new or prolonged one covers; null where it holds until further notice
     * @param noticeMonths months from notice to end when a party terminates it
     * @param renewalMonths a renewal is to begin this many months before the last day
     * @param shared whether a wheel beside the central one rests on the central one's agreement and has none of its own
     */
    public record AgreementTerms(
            @NotBlank @Size(max = 100) String title,
            @NotNull AgreementTerm term,
            @Min(1) @Max(20) Integer years,
            @Min(0) @Max(36) int noticeMonths,
            @Min(1) @Max(36) int renewalMonths,
            Boolean shared) {

        public AgreementTerms {
            shared = Boolean.TRUE.equals(shared);
        }
    }

    /** Last day of an agreement that begins on the given one; it ends with a plan year. Null means until further notice. */
    public LocalDate agreementEnd(LocalDate first) {
        PlanYear planYear = plan.planYear();
        return agreement.term() == AgreementTerm.OPEN
                ? null
                : planYear.lastDay(planYear.of(first) + agreement.years() - 1);
    }

    public enum AgreementTerm {
        /** A new text each time. */
        @JsonProperty("fixed")
        FIXED,
        /** The same text, prolonged. */
        @JsonProperty("prolonged")
        PROLONGED,
        /** Until a party terminates it. */
        @JsonProperty("open")
        OPEN
    }

    /** @param years how many plan years it covers */
    public record GuidelineTerms(
            @NotBlank @Size(max = 200) String title,
            @Min(1) @Max(10) int years) {}
}
