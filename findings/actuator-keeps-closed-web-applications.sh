#!/usr/bin/env bash
# spring-boot-actuator-autoconfigure 3.5.6 with embedded Tomcat: closed web applications stay in memory, softly
#
# Expected: once a context is closed and nobody holds it, a garbage collection takes it.
# Seen: OnAvailableEndpointCondition has two static caches whose softly held keys are the environments of all applications. A web
# environment has the servlet context as a property source, and through it the filters and all beans that they know. A JVM that
# starts one application after another, as a test suite does, fills its old generation and collects it again and again; with
# -XX:SoftRefLRUPolicyMSPerMB=0 the applications go at once.
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
    <dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-web</artifactId></dependency>
    <dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-actuator</artifactId></dependency>
  </dependencies>
</project>
XML
cat >src/main/java/finding/Finding.java <<'JAVA'
package finding;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

@SpringBootApplication
public class Finding {

    /** A filter that knows something large, as filters do. */
    static final class Large implements jakarta.servlet.Filter {
        final byte[] much = new byte[1 << 20];

        @Override
        public void doFilter(jakarta.servlet.ServletRequest request, jakarta.servlet.ServletResponse response,
                jakarta.servlet.FilterChain chain) {}
    }

    @Bean
    FilterRegistrationBean<Large> large() {
        return new FilterRegistrationBean<>(new Large());
    }

    public static void main(String[] arguments) throws Exception {
        List<WeakReference<Object>> filters = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Finding.class)
                    .properties("server.port=0", "logging.level.root=error", "spring.main.banner-mode=off").run()) {
                filters.add(new WeakReference<>(context.getBean("large", FilterRegistrationBean.class).getFilter()));
            }
        }
        for (int i = 0; i < 5; i++) {
            System.gc();
            Thread.sleep(200);
        }
        long left = filters.stream().filter(filter -> filter.get() != null).count();
        System.out.println(arguments[0] + ": " + left + " of 4 closed applications are left");
        System.exit((int) left);
    }
}
JAVA
mvn -q -B compile dependency:copy-dependencies -DoutputDirectory=lib
left=0; java -cp 'target/classes:lib/*' finding.Finding 'usual policy' || left=$?
leftAtZero=0; java -XX:SoftRefLRUPolicyMSPerMB=0 -cp 'target/classes:lib/*' finding.Finding 'SoftRefLRUPolicyMSPerMB=0' || leftAtZero=$?
[ "$left" -ge 3 ] && [ "$leftAtZero" -le 1 ]
