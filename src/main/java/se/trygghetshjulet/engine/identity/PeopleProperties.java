package se.trygghetshjulet.engine.identity;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param password of the profiles' demo people; null or empty where no demo people are wanted */
@ConfigurationProperties("trygghetshjulet.demo")
record PeopleProperties(String password) {

    boolean isWanted() {
        return password != null && !password.isBlank();
    }
}
