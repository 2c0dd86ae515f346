package se.trygghetshjulet.decision.matter;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;
import se.trygghetshjulet.engine.ReadInTransaction;
import se.trygghetshjulet.municipality.WheelYear;

public interface Matters extends ListCrudRepository<Matter, Long> {

    Optional<Matter> findByKommunAndPlanYearAndAddendum(String kommun, int planYear, int addendum);

    List<Matter> findByKommunOrderByPlanYearDescAddendumDesc(String kommun);

    Optional<Matter> findByKommunAndId(String kommun, Long id);

    /**
     * Titles of the municipality's matters of other years that have a diarienummer; the addenda to a year's plan may
     * go on under its number.
     */
    @Query("""
            select m.title from matter m join matter_diarienummer d on d.matter = m.id
            where m.kommun = :kommun and m.plan_year <> :planYear and d.diarienummer = :diarienummer""")
    List<String> titlesBeside(String kommun, int planYear, String diarienummer);

    /** A transaction asks once for each. */
    default Optional<Matter> of(WheelYear year) {
        return ReadInTransaction.or(
                new MatterOf(year),
                () -> findByKommunAndPlanYearAndAddendum(year.kommun(), year.year(), year.addendum()));
    }

    default void keep(Matter matter) {
        ReadInTransaction.forget();
        save(matter);
    }

    record MatterOf(WheelYear year) {}
}
