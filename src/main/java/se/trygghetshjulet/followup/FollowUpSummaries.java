package se.trygghetshjulet.followup;

import org.springframework.data.repository.ListCrudRepository;

interface FollowUpSummaries extends ListCrudRepository<FollowUpSummary, Long> {}
