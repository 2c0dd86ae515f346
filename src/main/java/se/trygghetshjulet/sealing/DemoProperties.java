package se.trygghetshjulet.sealing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import se.trygghetshjulet.text.Blank;

/** @param password of the demo people, whose keys are kept with it; null or empty where there are none */
@ConfigurationProperties("trygghetshjulet.demo")
record DemoProperties(String password) {

    boolean isWanted() {
        return !Blank.is(password);
    }
}
