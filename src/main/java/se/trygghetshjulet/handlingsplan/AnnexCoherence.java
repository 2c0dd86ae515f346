package se.trygghetshjulet.handlingsplan;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.coherence.CoherenceCheck;
import se.trygghetshjulet.coherence.Finding;
import se.trygghetshjulet.coherence.Gate;
import se.trygghetshjulet.coherence.Wording;
import se.trygghetshjulet.municipality.Documents.LofteTerms;
import se.trygghetshjulet.municipality.Documents.LofteTiming;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.WheelYear;

/** What stands beside the plan: a promise that the profile demands, an agreement that lasts, texts that are filled in. */
@Component
class AnnexCoherence implements CoherenceCheck {

    private static final String LOFTE = "Ta fram medborgarlöftet";
    private static final String AGREEMENT = "Förnya överenskommelsen";
    private static final String GUIDELINE = "Ta fram riktlinjen";

    private final Handlingsplaner plans;
    private final TurnAnnexes annexes;
    private final OutlivedAgreements outlived;
    private final Municipalities municipalities;

    AnnexCoherence(
            Handlingsplaner plans, TurnAnnexes annexes, OutlivedAgreements outlived, Municipalities municipalities) {
        this.plans = plans;
        this.annexes = annexes;
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
        if (year.isAddendum() || terms == null || plans.lofte(year).isPresent()) {
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
        Stream<Finding> lofte = plans.lofte(year).stream()
                .flatMap(promises -> Stream.concat(
                                Stream.of(promises.situation(), promises.followUp()),
                                promises.promises().stream().map(promise -> promise.text()))
                        .flatMap(text -> unfilled("Medborgarlöftet", text, LOFTE)));
        Stream<Finding> agreement = annexes.agreement(year).stream()
                .flatMap(renewed -> Stream.concat(
                                Stream.of(renewed.purpose()),
                                renewed.commitments().stream().map(row -> row.commitment()))
                        .flatMap(text -> unfilled("Överenskommelsen", text, AGREEMENT)));
        Stream<Finding> guideline = plans.guideline(year).stream()
                .flatMap(drafted -> Stream.of(
                                Stream.of(drafted.purpose(), drafted.appliesTo(), drafted.responsibility()),
                                drafted.goals().stream().map(goal -> goal.text()),
                                drafted.forums().stream().map(forum -> forum.description()))
                        .flatMap(part -> part)
                        .flatMap(text -> unfilled("Riktlinjen", text, GUIDELINE)));
        return Stream.of(lofte, agreement, guideline).flatMap(part -> part);
    }

    private static Stream<Finding> unfilled(String where, String text, String task) {
        return Wording.placeholder(text).stream()
                .map(slip -> Finding.blocking(
                        where + ": ”" + slip + "” är inte ifyllt.",
                        "Skriv det som ska stå där i uppgiften " + task + "."));
    }
}
