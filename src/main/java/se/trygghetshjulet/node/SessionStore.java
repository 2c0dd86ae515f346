package se.trygghetshjulet.node;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import se.trygghetshjulet.engine.AfterLogin;

/**
 * Logins lie in the database, so that a person may come to any node. Tasklist asks for many things at once: two answers
 * that both bring the session's first attribute must not fail on each other.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SessionStore {

    private static final String INSERT_OR_UPDATE = """
            merge into %TABLE_NAME%_attributes (session_primary_id, attribute_name, attribute_bytes)
            key (session_primary_id, attribute_name) values (?, ?, ?)
            """;

    /** Behind the door, which refuses what is not for this person to ask. */
    @Bean
    @Order(2)
    AfterLogin logoutEverywhere() {
        return new AfterLogin(new LogoutEverywhere(), List.of("/camunda/api/admin/auth/*"));
    }

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> attributesThatComeTwice(DataSource database)
            throws MetaDataAccessException {
        String product = JdbcUtils.extractDatabaseMetaData(database, metaData -> metaData.getDatabaseProductName());
        return DatabaseDriver.fromProductName(product) == DatabaseDriver.POSTGRESQL
                ? new PostgreSqlJdbcIndexedSessionRepositoryCustomizer()
                : sessions -> sessions.setCreateSessionAttributeQuery(INSERT_OR_UPDATE);
    }
}
