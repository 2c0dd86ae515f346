#!/usr/bin/env bash
# hibernate-validator 8.0.3.Final: @NotBlank takes a text of no-break spaces, or of any spaces but those of ASCII
#
# Expected: blank as String.isBlank() or Unicode has it; at least U+2003, which Java itself calls white space, is refused.
# Seen: the validator trims by String.trim(), so that U+00A0, U+2003, U+3000 and U+200B each count as a text.
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
    <dependency><groupId>org.hibernate.validator</groupId><artifactId>hibernate-validator</artifactId><version>8.0.3.Final</version></dependency>
    <dependency><groupId>org.glassfish.expressly</groupId><artifactId>expressly</artifactId><version>5.0.0</version></dependency>
  </dependencies>
</project>
EOF
cat >src/main/java/Finding.java <<'EOF'
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;

class Finding {
    record Text(@NotBlank String text) {}

    public static void main(String[] arguments) {
        Validator validator = Validation.buildDefaultValidatorFactory().getValidator();
        boolean asSeen = !validator.validate(new Text(" \t")).isEmpty();
        for (String space : new String[] {"\u00a0", "\u2003", "\u3000", "\u200b"}) {
            boolean taken = validator.validate(new Text(space)).isEmpty();
            System.out.printf("U+%04X taken: %s, String.isBlank(): %s%n", (int) space.charAt(0), taken, space.isBlank());
            asSeen = asSeen && taken;
        }
        System.exit(asSeen ? 0 : 1);
    }
}
EOF
mvn -q -B compile dependency:build-classpath -Dmdep.outputFile=classpath
java -cp "target/classes:$(cat classpath)" Finding
