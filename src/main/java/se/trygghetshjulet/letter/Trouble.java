package se.trygghetshjulet.letter;

/** Says to a coordinator what is the matter with a letter, without anything that people or servers have written. */
final class Trouble {

    private static final int FULL = 552;

    private Trouble() {}

    /** @return Swedish sentences; empty if all is well */
    static String of(Letter.Status status, int attempts, boolean uncertain, Integer replyCode, String lastError) {
        return switch (status) {
            case UNDELIVERABLE -> lastError;
            case BOUNCED -> bounced(replyCode);
            case DEAD ->
                "Brevet har försökts skickas " + attempts
                        + " gånger på mer än två dygn utan att e-postservern har tagit emot det."
                        + (uncertain ? " Det kan ändå ha kommit fram: minst en gång kom inget svar." : "");
            case WRITTEN -> waiting(uncertain, lastError);
            case SENT ->
                uncertain ? "Det kan ha kommit två gånger, eftersom e-postservern inte svarade första gången." : "";
            case KEPT, WITHDRAWN -> "";
        };
    }

    private static String bounced(Integer replyCode) {
        return replyCode != null && replyCode == FULL
                ? "Mottagarens brevlåda är full eller brevet för stort (svarskod 552)."
                : "E-postservern vägrade ta emot brevet till den här adressen (svarskod " + replyCode
                        + "). Adressen är troligen fel.";
    }

    private static String waiting(boolean uncertain, String lastError) {
        if (uncertain) {
            return "Det är osäkert om brevet har kommit fram, eftersom e-postservern inte svarade. Det skickas igen.";
        }
        return lastError == null ? "" : "Senaste försöket gick inte. Nya försök görs i drygt två dygn.";
    }
}
