#!/usr/bin/env bash
# camunda-webapp 7.24.0: two requests at the same time get one another's Content-Security-Policy nonce, and a page stays blank
#
# Expected: the nonce in a page's script tags is the one in its own header, whatever else is asked for meanwhile.
# Seen: the header filter keeps the nonce in the servlet context, which all requests share, and the page reads it from there. Any
# request under /camunda between the two (another person's, or a script of the page that is being reloaded) replaces it: the browser
# then refuses every script of the page. Whoever serves several people has to give each request a servlet context that keeps it apart.
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
      <groupId>org.camunda.bpm.webapp</groupId><artifactId>camunda-webapp-jakarta</artifactId><version>7.24.0</version><classifier>classes</classifier>
    </dependency>
    <dependency><groupId>org.camunda.bpm</groupId><artifactId>camunda-engine</artifactId><version>7.24.0</version></dependency>
    <dependency><groupId>org.springframework</groupId><artifactId>spring-web</artifactId><version>6.2.11</version></dependency>
    <dependency><groupId>org.springframework</groupId><artifactId>spring-test</artifactId><version>6.2.11</version></dependency>
    <dependency><groupId>jakarta.servlet</groupId><artifactId>jakarta.servlet-api</artifactId><version>6.0.0</version></dependency>
  </dependencies>
</project>
XML
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib
cat >Finding.java <<'JAVA'
import org.camunda.bpm.webapp.impl.security.filter.headersec.HttpHeaderSecurityFilter;
import org.springframework.mock.web.*;

public class Finding {
    public static void main(String[] arguments) throws Exception {
        MockServletContext context = new MockServletContext();
        HttpHeaderSecurityFilter filter = new HttpHeaderSecurityFilter();
        filter.init(new MockFilterConfig(context));
        MockHttpServletResponse first = new MockHttpServletResponse();
        String[] nonce = new String[1];
        filter.doFilter(new MockHttpServletRequest(context), first, (request, response) -> {
            // somebody else's request, while the first one's page is being made
            filter.doFilter(new MockHttpServletRequest(context), new MockHttpServletResponse(), (other, answer) -> {});
            nonce[0] = (String) request.getServletContext().getAttribute("org.camunda.bpm.csp.nonce");
        });
        boolean own = first.getHeader("Content-Security-Policy").contains("'nonce-" + nonce[0] + "'");
        System.out.println("the nonce for the page's scripts is that of its own header: " + own);
        System.exit(own ? 1 : 0);
    }
}
JAVA
java -cp 'lib/*' Finding.java
