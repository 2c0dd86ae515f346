package se.trygghetshjulet.signature;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface Signatures extends ListCrudRepository<Signature, Long> {

    List<Signature> findByPlanVersionOrderByParty(Long planVersion);
}
