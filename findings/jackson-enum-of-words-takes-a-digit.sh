#!/usr/bin/env bash
# jackson-databind 2.21.4: an enum that is known by words takes "1" for its second constant
#
# Expected: an enum whose constants are written by a @JsonValue of their own is read by those values and nothing else; its name is refused.
# Seen: the number 1 and the text "1" give the second constant, whatever its value is, and " adopted " is trimmed; no error. A client that
# sends the place of a choice in a list is not told that it is wrong, and what it means changes with the order of the constants. With a
# @JsonCreator, or FAIL_ON_NUMBERS_FOR_ENUMS, it is refused.
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
    <maven.compiler.source>17</maven.compiler.source>
    <maven.compiler.target>17</maven.compiler.target>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  <dependencies>
    <dependency><groupId>com.fasterxml.jackson.core</groupId><artifactId>jackson-databind</artifactId><version>2.21.4</version></dependency>
  </dependencies>
</project>
EOF
cat >src/main/java/Finding.java <<'EOF'
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Arrays;

class Finding {
    enum Outcome {
        REJECTED,
        ADOPTED;

        @JsonValue
        String id() {
            return name().toLowerCase();
        }
    }

    enum Created {
        REJECTED,
        ADOPTED;

        @JsonCreator
        static Created of(String id) {
            return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        }

        @JsonValue
        String id() {
            return name().toLowerCase();
        }
    }

    static String read(ObjectMapper mapper, String json, Class<?> type) {
        String what;
        try {
            what = String.valueOf(mapper.readValue(json, type));
        } catch (JsonProcessingException e) {
            what = "refused";
        }
        System.out.println(type.getSimpleName() + " of " + json + ": " + what);
        return what;
    }

    public static void main(String[] arguments) {
        ObjectMapper usual = new ObjectMapper();
        ObjectMapper strict = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS).build();
        boolean asSeen = read(usual, "\"adopted\"", Outcome.class).equals("ADOPTED")
                & read(usual, "\"ADOPTED\"", Outcome.class).equals("refused")
                & read(usual, "\"1\"", Outcome.class).equals("ADOPTED")
                & read(usual, "1", Outcome.class).equals("ADOPTED")
                & read(usual, "\" adopted \"", Outcome.class).equals("ADOPTED")
                & read(strict, "\"1\"", Outcome.class).equals("refused")
                & read(usual, "\"1\"", Created.class).equals("refused");
        System.exit(asSeen ? 0 : 1);
    }
}
EOF
mvn -q -B compile dependency:build-classpath -Dmdep.outputFile=classpath
java -cp "target/classes:$(cat classpath)" Finding
