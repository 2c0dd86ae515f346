package se.trygghetshjulet.lagesbild;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;
import se.trygghetshjulet.municipality.Party;

/** One party's answer to one compilation. */
@Table("lagesbild_answer")
record Answer(
        @Id Long id,
        Long documentVersion,
        Party party,
        boolean approves,
        String remark,
        String answeredBy,
        Instant answeredAt) {}
