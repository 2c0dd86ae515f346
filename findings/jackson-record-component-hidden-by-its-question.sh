#!/usr/bin/env bash
# jackson-databind 2.21.4: a record's method isAddendum() takes the place of its int component addendum, without a word
#
# Expected: a record is written by its components, {"year":2027,"addendum":2}, whatever other methods it has.
# Seen: {"year":2027,"addendum":true}. Two records that differ are the same text, so a hash of it tells them no longer apart, and
# reading the text back fails. @JsonProperty on the component together with @JsonIgnore on the method writes the number.
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
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;

class Finding {
    public record Plain(int year, int addendum) {
        public boolean isAddendum() {
            return addendum > 0;
        }
    }

    public record Told(int year, @JsonProperty int addendum) {
        @JsonIgnore
        public boolean isAddendum() {
            return addendum > 0;
        }
    }

    public static void main(String[] arguments) throws Exception {
        ObjectMapper json = new ObjectMapper();
        String first = json.writeValueAsString(new Plain(2027, 1));
        String second = json.writeValueAsString(new Plain(2027, 2));
        String told = json.writeValueAsString(new Told(2027, 2));
        boolean comesBack;
        try {
            json.readValue(second, Plain.class);
            comesBack = true;
        } catch (JsonMappingException e) {
            comesBack = false;
        }
        System.out.println(first + " " + second + " " + told + ", comes back: " + comesBack);
        boolean asSeen = second.equals("{\"year\":2027,\"addendum\":true}")
                && first.equals(second)
                && !comesBack
                && told.equals("{\"year\":2027,\"addendum\":2}")
                && json.readValue(told, Told.class).addendum() == 2;
        System.exit(asSeen ? 0 : 1);
    }
}
EOF
mvn -q -B compile dependency:build-classpath -Dmdep.outputFile=classpath
java -cp "target/classes:$(cat classpath)" Finding
