package se.trygghetshjulet.signature;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;
import se.trygghetshjulet.municipality.Role;

interface Signatures extends ListCrudRepository<Signature, Long> {

    @Query("select s.id from signature s join signature_document d on d.signature = s.id"
            + " where d.document_version = :version order by s.party, s.id")
    List<Long> idsOf(Long version);

    @Query("select s.id from signature s join signature_document d on d.signature = s.id"
            + " where d.document_version = :version and d.signatory = :signatory")
    Optional<Long> idOf(Long version, Role signatory);

    /** What somebody in this role has said of a version. */
    default Signature of(Long version, Role signatory) {
        return idOf(version, signatory).flatMap(this::findById).orElseThrow();
    }
}
