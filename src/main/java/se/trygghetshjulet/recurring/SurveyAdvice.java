package se.trygghetshjulet.recurring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.handlingsplan.RevisionAdvice;
import se.trygghetshjulet.municipality.Municipality;

/** Feeds the review after a survey into the turn that is prioritised next. */
@Component
class SurveyAdvice implements RevisionAdvice {

    /** A turn is prioritised in the year before its plan year, sometimes before that year's review is done. */
    private static final int YEARS_BACK = 2;

    private final Surveys surveys;

    SurveyAdvice(Surveys surveys) {
        this.surveys = surveys;
    }

    @Override
    public List<Advice> before(String kommun, int planYear) {
        return surveys.findFirstByKommunAndReviewedAtBetweenOrderByReviewedAtDesc(
                        kommun, newYear(planYear - YEARS_BACK), newYear(planYear))
                .map(survey -> survey.advice().stream()
                        .map(area -> new Advice(
                                null,
                                area.name(),
                                area.revision(),
                                "Trygghetsmätningen " + survey.surveyYear() + ": " + area.reason()))
                        .toList())
                .orElse(List.of());
    }

    private static Instant newYear(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(Municipality.ZONE).toInstant();
    }
}
