#!/usr/bin/env bash
# dss-utils-apache-commons 6.4 under spring-boot-starter-parent 3.5.6: some of it works, the rest fails when it is first asked
#
# Expected: what a library needs comes with it, or a build says that it does not.
# Seen: DSS 6.4 was built with commons-lang3 3.18 or later, whose class Strings it uses for comparisons without regard to case; Spring
# Boot 3.5 manages commons-lang3 3.17. The build is silent, signing and most of validating work, and what compares in that way (as
# revocation data does) ends in a NoClassDefFoundError. With the property commons-lang3.version set to 3.18.0 it works.
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
  <dependencies>
    <dependency><groupId>eu.europa.ec.joinup.sd-dss</groupId><artifactId>dss-utils-apache-commons</artifactId><version>6.4</version></dependency>
  </dependencies>
</project>
XML
cat >src/main/java/finding/Finding.java <<'JAVA'
package finding;

import eu.europa.esig.dss.utils.Utils;

public class Finding {

    public static void main(String[] arguments) {
        System.out.println(arguments[0] + ": blank " + Utils.isStringBlank(" "));
        try {
            System.out.println(arguments[0] + ": alike " + Utils.areStringsEqualIgnoreCase("OCSP", "ocsp"));
        } catch (NoClassDefFoundError e) {
            System.out.println(arguments[0] + ": no class " + e.getMessage());
            System.exit(3);
        }
    }
}
JAVA
mvn -q -B compile dependency:copy-dependencies -DoutputDirectory=lib
left=0; java -cp 'target/classes:lib/*' finding.Finding 'as managed' || left=$?
mvn -q -B dependency:copy-dependencies -DoutputDirectory=newer -Dcommons-lang3.version=3.18.0
java -cp 'target/classes:newer/*' finding.Finding 'commons-lang3 3.18.0'
[ "$left" -eq 3 ]
