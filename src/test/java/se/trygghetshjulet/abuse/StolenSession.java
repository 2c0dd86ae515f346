package se.trygghetshjulet.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import se.trygghetshjulet.engine.door.WebAppSession;

/** The cookie of somebody's session in somebody else's hands. */
final class StolenSession {

    private StolenSession() {}

    /** Of no use if it was set before the login, nor after the logout. */
    static void worksFromLoginToLogout(int port, String person) {
        WebAppSession session = new WebAppSession(port);
        String before = session.cookies();

        assertThat(session.login(person, "cockpit")).isEqualTo(200);
        String after = session.cookies();
        assertThat(after).isNotEqualTo(before);
        Caller thief = new Caller(port, null);
        String inside = "/camunda/api/engine/engine/default/task/count";
        assertThat(thief.send("GET", inside, null, "", Map.of("Cookie", before)).status())
                .isEqualTo(401);
        assertThat(thief.send("GET", inside, null, "", Map.of("Cookie", after)).status())
                .isEqualTo(200);

        assertThat(session.send("POST", "/api/admin/auth/user/default/logout", "")
                        .statusCode())
                .isEqualTo(200);
        assertThat(thief.send("GET", inside, null, "", Map.of("Cookie", after)).status())
                .isEqualTo(401);
    }
}
