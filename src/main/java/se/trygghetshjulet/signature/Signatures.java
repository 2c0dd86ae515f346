package se.trygghetshjulet.signature;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;
import se.trygghetshjulet.municipality.Mandate;
import se.trygghetshjulet.municipality.Party;
import se.trygghetshjulet.municipality.Role;

interface Signatures extends ListCrudRepository<Signature, Long> {

    @Query(
            "select s.id from signature s join signature_document d on d.signature = s.id"
                    + " where d.document_version = :version order by case s.party when 'KOMMUN' then 0 when 'POLIS' then 1 else 2 end, s.party, s.id")
    List<Long> idsOf(Long version);

    @Query("select s.id from signature s join signature_document d on d.signature = s.id"
            + " where d.document_version = :version and d.party = :party and d.signatory = :signatory")
    Optional<Long> idOf(Long version, Party party, Role signatory);

    /** What somebody who signs for a party has said of a version. */
    default Signature of(Long version, Mandate mandate) {
        return idOf(version, mandate.party(), mandate.role())
                .flatMap(this::findById)
                .orElseThrow();
    }
}
