package se.trygghetshjulet.engine.door;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.UriUtils;

/**
 * What a participant may ask of the engine over HTTP. Reading is the engine's to judge, by its authorisations; of all
 * that changes something only this short list is open, since many of the engine's endpoints write variables past the
 * form contract. Administrators are not held to it.
 */
record EnginePath(String method, String path) {

    private static final String ID = "[^/]+";
    private static final String DEFINITION = "process-definition/(" + ID + "|key/" + ID + "(/tenant-id/" + ID + ")?)";

    /** Ways to send in a form. */
    private static final Pattern SUBMISSION =
            Pattern.compile("task/" + ID + "/(submit-form|complete)|" + DEFINITION + "/(submit-form|start)");

    /** Queries that come as POST, for their length. */
    private static final Pattern QUERY = Pattern.compile("filter/" + ID + "/(list|singleResult|count)"
            + "|(history/)?(task|process-instance|process-definition|activity-instance|variable-instance|execution"
            + "|incident|user-operation|job|external-task|decision-instance|batch|case-instance|job-log)(/count)?"
            + "|identity/verify|cockpit-plugin");

    /** Starting without the form is left out: its start instructions could begin a year past the decision. */
    private static final List<Pattern> OPEN = List.of(
            QUERY,
            Pattern.compile(DEFINITION + "/submit-form"),
            Pattern.compile("task/" + ID + "/(submit-form|complete)"),
            Pattern.compile("task/" + ID + "/(claim|unclaim|share|utkast)"),
            Pattern.compile("job/" + ID + "/retries"),
            Pattern.compile("arshjul/" + ID + "/uppgifter/" + ID + "/puff"));

    /** Comments and attachments among others are served without a look at the task's authorisations. */
    private static final Pattern ONE_TASK = Pattern.compile("task/(?<task>(?!count$|report/)" + ID + ")(/.*)?");

    /**
     * What the engine answers otherwise where there is nothing than where it is another municipality's. Only by id: by key the
     * REST API looks for it itself.
     */
    private static final Pattern ONE_DEPLOYED =
            Pattern.compile("(?<kind>process-definition|decision-definition|deployment)/"
                    + "(?<id>(?!key/|count$|statistics$|create$|registered$|suspended$)" + ID + ")(/.*)?");

    private static final Pattern PREFIX =
            Pattern.compile("(/engine-rest(/engine/" + ID + ")?|/camunda/api/engine/engine/" + ID + ")/(?<rest>.*)");
    private static final Pattern COCKPIT_PLUGIN = Pattern.compile("/camunda/api/cockpit/plugin/" + ID + "/.*");
    private static final Pattern OWN_SESSION =
            Pattern.compile("/camunda/api/admin/auth/user/" + ID + "/(login/" + ID + "|logout)");
    private static final Pattern SETUP =
            Pattern.compile("/camunda/(api/admin/setup/.*|app/admin/" + ID + "/setup(/.*)?)");

    /** Reads the address as the engine will, with its percent signs resolved; the firewall lets none be nested. */
    static EnginePath of(HttpServletRequest request) {
        String uri = request.getRequestURI().substring(request.getContextPath().length());
        return new EnginePath(request.getMethod(), UriUtils.decode(uri, StandardCharsets.UTF_8));
    }

    /** Creates an administrator without a password while there is none: CVE-2026-77226. Closed to everybody. */
    boolean isSetup() {
        return SETUP.matcher(path).matches();
    }

    boolean isSubmission() {
        return "POST".equals(method) && SUBMISSION.matcher(rest()).matches();
    }

    boolean isReturn() {
        return "POST".equals(method) && rest().matches("task/" + ID + "/unclaim");
    }

    /** The task that the path names; null if it names none. */
    String task() {
        Matcher matcher = ONE_TASK.matcher(rest());
        return matcher.matches() ? matcher.group("task") : null;
    }

    /** What of all that is deployed the path names; null if it names none of it. */
    Deployed deployed() {
        Matcher matcher = ONE_DEPLOYED.matcher(rest());
        return matcher.matches() ? new Deployed(matcher.group("kind"), matcher.group("id")) : null;
    }

    /** Whether it is answered in JSON; the rest of the web apps is files. */
    boolean isApi() {
        return path.startsWith("/engine-rest/") || path.startsWith("/camunda/api/");
    }

    boolean isOpenTo(String person) {
        return switch (method) {
            case "GET", "HEAD", "OPTIONS" -> true;
            case "POST", "PUT" -> isOpenWrite(person);
            case "DELETE" -> rest().matches("task/" + ID + "/utkast");
            default -> false;
        };
    }

    private boolean isOpenWrite(String person) {
        String rest = rest();
        return OWN_SESSION.matcher(path).matches()
                || OPEN.stream().anyMatch(open -> open.matcher(rest).matches())
                || person != null && ("user/" + person + "/credentials").equals(rest)
                || person != null && ("user/" + person + "/profile").equals(rest);
    }

    private String rest() {
        Matcher matcher = PREFIX.matcher(path);
        if (matcher.matches()) {
            return matcher.group("rest");
        }
        return COCKPIT_PLUGIN.matcher(path).matches() ? "cockpit-plugin" : "";
    }
}
