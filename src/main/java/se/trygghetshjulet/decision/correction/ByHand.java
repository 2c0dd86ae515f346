package se.trygghetshjulet.decision.correction;

import se.trygghetshjulet.decision.correction.CorrectionCase.Proposal;

/** What a correction does not do by itself: a process that has gone on is never run again. */
final class ByHand {

    private ByHand() {}

    /** In Swedish; empty text if nothing is left to do. */
    static String after(Proposal proposal) {
        return switch (proposal.field()) {
            case OUTCOME ->
                "Utgången ändras från ”" + CorrectedField.OUTCOME.shown(proposal.textBefore()) + "” till ”"
                        + CorrectedField.OUTCOME.shown(proposal.textAfter())
                        + "”. Ärendet har redan gått vidare efter den förra utgången, och ingenting görs om av sig självt."
                        + " Säkerhetssamordnaren behöver se efter om planen ska dras tillbaka från den öppna sidan (Rättelse"
                        + " av det publicerade), skrivas under eller revideras, och om ett nytt beslut behövs.";
            case MEETING_DATE ->
                "Tiderna för justering, anslag och överklagande räknas inte om. Kontrollera dem i uppgifterna som är"
                        + " öppna.";
            default -> "";
        };
    }
}
