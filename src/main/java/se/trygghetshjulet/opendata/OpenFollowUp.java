package se.trygghetshjulet.opendata;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import se.trygghetshjulet.followup.ReportedFollowUps.Reported;

/**
 * An annual follow-up that a political body has noted to its minutes.
 *
 * @param noted by which bodies, in the order of their meetings
 */
record OpenFollowUp(
        String url,
        String municipality,
        int year,
        List<Noted> noted,
        String summary,
        List<Area> areas,
        List<Figure> figures) {

    static OpenFollowUp of(String kommun, Reported reported, Addresses at) {
        return new OpenFollowUp(
                at.followUp(kommun, reported.year()),
                kommun,
                reported.year(),
                reported.noted().stream()
                        .map(noted -> new Noted(noted.body(), noted.on(), noted.paragraph()))
                        .toList(),
                reported.summary(),
                reported.areas().stream()
                        .map(area -> new Area(
                                area.key(), area.number(), area.name(), area.effect(), area.advice(), area.reason()))
                        .toList(),
                reported.figures().stream()
                        .map(figure -> new Figure(
                                figure.key(),
                                at.indicator(kommun, figure.key()),
                                figure.area(),
                                figure.indicator(),
                                figure.reached(),
                                figure.answer(),
                                figure.small(),
                                figure.remark()))
                        .toList());
    }

    /** @param paragraph § in the minutes */
    record Noted(String body, LocalDate date, int paragraph) {}

    /**
     * @param key of the area in the plan
     * @param advice what the next plan should do with it, in Swedish
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Area(String key, String number, String name, String effect, String advice, String reason) {}

    /**
     * @param key of the indicator in the plan
     * @param reached left out where nobody has it, or where it is small
     * @param answer "Ja" or "Nej" where that is all there is to say
     * @param small whether it is above nought and below five
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Figure(
            String key,
            String url,
            String area,
            String indicator,
            BigDecimal reached,
            String answer,
            boolean small,
            String remark) {}
}
