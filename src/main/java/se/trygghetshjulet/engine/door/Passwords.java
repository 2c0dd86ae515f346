package se.trygghetshjulet.engine.door;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import se.trygghetshjulet.engine.WayIn;

/** Passwords that the engine keeps: the web apps have a login of their own, all else is HTTP Basic without a session. */
class Passwords implements WayIn {

    private static final AuthenticationEntryPoint ASK = new PasswordPrompt();

    @Override
    public void webApps(HttpSecurity http) throws Exception {
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER));
    }

    @Override
    public void pages(HttpSecurity http) throws Exception {
        http.httpBasic(basic -> basic.authenticationEntryPoint(ASK))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
    }

    @Override
    public void programs(HttpSecurity http) throws Exception {
        http.httpBasic(basic -> basic.authenticationEntryPoint(ASK));
    }

    @Override
    public AuthenticationEntryPoint pagesAsk() {
        return ASK;
    }

    @Override
    public AuthenticationEntryPoint programsAsk() {
        return ASK;
    }
}
