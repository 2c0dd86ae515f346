package se.trygghetshjulet;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import se.trygghetshjulet.municipality.Municipality;

@SpringBootApplication
public class Application {

    static {
        // the engine reads cycles and dates without a zone in the JVM's own
        TimeZone.setDefault(TimeZone.getTimeZone(Municipality.ZONE));
    }

    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }
}
