package se.trygghetshjulet.publication;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Tells whether anything that citizens see has changed: something was published or taken back, a document came to another
 * state, a slip in a decision was corrected, minutes were posted or became final, a body has noted the year's follow-up, an
 * indicator was measured. All are only ever added to but for which indicators add up, of which the last change is told too.
 */
@Repository
class PublicEdition {

    private static final String OF_ONE = """
            select coalesce((select position_no from document_chain where kommun = :kommun), 0) || '.'
                || (select count(*) from publication where kommun = :kommun and published_at is not null) || '.'
                || (select count(*) from decision_correction where kommun = :kommun) || '.'
                || (select count(*) + count(checked_at) from announcement
                        join decision on decision.id = announcement.decision where decision.kommun = :kommun) || '.'
                || (select count(*) from annual_receipt where kommun = :kommun) || '.'
                || (select count(*) from indicator_value where kommun = :kommun) || '.'
                || (select count(*) || '-' || coalesce(cast(max(set_at) as varchar(40)), '')
                        from indicator_sum where kommun = :kommun)
            """;

    private static final String OF_ALL = """
            select (select coalesce(sum(position_no), 0) from document_chain) || '.'
                || (select count(*) from publication where published_at is not null) || '.'
                || (select count(*) from decision_correction) || '.'
                || (select count(*) + count(checked_at) from announcement) || '.'
                || (select count(*) from annual_receipt) || '.'
                || (select count(*) from indicator_value) || '.'
                || (select count(*) || '-' || coalesce(cast(max(set_at) as varchar(40)), '') from indicator_sum)
            """;

    private final JdbcClient database;

    PublicEdition(JdbcClient database) {
        this.database = database;
    }

    String of(String kommun) {
        return database.sql(OF_ONE).param("kommun", kommun).query(String.class).single();
    }

    /** Of what is told of all municipalities together. */
    String ofAll() {
        return database.sql(OF_ALL).query(String.class).single();
    }
}
