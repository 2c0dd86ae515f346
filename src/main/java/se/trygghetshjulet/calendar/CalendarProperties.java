package se.trygghetshjulet.calendar;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param from sender of letters, whom an invitation comes from */
@ConfigurationProperties("trygghetshjulet.mail")
record CalendarProperties(String from) {}
