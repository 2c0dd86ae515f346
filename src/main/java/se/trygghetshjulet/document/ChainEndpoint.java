package se.trygghetshjulet.document;

import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.stereotype.Component;

/** {@code /actuator/dokumentkedja}, for administrators: whether anybody has been at the documents. */
@Component
@Endpoint(id = "dokumentkedja")
class ChainEndpoint {

    private final ChainCheck check;

    ChainEndpoint(ChainCheck check) {
        this.check = check;
    }

    @ReadOperation
    ChainCheck.Report check() {
        return check.check();
    }
}
