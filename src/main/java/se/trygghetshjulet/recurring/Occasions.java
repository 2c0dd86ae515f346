package se.trygghetshjulet.recurring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;
import se.trygghetshjulet.municipality.Activity;

interface Occasions extends ListCrudRepository<Occasion, Long> {

    boolean existsByKommunAndActivityAndOccasionDayAndSequenceNo(
            String kommun, String activity, LocalDate occasionDay, int sequenceNo);

    int countByKommunAndActivityAndOccasionDay(String kommun, String activity, LocalDate occasionDay);

    boolean existsByKommunAndKindAndHeldOnBetween(String kommun, Activity.Kind kind, LocalDate from, LocalDate to);

    List<Occasion> findByKommunAndHeldOnAfterOrderByHeldOn(String kommun, LocalDate day);

    List<Occasion> findByKommunAndKindAndHeldOnAfterOrderByHeldOn(String kommun, Activity.Kind kind, LocalDate day);

    Optional<Occasion> findFirstByKommunAndActivityAndHeldOnNotNullOrderByHeldOnDesc(String kommun, String activity);
}
