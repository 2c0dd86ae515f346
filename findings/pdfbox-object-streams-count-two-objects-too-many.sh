#!/usr/bin/env bash
# pdfbox 3.0.7: a file that is saved as it is by default says that it has more objects than it has
#
# Expected: the trailer's Size is one more than the highest object number (ISO 32000-1, table 15).
# Seen: PDDocument.save packs objects into streams by default, and Size then counts two more than there are. qpdf --check warns of it, and goes on
# warning once somebody has signed; what is saved with CompressParameters.NO_COMPRESSION is right.
set -euo pipefail
command -v qpdf >/dev/null || { echo "needs qpdf"; exit 2; }
cd "$(mktemp -d)"
cat >pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId>
  <artifactId>finding</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.pdfbox</groupId><artifactId>pdfbox</artifactId><version>3.0.7</version></dependency>
  </dependencies>
</project>
XML
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib
cat >Finding.java <<'JAVA'
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.*;

public class Finding {
    public static void main(String[] arguments) throws Exception {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save("packed.pdf");
        }
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save("plain.pdf", CompressParameters.NO_COMPRESSION);
        }
    }
}
JAVA
java -cp 'lib/*' Finding.java
qpdf --check plain.pdf >/dev/null
qpdf --check packed.pdf >seen.txt 2>&1 || true
grep "reported number of objects" seen.txt
