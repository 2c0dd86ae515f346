#!/usr/bin/env bash
# camunda-engine 7.24.0: a job query by job id and activity id at once is broken SQL
#
# Expected: JobQuery's criteria may be combined, as all others can; by execution and activity it works.
# Seen: createJobQuery().jobId(…).activityId(…) leaves out the "and" between the two conditions, "WHERE RES.ID_ = ? JD.ACT_ID_ = ?",
# and fails with a syntax error on every database. Whoever asks whether a job is one of a step has to ask for its definition instead.
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
import org.camunda.bpm.engine.*;

public class Finding {
    public static void main(String[] arguments) {
        ProcessEngine engine = ProcessEngineConfiguration.createStandaloneInMemProcessEngineConfiguration().buildProcessEngine();
        ManagementService management = engine.getManagementService();
        management.createJobQuery().executionId("none").activityId("none").list();
        try {
            management.createJobQuery().jobId("none").activityId("none").list();
            System.out.println("both work");
            System.exit(1);
        } catch (ProcessEngineException e) {
            Throwable cause = e;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            System.out.println(cause.getMessage().replaceAll("\\s+", " "));
            System.exit(0);
        }
    }
}
JAVA
java -cp 'lib/*' Finding.java
