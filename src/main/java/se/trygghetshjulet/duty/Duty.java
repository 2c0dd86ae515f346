package se.trygghetshjulet.duty;

import java.util.Locale;

/**
 * What lag (2023:196) asks of a municipality, in the order of its sections. § 8 asks for §§ 9 and 10, and is met when they
 * are.
 */
public enum Duty {
    LAGESBILD(
            "4 §",
            "Lägesbild",
            "Kommunen ska ta fram en lägesbild över brottsligheten: en kartläggning, annan information av betydelse och en"
                    + " analys.",
            "Starta årshjulet. Lägesbilden tas fram i det första steget."),
    PLAN(
            "5 §",
            "Åtgärdsplan",
            "Kommunen ska, med lägesbilden som underlag, besluta om en plan för sina brottsförebyggande åtgärder.",
            "Starta årshjulet. Planen gäller när den är beslutad och undertecknad."),
    LAGESBILD_RENEWED(
            "6 §",
            "Lägesbilden uppdaterad",
            "Kommunen ska uppdatera lägesbilden minst vartannat år.",
            "Starta årshjulet. Lägesbilden tas fram på nytt i det första steget."),
    PLAN_FOLLOWED_UP(
            "6 §",
            "Åtgärdsplanen uppföljd",
            "Kommunen ska följa upp åtgärdsplanen minst vartannat år.",
            "Gör klart den gemensamma uppföljningen eller årsuppföljningen."),
    INTEGRATION(
            "7 §",
            "Samlad planering",
            "Arbetet med lägesbild och åtgärdsplan ska, där det är lämpligt, hållas ihop med analys och planering enligt"
                    + " andra författningar.",
            "Skriv vilken annan analys och planering som arbetet hålls ihop med."),
    COORDINATION(
            "8 §",
            "Ansvar för samordning",
            "Kommunen ansvarar för samordningen av det brottsförebyggande arbetet enligt 9 och 10 §§.",
            "Se till att 9 och 10 §§ är uppfyllda."),
    AGREEMENT(
            "9 §",
            "Överenskommelser",
            "Kommunen ska verka för skriftliga överenskommelser om samverkan med relevanta aktörer. De ska säga för vilka"
                    + " syften och inom vilka områden.",
            "Förnya överenskommelsen med polisen."),
    COUNCIL(
            "10 §",
            "Strategiskt råd",
            "Kommunen ska verka för att strategiska frågor hanteras i ett råd som kommunen leder och där andra aktörer"
                    + " företräds av personer i ledande ställning.",
            "Håll ett möte i BRÅ och skriv anteckningarna i systemet."),
    FUNCTION(
            "11 §",
            "Samordningsfunktion",
            "Kommunen ska ha en samordningsfunktion för brottsförebyggande frågor.",
            "Be administratören ge någon rollen säkerhetssamordnare."),
    INFORMATION(
            "12 §",
            "Kontakt och information",
            "Samordningsfunktionen ska stödja kommunens arbete, vara kontaktpunkt utåt och bidra till att information sprids"
                    + " till invånarna.",
            "Publicera det som gäller på kommunens öppna sida."),
    REPORT(
            "13 §",
            "Ledning och rapport till fullmäktige",
            "Kommunstyrelsen, eller den nämnd som fullmäktige har utsett, leder arbetet och ska fortlöpande rapportera om"
                    + " det till kommunfullmäktige.",
            "Rapportera till kommunfullmäktige och skriv när det gjordes.");

    private final String section;
    private final String title;
    private final String demand;
    private final String remedy;

    Duty(String section, String title, String demand, String remedy) {
        this.section = section;
        this.title = title;
        this.demand = demand;
        this.remedy = remedy;
    }

    /** "4 §" */
    public String section() {
        return section;
    }

    public String title() {
        return title;
    }

    /** What the section asks for, in plain Swedish. */
    public String demand() {
        return demand;
    }

    /** What to do while it is not met, in Swedish. */
    public String remedy() {
        return remedy;
    }

    /** Last part of the address at which it is answered for. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the coordinator may answer for it; the others follow from what has been done. */
    public boolean isStated() {
        return this != COORDINATION && this != FUNCTION;
    }
}
