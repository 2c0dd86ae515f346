#!/usr/bin/env bash
# jakarta.mail-api 2.1.5 with angus-mail 2.0.5: each part of each message asks the class path who encodes it
#
# Expected: the provider of encoders (jakarta.mail.util.StreamProvider) is looked up once and kept.
# Seen: MimeUtility.encode has StreamProvider.provider() look for META-INF/services in every jar of the class path each time: four
# times for each part. In an application of two hundred jars this is a third of the time that handing a letter over takes.
# With the system property jakarta.mail.util.StreamProvider no jar is asked.
set -euo pipefail
cd "$(mktemp -d)"
mkdir -p src/main/java/finding
cat >pom.xml <<'XML'
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
    <dependency><groupId>jakarta.mail</groupId><artifactId>jakarta.mail-api</artifactId><version>2.1.5</version></dependency>
    <dependency><groupId>org.eclipse.angus</groupId><artifactId>angus-mail</artifactId><version>2.0.5</version></dependency>
  </dependencies>
</project>
XML
cat >src/main/java/finding/Finding.java <<'JAVA'
package finding;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.util.Enumeration;
import java.util.Properties;

public class Finding {

    /** Counts how often the jars are asked. */
    static final class Counting extends ClassLoader {
        int asked;

        Counting(ClassLoader parent) {
            super(parent);
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            if (name.equals("META-INF/services/jakarta.mail.util.StreamProvider")) {
                asked++;
            }
            return super.getResources(name);
        }
    }

    public static void main(String[] arguments) throws Exception {
        Counting loader = new Counting(Finding.class.getClassLoader());
        Thread.currentThread().setContextClassLoader(loader);
        Session session = Session.getInstance(new Properties());
        int before = loader.asked;
        for (int i = 0; i < 10; i++) {
            MimeMessage message = new MimeMessage(session);
            message.setContent(new MimeMultipart("alternative", part("Hej Åsa", "plain"), part("<p>Hej Åsa</p>", "html")));
            message.saveChanges();
            message.writeTo(OutputStream.nullOutputStream());
        }
        int asked = loader.asked - before;
        System.out.println(arguments[0] + ": ten messages of two parts have asked " + asked + " times");
        boolean isNamed = System.getProperty("jakarta.mail.util.StreamProvider") != null;
        System.exit((isNamed ? asked == 0 : asked >= 20) ? 0 : 1);
    }

    static MimeBodyPart part(String text, String type) throws Exception {
        MimeBodyPart part = new MimeBodyPart();
        part.setContent(text, "text/" + type + "; charset=UTF-8");
        return part;
    }
}
JAVA
mvn -q -B compile dependency:copy-dependencies -DoutputDirectory=lib
java -cp 'target/classes:lib/*' finding.Finding 'as it comes'
java -Djakarta.mail.util.StreamProvider=org.eclipse.angus.mail.util.MailStreamProvider -cp 'target/classes:lib/*' finding.Finding 'provider named'
