package se.trygghetshjulet.engine;

import org.springframework.http.HttpStatus;

/** An answer of the product's own that is no success, thrown behind the door, which lets it out as it is. */
public class Declined extends RuntimeException {

    private final HttpStatus status;
    private final transient Object body;

    /**
     * @param status 4xx
     * @param body to be written as JSON, with a {@code type} and a Swedish {@code message} as the engine's errors have them
     */
    public Declined(HttpStatus status, Object body) {
        super(status.toString(), null, false, false);
        this.status = status;
        this.body = body;
    }

    public HttpStatus status() {
        return status;
    }

    public Object body() {
        return body;
    }
}
