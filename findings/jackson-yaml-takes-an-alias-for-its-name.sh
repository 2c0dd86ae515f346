#!/usr/bin/env bash
# jackson-dataformat-yaml 2.19.2: an alias becomes the text of its own name, and a merge key a field
#
# Expected: "*role" stands for what "&role" names, as YAML 1.1 has it, or is refused.
# Seen: readTree gives the text "role" for it, and for "<<: *base" a field called "<<" with the text "base"; no error. Whoever reads a
# configuration so must look for the events himself.
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
    <dependency><groupId>com.fasterxml.jackson.dataformat</groupId><artifactId>jackson-dataformat-yaml</artifactId><version>2.19.2</version></dependency>
  </dependencies>
</project>
EOF
cat >src/main/java/Finding.java <<'EOF'
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

class Finding {
    public static void main(String[] arguments) throws Exception {
        JsonNode read = new YAMLMapper().readTree("""
                base: &base {role: reader}
                first: &role writer
                second: *role
                third:
                  <<: *base
                """);
        System.out.println(read);
        boolean asSeen = "role".equals(read.path("second").asText())
                && "base".equals(read.path("third").path("<<").asText());
        System.exit(asSeen ? 0 : 1);
    }
}
EOF
mvn -q -B compile dependency:build-classpath -Dmdep.outputFile=classpath
java -cp "target/classes:$(cat classpath)" Finding
