package se.trygghetshjulet.absence;

import org.springframework.data.repository.ListCrudRepository;

interface AbsenceNotices extends ListCrudRepository<AbsenceNotice, Long> {}
