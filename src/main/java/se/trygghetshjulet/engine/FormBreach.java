package se.trygghetshjulet.engine;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.BadUserRequestException;

/**
 * What was sent breaks the form's contract. The message is Swedish, names each field's label and says what to do. The
 * engine takes it for what it is, somebody's slip, and does not log it as an error of its own.
 */
public class FormBreach extends BadUserRequestException {

    private final transient List<Finding> findings;
    private final transient Map<String, Object> renewed;

    public FormBreach(List<Finding> findings) {
        this(findings, null);
    }

    /** @param renewed what the form shows from now on, where others have written in it; null where it stays as it is */
    public FormBreach(List<Finding> findings, Map<String, Object> renewed) {
        super(findings.stream()
                .map(finding -> "”" + finding.label() + "”: " + finding.reason())
                .collect(Collectors.joining(" ")));
        this.findings = List.copyOf(findings);
        this.renewed = renewed;
    }

    /**
     * A rule of the stage's own is broken.
     *
     * @param path key of the field at fault
     * @param reason Swedish sentence that says what to do
     */
    public FormBreach(String path, String reason) {
        this(List.of(new Finding(path, reason)));
    }

    public List<Finding> findings() {
        return findings;
    }

    /** What the form shows from now on; null where it stays as it is. */
    public Map<String, Object> renewed() {
        return renewed;
    }

    /** The same with the fields' labels instead of their keys. */
    public FormBreach labelled(Function<String, String> labelOf) {
        return new FormBreach(
                findings.stream()
                        .map(finding -> finding.label().equals(finding.path())
                                ? new Finding(finding.path(), labelOf.apply(finding.path()), finding.reason())
                                : finding)
                        .toList(),
                renewed);
    }

    /**
     * @param path key of the field, with row numbers from 0: {@code areas[0].name}
     * @param label what the person knows the field by
     * @param reason Swedish sentence that says what to do
     */
    public record Finding(String path, String label, String reason) {

        public Finding(String path, String reason) {
            this(path, path, reason);
        }
    }
}
