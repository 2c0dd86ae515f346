package se.trygghetshjulet.engine;

import java.sql.DatabaseMetaData;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.defaults.DefaultSqlSession;
import org.apache.ibatis.session.defaults.DefaultSqlSessionFactory;
import org.apache.ibatis.transaction.Transaction;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;

/**
 * The engine's statements are read once a JVM for each kind of database, and not by every engine: reading them takes a quarter
 * of a start, and a rehearsal starts an engine of its own. What has been read says nothing of a database in particular; each
 * engine opens its sessions on its own.
 */
@Component
class StatementsReadOnce extends AbstractProcessEnginePlugin {

    /** By the name by which the database's driver calls it. */
    private static final Map<String, Configuration> READ = new ConcurrentHashMap<>();

    private final DataSource source;

    StatementsReadOnce(DataSource source) {
        this.source = source;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        Configuration known = READ.get(database());
        if (known != null) {
            engine.setSqlSessionFactory(new Sessions(known, engine));
        }
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        Configuration read = engine.getSqlSessionFactory().getConfiguration();
        // whose it was is kept for nobody, or the first engine's application would be as long as the JVM
        read.setEnvironment(null);
        READ.putIfAbsent(database(), read);
        Sessions sessions = new Sessions(read, engine);
        engine.setSqlSessionFactory(sessions);
        engine.getDbSqlSessionFactory().setSqlSessionFactory(sessions);
    }

    private String database() {
        try {
            return JdbcUtils.extractDatabaseMetaData(source, DatabaseMetaData::getDatabaseProductName);
        } catch (MetaDataAccessException e) {
            throw new IllegalStateException("The database does not say what it is", e);
        }
    }

    /** On the engine's own database, which the engine knows when it opens the first. */
    private static final class Sessions extends DefaultSqlSessionFactory {

        private final ProcessEngineConfigurationImpl engine;

        Sessions(Configuration statements, ProcessEngineConfigurationImpl engine) {
            super(statements);
            this.engine = engine;
        }

        @Override
        public SqlSession openSession() {
            Transaction transaction =
                    engine.getTransactionFactory().newTransaction(engine.getDataSource(), null, false);
            Configuration statements = getConfiguration();
            return new DefaultSqlSession(
                    statements, statements.newExecutor(transaction, statements.getDefaultExecutorType()), false);
        }
    }
}
