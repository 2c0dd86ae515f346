package se.trygghetshjulet.decision;

import java.time.LocalDate;
import se.trygghetshjulet.decision.DecidedMatter.Appeal;

/** The words in which those who carry a decision out are told of its appeal period. */
final class AppealNotice {

    private static final String MAY_BE_CARRIED_OUT = " Det får verkställas dessförinnan (kommunallagen 13 kap. 14 §).";

    private AppealNotice() {}

    /**
     * @param appeal null while the minutes have not been adjusted and posted
     * @param today in Swedish time
     * @return empty text if there is nothing to warn of
     */
    static String of(Appeal appeal, LocalDate today) {
        if (appeal == null) {
            return "Protokollet är inte justerat och anslaget än, så beslutet kan fortfarande överklagas."
                    + MAY_BE_CARRIED_OUT;
        }
        if (appeal.appealed() == null) {
            return today.isBefore(appeal.finalOn())
                    ? "Beslutet vinner laga kraft den " + appeal.finalOn() + " om ingen överklagar det."
                            + MAY_BE_CARRIED_OUT
                    : "Tiden för överklagande gick ut den " + appeal.appealBy()
                            + ", men registratorn har inte kontrollerat än om beslutet är överklagat.";
        }
        return appeal.appealed()
                ? "Beslutet är överklagat. Det får verkställas om inte domstolen säger annat (kommunallagen 13 kap. 14 §)."
                : "";
    }
}
