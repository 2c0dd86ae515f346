package se.trygghetshjulet.document;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** Why a draft came back, or what a body changed in it. */
@Table("document_remark")
record Remark(
        @Id Long id,
        String kommun,
        int planYear,
        int addendum,
        String origin,
        String remark,
        String madeBy,
        Instant madeAt) {}
