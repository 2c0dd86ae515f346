package se.trygghetshjulet.recurring;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface Surveys extends ListCrudRepository<Survey, Long> {

    Optional<Survey> findByOccasion(Long occasion);

    /** The last one with results before a year. */
    Optional<Survey> findFirstByKommunAndSurveyYearLessThanAndSummaryNotNullOrderBySurveyYearDesc(
            String kommun, int surveyYear);

    Optional<Survey> findFirstByKommunAndReviewedAtBetweenOrderByReviewedAtDesc(
            String kommun, Instant from, Instant to);
}
