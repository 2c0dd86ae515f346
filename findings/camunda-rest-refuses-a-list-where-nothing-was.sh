#!/usr/bin/env bash
# camunda-engine-rest 7.24.0: a form's list that was empty when the form opened is refused when something has been written in it
#
# Expected: a variable without a value takes one, as it does through the engine's Java API.
# Seen: REST tells such a variable as of the type "Null". Tasklist sends each variable of a Camunda Form back with the type that it came
# with, so that the first row of a list, JSON in a text, comes as {"type": "Null", "value": "[…]"} and is refused with 400. Declared as
# "Json" the same value is taken.
set -euo pipefail
cd "$(mktemp -d)"
cat >pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId>
  <artifactId>finding</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>org.camunda.bpm</groupId><artifactId>camunda-engine-rest-core-jakarta</artifactId><version>7.24.0</version></dependency>
    <dependency><groupId>org.camunda.bpm</groupId><artifactId>camunda-engine</artifactId><version>7.24.0</version></dependency>
    <dependency><groupId>org.camunda.bpm</groupId><artifactId>camunda-engine-plugin-spin</artifactId><version>7.24.0</version></dependency>
    <dependency><groupId>org.camunda.spin</groupId><artifactId>camunda-spin-dataformat-json-jackson</artifactId><version>7.24.0</version></dependency>
    <dependency><groupId>jakarta.activation</groupId><artifactId>jakarta.activation-api</artifactId><version>2.1.3</version></dependency>
    <dependency><groupId>jakarta.ws.rs</groupId><artifactId>jakarta.ws.rs-api</artifactId><version>3.1.0</version></dependency>
    <dependency><groupId>com.fasterxml.jackson.core</groupId><artifactId>jackson-databind</artifactId><version>2.19.2</version></dependency>
    <dependency><groupId>com.h2database</groupId><artifactId>h2</artifactId><version>2.3.232</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.17</version></dependency>
  </dependencies>
</project>
XML
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib
cat >Finding.java <<'JAVA'
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.rest.dto.VariableValueDto;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;

public class Finding {
    public static void main(String[] arguments) {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.getProcessEnginePlugins().add(new SpinProcessEnginePlugin());
        ProcessEngine engine = configuration.buildProcessEngine();

        String told = VariableValueDto.fromTypedValue(Variables.untypedNullValue()).getType();
        System.out.println("nothing is told as of the type " + told);
        System.out.println("declared as Json: " + sent(engine, "Json"));
        String back = sent(engine, told);
        System.out.println("declared as it came: " + back);
        System.exit(told.equals("Null") && back.startsWith("refused") && sent(engine, "Json").startsWith("taken") ? 0 : 1);
    }

    private static String sent(ProcessEngine engine, String type) {
        VariableValueDto variable = new VariableValueDto();
        variable.setType(type);
        variable.setValue("[{\"name\": \"first\"}]");
        try {
            return "taken as " + variable.toTypedValue(engine, new ObjectMapper()).getType().getName();
        } catch (RuntimeException e) {
            return "refused: " + e.getMessage();
        }
    }
}
JAVA
java -cp 'lib/*' Finding.java
