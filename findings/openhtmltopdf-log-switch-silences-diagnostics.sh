#!/usr/bin/env bash
# openhtmltopdf 1.1.65: switching its logging off also silences the consumer of diagnostics that a builder was given
#
# Expected: XRLog.setLoggingEnabled(false) stops what goes to java.util.logging; what withDiagnosticConsumer was given still hears of
# faults in the document, being another way, which the builder offers beside the log.
# Seen: with logging off the consumer hears nothing at all, so that a declaration that is skipped or a picture that is not there goes
# unnoticed; with logging on it hears of each.
set -euo pipefail
cd "$(mktemp -d)"
cat >pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId>
  <artifactId>finding</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>io.github.openhtmltopdf</groupId><artifactId>openhtmltopdf-pdfbox</artifactId><version>1.1.65</version>
    </dependency>
  </dependencies>
</project>
XML
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib
cat >Finding.java <<'JAVA'
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;

public class Finding {
    public static void main(String[] arguments) throws Exception {
        long on = heard(true);
        long off = heard(false);
        System.out.println("warnings heard with logging on: " + on + ", with logging off: " + off);
        System.exit(on > 0 && off == 0 ? 0 : 1);
    }

    private static long heard(boolean logging) throws Exception {
        XRLog.setLoggingEnabled(logging);
        List<Diagnostic> heard = new ArrayList<>();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withHtmlContent("<html><body><p style=\"display: grid\">Text</p></body></html>", null);
        builder.withDiagnosticConsumer(heard::add);
        builder.toStream(new ByteArrayOutputStream());
        builder.run();
        return heard.stream().filter(one -> one.getLevel().intValue() >= Level.WARNING.intValue()).count();
    }
}
JAVA
javac -cp 'lib/*' Finding.java
java -cp 'lib/*:.' Finding 2>/dev/null
