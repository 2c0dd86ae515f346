#!/usr/bin/env bash
# commons-csv 1.14.1: a class that uses CSVPrinter no longer compiles with -Xlint:all -Werror; with 1.14.0 it does
#
# Expected: a patch release brings what its public classes name.
# Seen: CSVPrinter is annotated with SpotBugs' SuppressFBWarnings, which is no dependency, not even an optional one, of the published
# POM. javac warns "Cannot find annotation method 'value()'" of every such build, and refuses it where warnings are errors.
set -euo pipefail
cd "$(mktemp -d)"
mkdir -p src/main/java
cat >pom.xml <<'EOF'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId>
  <artifactId>finding</artifactId>
  <version>1</version>
  <properties>
    <csv>1.14.1</csv>
    <maven.compiler.source>17</maven.compiler.source>
    <maven.compiler.target>17</maven.compiler.target>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  <dependencies>
    <dependency><groupId>org.apache.commons</groupId><artifactId>commons-csv</artifactId><version>${csv}</version></dependency>
  </dependencies>
</project>
EOF
cat >src/main/java/Finding.java <<'EOF'
import java.io.IOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

class Finding {
    public static void main(String[] arguments) throws IOException {
        try (CSVPrinter printer = new CSVPrinter(System.out, CSVFormat.RFC4180)) {
            printer.printRecord("Centrum", "Belysning");
        }
    }
}
EOF
for version in 1.14.0 1.14.1; do
  mvn -q -B compile dependency:build-classpath -Dmdep.outputFile=classpath -Dcsv="$version" >/dev/null
  if javac --release 17 -Xlint:all -Werror -cp "$(cat classpath)" -d "out-$version" src/main/java/Finding.java >"log-$version" 2>&1; then
    echo "$version: compiles"
  else
    echo "$version: refused: $(grep -m1 SuppressFBWarnings "log-$version")"
  fi | tee "told-$version"
done
grep -q compiles told-1.14.0
grep -q "refused: .*SuppressFBWarnings" told-1.14.1
