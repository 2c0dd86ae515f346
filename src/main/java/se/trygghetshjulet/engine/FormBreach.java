package se.trygghetshjulet.engine;

import java.util.List;
import java.util.stream.Collectors;

/** What was sent breaks the form's contract. The message is Swedish, names each field's label and says what to do. */
public class FormBreach extends RuntimeException {

    private final List<Finding> findings;

    public FormBreach(List<Finding> findings) {
        super(findings.stream()
                .map(finding -> finding.label() + ": " + finding.reason())
                .collect(Collectors.joining(" ")));
        this.findings = List.copyOf(findings);
    }

    public FormBreach(String label, String reason) {
        this(List.of(new Finding("", label, reason)));
    }

    public List<Finding> findings() {
        return findings;
    }

    /**
     * @param path key of the field, with row numbers from 0: {@code areas[0].name}; empty if no single field is at fault
     * @param label what the person knows the field by
     * @param reason Swedish sentence that says what to do
     */
    public record Finding(String path, String label, String reason) {}
}
