#!/usr/bin/env bash
# spring-boot-maven-plugin 3.5.6 (spring-boot:run) on a HotSpot JVM of Java 17: a fifth of the usual room for compiled code
#
# Expected: spring-boot:run starts the application as java -jar does, only with a quicker compiler ("optimizedLaunch").
# Seen: optimizedLaunch stops at the first compiler (-XX:TieredStopAtLevel=1), and a JVM with one compiler reserves 48 MB for
# compiled code where it reserves 240 MB otherwise. An application with a process engine, a PDF renderer and a script language
# fills 48 MB while it is used for the first time; from then on code is thrown out and compiled again all the time, and nothing
# says so. The same flag alone, as test suites have it, does the same. -XX:ReservedCodeCacheSize=240m in jvmArguments gives the
# room back.
set -euo pipefail
cd "$(mktemp -d)"
mkdir -p src/main/java/finding
cat >pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <parent>
    <groupId>org.springframework.boot</groupId>
    <artifactId>spring-boot-starter-parent</artifactId>
    <version>3.5.6</version>
    <relativePath/>
  </parent>
  <groupId>finding</groupId>
  <artifactId>finding</artifactId>
  <version>1</version>
  <properties><java.version>17</java.version></properties>
  <build>
    <plugins><plugin><groupId>org.springframework.boot</groupId><artifactId>spring-boot-maven-plugin</artifactId></plugin></plugins>
  </build>
</project>
XML
cat >src/main/java/finding/Finding.java <<'JAVA'
package finding;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;

public class Finding {

    public static void main(String[] arguments) {
        HotSpotDiagnosticMXBean jvm = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        long room = Long.parseLong(jvm.getVMOption("ReservedCodeCacheSize").getValue()) >> 20;
        System.out.println("level " + jvm.getVMOption("TieredStopAtLevel").getValue() + ", room for compiled code " + room + " MB");
    }
}
JAVA
mvn -q -B compile
usual=$(java -cp target/classes finding.Finding)
run=$(mvn -q -B spring-boot:run | grep -o 'level.*')
flag=$(java -XX:TieredStopAtLevel=1 -cp target/classes finding.Finding)
room=$(mvn -q -B spring-boot:run -Dspring-boot.run.jvmArguments=-XX:ReservedCodeCacheSize=240m | grep -o 'level.*')
printf 'java: %s\nspring-boot:run: %s\njava -XX:TieredStopAtLevel=1: %s\nspring-boot:run with room: %s\n' "$usual" "$run" "$flag" "$room"
[ "$usual" = 'level 4, room for compiled code 240 MB' ]
[ "$run" = 'level 1, room for compiled code 48 MB' ]
[ "$flag" = "$run" ]
[ "$room" = 'level 1, room for compiled code 240 MB' ]
