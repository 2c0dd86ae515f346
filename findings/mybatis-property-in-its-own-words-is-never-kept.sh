#!/usr/bin/env bash
# camunda-engine 7.24.0 with its MyBatis 3.5.15: one property of a task query takes longer than all its others together
#
# Expected: MyBatis keeps how it reads a property of a parameter, since it asks again with each statement.
# Seen: Task.xml asks every query for isOrQueryActive. TaskQueryImpl answers by a method of that very name, which is no getter; the
# OGNL in MyBatis keeps getters only, so it goes through the some four hundred methods of the class, lower-casing their names, each
# time that a task query is listed or counted: 0.1 to 0.3 ms against less than 0.001 ms for a property with a getter. The same holds
# for isTenantIdSet of ProcessInstanceQueryImpl. MyBatis 3.5.19 does so too.
set -euo pipefail
cd "$(mktemp -d)"
mkdir -p src/main/java/finding
cat >pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId>
  <artifactId>finding</artifactId>
  <version>1</version>
  <properties>
    <maven.compiler.source>17</maven.compiler.source>
    <maven.compiler.target>17</maven.compiler.target>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
    <mybatis.version>3.5.15</mybatis.version>
  </properties>
  <dependencies>
    <dependency><groupId>org.camunda.bpm</groupId><artifactId>camunda-engine</artifactId><version>7.24.0</version></dependency>
    <dependency><groupId>org.mybatis</groupId><artifactId>mybatis</artifactId><version>${mybatis.version}</version></dependency>
  </dependencies>
</project>
XML
cat >src/main/java/finding/Finding.java <<'JAVA'
package finding;

import java.lang.reflect.Member;
import java.util.Arrays;
import org.apache.ibatis.ognl.MemberAccess;
import org.apache.ibatis.ognl.Ognl;
import org.apache.ibatis.ognl.OgnlContext;
import org.camunda.bpm.engine.impl.TaskQueryImpl;

public class Finding {

    static final class Everything implements MemberAccess {
        @Override
        public Object setup(OgnlContext context, Object target, Member member, String property) {
            return null;
        }

        @Override
        public void restore(OgnlContext context, Object target, Member member, String property, Object state) {}

        @Override
        public boolean isAccessible(OgnlContext context, Object target, Member member, String property) {
            return true;
        }
    }

    /** Median of seven rounds, in nanoseconds a reading. */
    static long reading(String property) throws Exception {
        TaskQueryImpl query = new TaskQueryImpl();
        OgnlContext context = Ognl.createDefaultContext(query, new Everything());
        Object expression = Ognl.parseExpression(property);
        long[] rounds = new long[7];
        for (int round = 0; round < rounds.length; round++) {
            long start = System.nanoTime();
            for (int i = 0; i < 2000; i++) {
                Ognl.getValue(expression, context, query);
            }
            rounds[round] = (System.nanoTime() - start) / 2000;
        }
        Arrays.sort(rounds);
        return rounds[3];
    }

    public static void main(String[] arguments) throws Exception {
        long getter = reading("suspensionState");
        long ownWords = reading("isOrQueryActive");
        System.out.println(arguments[0] + ": suspensionState " + getter + " ns, isOrQueryActive " + ownWords + " ns");
        System.exit(ownWords > 20 * getter ? 0 : 1);
    }
}
JAVA
for version in 3.5.15 3.5.19; do
  mvn -q -B clean compile dependency:copy-dependencies -DoutputDirectory=lib -Dmybatis.version="$version"
  java -cp 'target/classes:lib/*' finding.Finding "MyBatis $version"
  unzip -p lib/camunda-engine-7.24.0.jar org/camunda/bpm/engine/impl/mapping/entity/Task.xml | grep -q 'test="query.isOrQueryActive"'
  rm -r lib
done
