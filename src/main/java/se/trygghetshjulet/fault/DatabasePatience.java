package se.trygghetshjulet.fault;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * How long PostgreSQL may keep somebody waiting. The driver of itself waits for ever for a server that has taken a
 * question and stays silent. Other databases' drivers refuse settings that they do not know, so these stand in no file;
 * what {@code spring.datasource.hikari.data-source-properties} or the database's address says comes first.
 */
@Component
class DatabasePatience implements BeanPostProcessor {

    /** Seconds. No question of ours takes anything like the longest of them. */
    private static final Map<String, String> LIMITS =
            Map.of("connectTimeout", "3", "loginTimeout", "5", "socketTimeout", "8", "tcpKeepAlive", "true");

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool && isPostgres(pool)) {
            LIMITS.forEach(pool.getDataSourceProperties()::putIfAbsent);
        }
        return bean;
    }

    private static boolean isPostgres(HikariDataSource pool) {
        return pool.getJdbcUrl() != null && pool.getJdbcUrl().startsWith("jdbc:postgresql:");
    }
}
