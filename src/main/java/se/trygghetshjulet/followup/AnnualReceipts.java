package se.trygghetshjulet.followup;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface AnnualReceipts extends ListCrudRepository<AnnualReceipt, Long> {

    List<AnnualReceipt> findByKommun(String kommun);
}
