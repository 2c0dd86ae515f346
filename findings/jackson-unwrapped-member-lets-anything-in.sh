#!/usr/bin/env bash
# jackson-databind 2.19.2: a record with an unwrapped member takes unknown properties in silence, although they are to be refused
#
# Expected: with FAIL_ON_UNKNOWN_PROPERTIES, which is on unless somebody turns it off, a name that neither the record nor its unwrapped
# member knows is refused, as it is in a record without one.
# Seen: the rest goes to the unwrapped member, and what that one does not know either is dropped without a word. Whoever reads files of
# others with such records has to look for unknown names himself.
set -euo pipefail
cd "$(mktemp -d)"
cat >pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId>
  <artifactId>finding</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>com.fasterxml.jackson.core</groupId><artifactId>jackson-databind</artifactId><version>2.19.2</version></dependency>
  </dependencies>
</project>
XML
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib
cat >Finding.java <<'JAVA'
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;

public class Finding {
    record More(String method) {}

    record Measure(String name, @JsonUnwrapped More more) {}

    public static void main(String[] arguments) throws Exception {
        boolean plain = refuses("{\"method\":\"walk\",\"metod\":\"walk\"}", More.class);
        boolean unwrapped = refuses("{\"name\":\"a\",\"method\":\"walk\",\"metod\":\"walk\"}", Measure.class);
        System.out.println("an unknown name is refused: plain record " + plain + ", with an unwrapped member " + unwrapped);
        System.exit(plain && !unwrapped ? 0 : 1);
    }

    static boolean refuses(String json, Class<?> type) throws Exception {
        try {
            new ObjectMapper().readValue(json, type);
            return false;
        } catch (UnrecognizedPropertyException e) {
            return true;
        }
    }
}
JAVA
java -cp 'lib/*' Finding.java
