package se.trygghetshjulet.followup;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface FollowUpAnswers extends ListCrudRepository<FollowUpAnswer, Long> {

    List<FollowUpAnswer> findByKommunAndDocumentVersionOrderById(String kommun, Long documentVersion);
}
