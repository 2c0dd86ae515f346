#!/usr/bin/env bash
# pdfbox 3.0.8: a new document that is saved without object streams takes time by the square of its objects
#
# Expected: ten times as many objects take some ten times as long to save, as they do with object streams.
# Seen: for each object that COSWriter meets it goes through the whole queue of those that wait to be written (a Deque's contains), so that
# a tagged document of a few hundred pages, whose structure elements are objects of their own, is rendered in 8 s and saved in 16.
set -euo pipefail
cd "$(mktemp -d)"
cat >pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId>
  <artifactId>finding</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.pdfbox</groupId><artifactId>pdfbox</artifactId><version>3.0.8</version></dependency>
  </dependencies>
</project>
XML
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib
cat >Finding.java <<'JAVA'
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import org.apache.pdfbox.cos.*;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

public class Finding {
    public static void main(String[] arguments) throws Exception {
        saved(3000, CompressParameters.NO_COMPRESSION);
        saved(3000, CompressParameters.DEFAULT_COMPRESSION);
        double plain = saved(60000, CompressParameters.NO_COMPRESSION) / saved(6000, CompressParameters.NO_COMPRESSION);
        double packed = saved(60000, CompressParameters.DEFAULT_COMPRESSION) / saved(6000, CompressParameters.DEFAULT_COMPRESSION);
        System.out.printf("ten times the objects, times the processor time: plain %.0f, packed %.0f%n", plain, packed);
        System.exit(plain > 35 && packed < 35 ? 0 : 1);
    }

    /** Processor time in nanoseconds, the best of three. */
    static double saved(int objects, CompressParameters parameters) throws Exception {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < 3; round++) {
            try (PDDocument document = new PDDocument()) {
                COSArray many = new COSArray();
                for (int number = 0; number < objects; number++) {
                    COSDictionary one = new COSDictionary();
                    one.setInt(COSName.COUNT, number);
                    many.add(one);
                }
                document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Many"), many);
                long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                document.save(OutputStream.nullOutputStream(), parameters);
                best = Math.min(best, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
            }
        }
        return best;
    }
}
JAVA
java -cp 'lib/*' Finding.java
