package se.trygghetshjulet.followup;

import org.springframework.data.repository.ListCrudRepository;

interface AnnualReceipts extends ListCrudRepository<AnnualReceipt, Long> {}
