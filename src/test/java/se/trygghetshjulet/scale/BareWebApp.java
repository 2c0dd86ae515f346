package se.trygghetshjulet.scale;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;

/** The engine with its web apps and its REST API, and nothing of the product's. */
@SpringBootConfiguration
@EnableAutoConfiguration
public class BareWebApp {

    public static void main(String[] arguments) {
        SpringApplication.run(BareWebApp.class, arguments);
    }
}
