package se.trygghetshjulet.coherence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import se.trygghetshjulet.engine.FormBreach;
import se.trygghetshjulet.engine.Prefill;
import se.trygghetshjulet.municipality.WheelYear;

/** Looks through the documents of a year and keeps what does not hang together from going on. */
@Service
public class CoherenceGuard {

    private static final String LABEL = "Det hänger inte ihop";

    private final List<CoherenceCheck> checks;

    CoherenceGuard(List<CoherenceCheck> checks) {
        this.checks = checks;
    }

    /** What blocks first, each once. */
    public List<Finding> findings(WheelYear year, Gate gate) {
        return checks.stream()
                .flatMap(check -> check.findings(year, gate))
                .distinct()
                .sorted(Comparator.comparing(Finding::stops).reversed())
                .toList();
    }

    /** Adds hasBlocking, hasWarnings, blockingFindings and warnings, as the forms show them. */
    public Prefill show(Prefill prefill, WheelYear year, Gate gate) {
        List<Finding> found = findings(year, gate);
        List<Finding> blocking = found.stream().filter(Finding::stops).toList();
        List<Finding> warnings =
                found.stream().filter(finding -> !finding.stops()).toList();
        return prefill.with("hasBlocking", !blocking.isEmpty())
                .with("hasWarnings", !warnings.isEmpty())
                .with("blockingFindings", blocking)
                .with("warnings", warnings);
    }

    /**
     * @param texts what the person is about to send, beside the documents that are there
     * @throws FormBreach naming everything that blocks and where it is mended
     */
    public void demand(WheelYear year, Gate gate, String... texts) {
        List<FormBreach.Finding> breaches = new ArrayList<>();
        findings(year, gate).stream()
                .filter(Finding::stops)
                .forEach(finding -> breaches.add(
                        new FormBreach.Finding("coherence", LABEL, finding.text() + " " + finding.remedy())));
        breaches.addAll(unfilled(texts));
        refuse(breaches);
    }

    /** @throws FormBreach if a placeholder stands in what the person is about to send or to let go on */
    public void demandFilledIn(String... texts) {
        refuse(unfilled(texts));
    }

    private static List<FormBreach.Finding> unfilled(String... texts) {
        return Stream.of(texts)
                .flatMap(text -> Wording.placeholder(text).stream())
                .map(placeholder -> new FormBreach.Finding(
                        "coherence", LABEL, "”" + placeholder + "” är inte ifyllt. Skriv det som ska stå där."))
                .toList();
    }

    private static void refuse(List<FormBreach.Finding> breaches) {
        if (!breaches.isEmpty()) {
            throw new FormBreach(breaches);
        }
    }
}
