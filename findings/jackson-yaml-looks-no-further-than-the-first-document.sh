#!/usr/bin/env bash
# jackson-dataformat-yaml 2.21.4: of a file with several documents the first is read and the rest is not looked at
#
# Expected: readTree and readValue take a whole file; what follows its content is refused, or at least parsed, as a configuration is
# written to be heeded.
# Seen: after a line "---" everything is left out without an error, a second document as well as what is no YAML at all. A stray "---",
# the mark that many editors put at the top of a file, so silently drops whatever stands below it. FAIL_ON_TRAILING_TOKENS refuses it.
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
    <dependency><groupId>com.fasterxml.jackson.dataformat</groupId><artifactId>jackson-dataformat-yaml</artifactId><version>2.21.4</version></dependency>
  </dependencies>
</project>
EOF
cat >src/main/java/Finding.java <<'EOF'
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

class Finding {
    public static void main(String[] arguments) throws Exception {
        YAMLMapper usual = new YAMLMapper();
        String two = """
                name: first
                ---
                limit: 5
                """;
        String stray = """
                name: first
                ---
                limit: [5
                """;
        System.out.println(usual.readTree(two) + " " + usual.readTree(stray));
        boolean asSeen = usual.readTree(two).toString().equals("{\"name\":\"first\"}")
                && usual.readTree(stray).toString().equals("{\"name\":\"first\"}");
        try {
            System.out.println(YAMLMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build()
                    .readTree(two));
            asSeen = false;
        } catch (JsonProcessingException e) {
            System.out.println(e.getOriginalMessage());
        }
        System.exit(asSeen ? 0 : 1);
    }
}
EOF
mvn -q -B compile dependency:build-classpath -Dmdep.outputFile=classpath
java -cp "target/classes:$(cat classpath)" Finding
