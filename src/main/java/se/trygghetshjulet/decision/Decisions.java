package se.trygghetshjulet.decision;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface Decisions extends ListCrudRepository<Decision, Long> {

    Optional<Decision> findFirstByKommunAndPlanYearAndBodyOrderByIdDesc(String kommun, int planYear, String body);

    boolean existsByKommunAndBodyAndMeetingDateAndParagraph(
            String kommun, String body, LocalDate meetingDate, int paragraph);
}
