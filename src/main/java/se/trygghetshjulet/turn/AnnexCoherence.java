package se.trygghetshjulet.turn;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.coherence.CoherenceCheck;
import se.trygghetshjulet.coherence.Finding;
import se.trygghetshjulet.coherence.Gate;
import se.trygghetshjulet.coherence.Wording;
import se.trygghetshjulet.medborgarlofte.Medborgarlofte;
import se.trygghetshjulet.municipality.Documents.LofteTerms;
import se.trygghetshjulet.municipality.Documents.LofteTiming;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.WheelYear;
import se.trygghetshjulet.overenskommelse.OutlivedOverenskommelser;
import se.trygghetshjulet.overenskommelse.Overenskommelse;
import se.trygghetshjulet.riktlinje.Riktlinje;

/** What stands beside the plan: a promise that the profile demands, an agreement that lasts, texts that are filled in. */
@Component
class AnnexCoherence implements CoherenceCheck {

    private static final String LOFTE = "Ta fram medborgarlöftet";
    private static final String AGREEMENT = "Förnya överenskommelsen";
    private static final String GUIDELINE = "Ta fram riktlinjen";

    private final TurnDocuments documents;
    private final OutlivedOverenskommelser outlived;
    private final Municipalities municipalities;

    AnnexCoherence(TurnDocuments documents, OutlivedOverenskommelser outlived, Municipalities municipalities) {
        this.documents = documents;
        this.outlived = outlived;
        this.municipalities = municipalities;
    }

    @Override
    public Stream<Finding> findings(WheelYear year, Gate gate) {
        Stream<Finding> found =
                Stream.of(lofte(year, gate), agreement(year), texts(year)).flatMap(part -> part);
        return gate == Gate.PUBLICATION ? found.map(Finding::asWarning) : found;
    }

    private Stream<Finding> lofte(WheelYear year, Gate gate) {
        LofteTerms terms = municipalities.get(year.kommun()).documents().lofte();
        if (year.isAddendum() || terms == null || documents.lofte(year).isPresent()) {
            return Stream.empty();
        }
        if (terms.when() == LofteTiming.WITH_PLAN) {
            return Stream.of(Finding.blocking("Årets medborgarlöfte saknas.", "Skriv det i uppgiften " + LOFTE + "."));
        }
        return gate == Gate.PUBLICATION
                ? Stream.of(Finding.warning(
                        "Årets medborgarlöfte är inte klart.",
                        "Det skrivs efter publiceringen och visas när båda parter har skrivit under."))
                : Stream.empty();
    }

    private Stream<Finding> agreement(WheelYear year) {
        String warning = outlived.outlivesAgreement(year);
        return warning.isEmpty()
                ? Stream.empty()
                : Stream.of(Finding.warning(
                        warning, "Förnya i årets varv eller i uppgiften Ta ställning till överenskommelsen."));
    }

    private Stream<Finding> texts(WheelYear year) {
        Stream<Finding> lofte = documents.lofte(year).stream()
                .flatMap(Medborgarlofte::texts)
                .flatMap(text -> unfilled("Medborgarlöftet", text, LOFTE));
        Stream<Finding> agreement = documents.agreement(year).stream()
                .flatMap(Overenskommelse::texts)
                .flatMap(text -> unfilled("Överenskommelsen", text, AGREEMENT));
        Stream<Finding> guideline = documents.riktlinje(year).stream()
                .flatMap(Riktlinje::texts)
                .flatMap(text -> unfilled("Riktlinjen", text, GUIDELINE));
        return Stream.of(lofte, agreement, guideline).flatMap(part -> part);
    }

    private static Stream<Finding> unfilled(String where, String text, String task) {
        return Wording.placeholder(text).stream()
                .map(slip -> Finding.blocking(
                        where + ": ”" + slip + "” är inte ifyllt.",
                        "Skriv det som ska stå där i uppgiften " + task + "."));
    }
}
