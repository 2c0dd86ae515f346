package se.trygghetshjulet.engine;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * How people say who they are. What is open to whom is the door's to say, and the same whichever way they come; without a
 * bean of this kind they come by passwords that the engine keeps.
 */
public interface WayIn {

    /** The authority of those who may do anything in the whole installation. */
    String ADMINISTRATOR = "ADMINISTRATOR";

    /** Tasklist, Cockpit and Admin, before their own filters. */
    void webApps(HttpSecurity http) throws Exception;

    /** Pages of ours, for people with browsers. */
    void pages(HttpSecurity http) throws Exception;

    /** The engine's REST API and what is there for those who run the product: no session, and each request by itself. */
    void programs(HttpSecurity http) throws Exception;

    /** What whoever has not said who he is hears on a page of ours. */
    AuthenticationEntryPoint pagesAsk();

    /** What a program hears. */
    AuthenticationEntryPoint programsAsk();
}
