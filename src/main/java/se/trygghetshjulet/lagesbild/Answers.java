package se.trygghetshjulet.lagesbild;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface Answers extends ListCrudRepository<Answer, Long> {

    List<Answer> findByDocumentVersionOrderByParty(Long documentVersion);
}
