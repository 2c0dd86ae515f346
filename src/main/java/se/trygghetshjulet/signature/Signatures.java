package se.trygghetshjulet.signature;

import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface Signatures extends ListCrudRepository<Signature, Long> {

    @Query("select s.id from signature s join signature_document d on d.signature = s.id"
            + " where d.document_version = :version order by s.party")
    List<Long> idsOf(Long version);
}
