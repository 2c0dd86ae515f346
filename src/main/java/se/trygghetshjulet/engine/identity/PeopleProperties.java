package se.trygghetshjulet.engine.identity;

import org.springframework.boot.context.properties.ConfigurationProperties;
import se.trygghetshjulet.text.Blank;

/** @param password of the profiles' demo people; null or empty where no demo people are wanted */
@ConfigurationProperties("trygghetshjulet.demo")
record PeopleProperties(String password) {

    boolean isWanted() {
        return !Blank.is(password);
    }
}
