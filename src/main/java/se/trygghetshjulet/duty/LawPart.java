package se.trygghetshjulet.duty;

import java.util.List;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.council.Chapter;
import se.trygghetshjulet.council.ReportPart;
import se.trygghetshjulet.council.ReportedYear;
import se.trygghetshjulet.document.rendering.PrintedDay;
import se.trygghetshjulet.document.rendering.Printout.Row;
import se.trygghetshjulet.document.rendering.Printout.Table;

/** How the municipality stands with lag (2023:196) on the day of the report. */
@Component
class LawPart implements ReportPart {

    private final Duties duties;

    LawPart(Duties duties) {
        this.duties = duties;
    }

    @Override
    public Chapter chapter() {
        return Chapter.LAW;
    }

    @Override
    public Told of(ReportedYear year) {
        List<Standing> standings = duties.on(year.day(), year.municipality());
        long met = standings.stream()
                .filter(standing -> standing.state() != DutyState.LACKING)
                .count();
        return new Told(
                "Av " + standings.size()
                        + " krav i lagen (2023:196) om kommuners ansvar för brottsförebyggande arbete är " + met
                        + " uppfyllda.",
                List.of(new Table(
                        "",
                        List.of("Krav", "Läge", "Gäller till", "Visas av"),
                        standings.stream().map(LawPart::row).toList())));
    }

    private static Row row(Standing standing) {
        String shown = standing.proofs().isEmpty()
                ? standing.state() == DutyState.LACKING ? standing.duty().remedy() : null
                : standing.proofs().get(0).title();
        return Row.of(
                standing.duty().section() + " " + standing.duty().title(),
                standing.state().title(),
                standing.next() == null ? null : PrintedDay.of(standing.next()),
                shown);
    }
}
