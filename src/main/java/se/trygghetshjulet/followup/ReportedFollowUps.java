package se.trygghetshjulet.followup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.handlingsplan.Plan;
import se.trygghetshjulet.handlingsplan.PlanIndicator;
import se.trygghetshjulet.handlingsplan.Plans;
import se.trygghetshjulet.indicator.Measured;
import se.trygghetshjulet.indicator.OpenFigures;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.WheelYear;

/**
 * The annual follow-ups that anybody may read: those that a political body has noted to its minutes. What the parties tell each
 * other before that stays with them.
 */
@Service
@Transactional(readOnly = true)
public class ReportedFollowUps {

    private final AnnualReceipts receipts;
    private final FollowUpDocuments followUps;
    private final Municipalities municipalities;
    private final Plans plans;
    private final Measured measured;

    ReportedFollowUps(
            AnnualReceipts receipts,
            FollowUpDocuments followUps,
            Municipalities municipalities,
            Plans plans,
            Measured measured) {
        this.receipts = receipts;
        this.followUps = followUps;
        this.municipalities = municipalities;
        this.plans = plans;
        this.measured = measured;
    }

    /** The newest year first. */
    public List<Reported> of(String kommun) {
        Municipality municipality = municipalities.get(kommun);
        return receipts.findByKommun(kommun).stream()
                .filter(receipt -> receipt.paragraph() != null)
                .collect(Collectors.groupingBy(AnnualReceipt::planYear))
                .entrySet()
                .stream()
                .sorted((one, other) -> Integer.compare(other.getKey(), one.getKey()))
                .flatMap(year -> followUps.annual(new WheelYear(kommun, year.getKey())).stream()
                        .map(annual -> reported(year.getKey(), year.getValue(), annual, municipality)))
                .toList();
    }

    public Optional<Reported> of(String kommun, int year) {
        return of(kommun).stream().filter(followUp -> followUp.year() == year).findFirst();
    }

    private Reported reported(int year, List<AnnualReceipt> minutes, AnnualFollowUp annual, Municipality municipality) {
        Map<String, PlanIndicator> indicators = plans.standing(municipality.id(), year).stream()
                .flatMap(Plan::indicators)
                .collect(Collectors.toMap(PlanIndicator::key, indicator -> indicator));
        OpenFigures open = measured.open(municipality);
        return new Reported(
                year,
                minutes.stream()
                        .map(receipt -> new Noted(
                                municipality
                                        .followUps()
                                        .report(receipt.receiver())
                                        .name(),
                                receipt.meetingDate(),
                                receipt.paragraph()))
                        .sorted(Comparator.comparing(Noted::on).thenComparing(Noted::paragraph))
                        .toList(),
                annual.summary(),
                annual.areas().stream()
                        .map(area -> new Area(
                                area.key(),
                                area.number(),
                                area.name(),
                                area.effect(),
                                area.recommendation().title(),
                                area.reason()))
                        .toList(),
                annual.indicators().stream()
                        .map(result -> figure(result, indicators.get(result.key()), year, open))
                        .toList());
    }

    private static Figure figure(
            AnnualFollowUp.IndicatorResult result, PlanIndicator indicator, int year, OpenFigures open) {
        BigDecimal reached = result.reached();
        boolean small = reached != null && open.isWithheld(indicator, year, reached);
        return new Figure(
                result.key(),
                result.area(),
                result.indicator(),
                small ? null : reached,
                result.answer() == null ? null : result.answer().title(),
                small,
                result.remark());
    }

    /** @param noted by which bodies, in the order of their meetings */
    public record Reported(int year, List<Noted> noted, String summary, List<Area> areas, List<Figure> figures) {}

    /** @param paragraph § in the minutes */
    public record Noted(String body, LocalDate on, int paragraph) {}

    /**
     * @param key of the area in the plan
     * @param advice what the next plan should do with it, in Swedish
     */
    public record Area(String key, String number, String name, String effect, String advice, String reason) {}

    /**
     * @param key of the indicator in the plan
     * @param reached null where nobody has it, or where it is small
     * @param answer "Ja" or "Nej" where that is all there is to say; otherwise null
     * @param small whether it is a count above nought and below five, or would tell one, and is therefore left out
     */
    public record Figure(
            String key,
            String area,
            String indicator,
            BigDecimal reached,
            String answer,
            boolean small,
            String remark) {}
}
