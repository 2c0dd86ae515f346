package se.trygghetshjulet.municipality.profile;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Whoever started the product reads what is wrong with the file, not where in the code it was noticed. */
class InvalidProfileAnalyzer extends AbstractFailureAnalyzer<InvalidProfile> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, InvalidProfile cause) {
        return new FailureAnalysis(
                cause.getMessage(), "Rätta filen och starta om. docs/kommunprofil.md beskriver fälten.", cause);
    }
}
