package se.trygghetshjulet.engine;

import jakarta.servlet.Filter;
import java.util.List;

/**
 * A filter that has to stand where the engine knows who is there: behind HTTP Basic on the REST API, and behind the web
 * apps' own login. Not a filter bean, as Spring Boot would put that before the web apps' login, whatever its order, and
 * to the engine a request without a person is the product's own and may do everything.
 */
public record AfterLogin(Filter filter, List<String> urlPatterns) {}
