#!/usr/bin/env bash
# camunda-engine 7.24.0: the end of a case updates sixteen tables, also those in which it has nothing
#
# Expected: by the default strategy "end" the case that ends gets its time of removal, with the rows that it has left; a case of one task
# without variables has some in three or four tables.
# Seen: sixteen updates, one for each table that may hold history, whether the case ever had a decision, an incident, a job or an
# attachment. Where many small processes end, much of what the database is asked is this. With the strategy "start" there is none.
set -euo pipefail
cd "$(mktemp -d)"
cat >pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId>
  <artifactId>finding</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>org.camunda.bpm</groupId><artifactId>camunda-engine</artifactId><version>7.24.0</version></dependency>
    <dependency><groupId>com.h2database</groupId><artifactId>h2</artifactId><version>2.3.232</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.17</version></dependency>
  </dependencies>
</project>
XML
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib
cat >Finding.java <<'JAVA'
import java.sql.*;
import java.util.*;
import org.camunda.bpm.engine.*;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.model.bpmn.*;

public class Finding {
    /** Tables that are updated when a case ends whose task has been done. */
    static Set<String> updated(String strategy) throws SQLException {
        String url = "jdbc:h2:mem:" + strategy + ";DB_CLOSE_DELAY=-1";
        ProcessEngineConfigurationImpl configuration = (ProcessEngineConfigurationImpl)
                ProcessEngineConfiguration.createStandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl(url).setProcessEngineName(strategy).setHistory("full");
        configuration.setHistoryRemovalTimeStrategy(strategy);
        ProcessEngine engine = configuration.buildProcessEngine();
        BpmnModelInstance model = Bpmn.createExecutableProcess("one").camundaHistoryTimeToLiveString("P10D")
                .startEvent().userTask().endEvent().done();
        engine.getRepositoryService().createDeployment().addModelInstance("one.bpmn", model).deploy();
        engine.getRuntimeService().startProcessInstanceByKey("one");
        String task = engine.getTaskService().createTaskQuery().singleResult().getId();
        Set<String> tables = new TreeSet<>();
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("SET QUERY_STATISTICS TRUE");
            engine.getTaskService().complete(task);
            ResultSet asked = statement.executeQuery("SELECT SQL_STATEMENT FROM INFORMATION_SCHEMA.QUERY_STATISTICS");
            while (asked.next()) {
                String sql = asked.getString(1).strip().replaceAll("\\s+", " ");
                if (sql.matches("(?i)update \\S+ set REMOVAL_TIME_ = .*")) {
                    tables.add(sql.split(" ")[1]);
                }
            }
        }
        return tables;
    }

    public static void main(String[] arguments) throws SQLException {
        Set<String> end = updated("end");
        Set<String> start = updated("start");
        System.out.println("end: " + end.size() + " " + end);
        System.out.println("start: " + start.size() + " " + start);
        System.exit(end.size() == 16 && start.isEmpty() ? 0 : 1);
    }
}
JAVA
java -cp 'lib/*' Finding.java
