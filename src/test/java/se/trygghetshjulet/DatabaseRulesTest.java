package se.trygghetshjulet;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.ResolvableType;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.data.jdbc.core.mapping.JdbcMappingContext;
import org.springframework.data.mapping.PersistentProperty;
import org.springframework.data.relational.core.mapping.RelationalPersistentEntity;
import org.springframework.data.relational.core.mapping.RelationalPersistentProperty;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.ClassUtils;
import se.trygghetshjulet.municipality.Party;
import se.trygghetshjulet.year.Postgres;

/** What the product's own tables hold on to by themselves, on both databases. */
class DatabaseRulesTest {

    private static final Pattern WORD = Pattern.compile("'([^']*)'");

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void noColumnTakesAWordThatTheProductDoesNotKnow(String vendor) {
        Map<String, Set<String>> known = new TreeMap<>();
        enumerations()
                .forEach((column, type) -> known.put(
                        column,
                        Arrays.stream(type.getEnumConstants())
                                .map(constant -> ((Enum<?>) constant).name())
                                .collect(Collectors.toCollection(TreeSet::new))));

        Map<String, Set<String>> held = words(JdbcClient.create(migrated(vendor)));

        assertThat(known).isNotEmpty();
        held.keySet().retainAll(known.keySet());
        assertThat(held).isEqualTo(known);
    }

    /** Which parties there are is each municipality's own; an act is one party's. */
    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void aPartyIsAnyOneAndNeverAllTogether(String vendor) {
        Map<String, Set<String>> held = words(JdbcClient.create(migrated(vendor)));
        held.keySet().removeIf(column -> !column.endsWith(".party"));

        assertThat(held)
                .containsOnlyKeys(
                        "document_file.party",
                        "document_scan.party",
                        "follow_up_answer.party",
                        "lagesbild_answer.party",
                        "signature.party",
                        "signature_document.party",
                        "termination.party",
                        "termination_receipt.party")
                .allSatisfy((column, words) -> assertThat(words).containsExactly(Party.BADA.name()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void everyForeignKeyHasAnIndex(String vendor) throws SQLException {
        Set<String> bare = new TreeSet<>();
        try (Connection connection = migrated(vendor).getConnection()) {
            DatabaseMetaData database = connection.getMetaData();
            String schema = connection.getSchema();
            for (String table :
                    column(database.getTables(null, schema, "%", new String[] {"TABLE", "BASE TABLE"}), "TABLE_NAME")) {
                List<String> indexed = firstColumns(database.getIndexInfo(null, schema, table, false, false));
                for (String key : firstKeyColumns(database.getImportedKeys(null, schema, table))) {
                    if (!indexed.contains(key)) {
                        bare.add(table.toLowerCase(Locale.ROOT) + "." + key);
                    }
                }
            }
        }
        assertThat(bare).isEmpty();
    }

    private static List<String> column(ResultSet rows, String name) throws SQLException {
        List<String> values = new ArrayList<>();
        while (rows.next()) {
            values.add(rows.getString(name));
        }
        return values;
    }

    private static List<String> firstColumns(ResultSet indexes) throws SQLException {
        List<String> columns = new ArrayList<>();
        while (indexes.next()) {
            if (indexes.getShort("ORDINAL_POSITION") == 1) {
                columns.add(indexes.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return columns;
    }

    private static List<String> firstKeyColumns(ResultSet keys) throws SQLException {
        List<String> columns = new ArrayList<>();
        while (keys.next()) {
            if (keys.getShort("KEY_SEQ") == 1) {
                columns.add(keys.getString("FKCOLUMN_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return columns;
    }

    private static DataSource migrated(String vendor) {
        DataSource source = "h2".equals(vendor)
                ? h2()
                : new DriverManagerDataSource(Postgres.newDatabase(), "postgres", "postgres");
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration", "classpath:db/vendor/" + vendor)
                .load()
                .migrate();
        return source;
    }

    private static DataSource h2() {
        JdbcDataSource source = new JdbcDataSource();
        source.setUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return source;
    }

    /** The enumeration in each column that has one, by {@code table.column}. */
    private static Map<String, Class<?>> enumerations() {
        JdbcMappingContext context = new JdbcMappingContext();
        context.setInitialEntitySet(entities());
        context.afterPropertiesSet();
        Set<Class<?>> parts = context.getPersistentEntities().stream()
                .flatMap(entity -> StreamSupport.stream(entity.spliterator(), false))
                .filter(RelationalPersistentProperty::isEmbedded)
                .map(PersistentProperty::getActualType)
                .collect(Collectors.toSet());
        Map<String, Class<?>> found = new TreeMap<>();
        context.getPersistentEntities().stream()
                .filter(entity -> !parts.contains(entity.getType()))
                .forEach(entity ->
                        collect(context, entity, entity.getQualifiedTableName().getReference() + ".", found));
        return found;
    }

    private static void collect(
            JdbcMappingContext context,
            RelationalPersistentEntity<?> entity,
            String prefix,
            Map<String, Class<?>> found) {
        entity.forEach(property -> {
            if (property.isEmbedded()) {
                String inner = prefix + Objects.requireNonNullElse(property.getEmbeddedPrefix(), "");
                collect(context, context.getRequiredPersistentEntity(property), inner, found);
            } else if (property.getActualType().isEnum() && property.isWritable()) {
                found.put(prefix + property.getColumnName().getReference(), property.getActualType());
            }
        });
    }

    private static Set<Class<?>> entities() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(AnnotatedBeanDefinition definition) {
                return definition.getMetadata().isInterface();
            }
        };
        scanner.addIncludeFilter(new AssignableTypeFilter(Repository.class));
        return scanner.findCandidateComponents(Application.class.getPackageName()).stream()
                .map(BeanDefinition::getBeanClassName)
                .map(name -> ClassUtils.resolveClassName(name, DatabaseRulesTest.class.getClassLoader()))
                .map(repository -> ResolvableType.forClass(repository)
                        .as(Repository.class)
                        .getGeneric(0)
                        .toClass())
                .collect(Collectors.toSet());
    }

    /** What each column may hold, by {@code table.column}. */
    private static Map<String, Set<String>> words(JdbcClient jdbc) {
        Map<String, Set<String>> words = new TreeMap<>();
        jdbc.sql("""
                        select t.table_name as tab, u.column_name as col, c.check_clause as clause
                        from information_schema.check_constraints c
                        join information_schema.table_constraints t on t.constraint_name = c.constraint_name
                            and t.constraint_schema = c.constraint_schema
                        join information_schema.constraint_column_usage u on u.constraint_name = c.constraint_name
                            and u.constraint_schema = c.constraint_schema
                        """)
                .query((row, number) -> List.of(
                        (row.getString("tab") + "." + row.getString("col")).toLowerCase(Locale.ROOT),
                        row.getString("clause")))
                .list()
                .forEach(rule -> words.computeIfAbsent(rule.get(0), column -> new TreeSet<>())
                        .addAll(WORD.matcher(rule.get(1))
                                .results()
                                .map(found -> found.group(1))
                                .toList()));
        return words;
    }
}
