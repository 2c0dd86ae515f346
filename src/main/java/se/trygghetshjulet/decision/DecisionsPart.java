package se.trygghetshjulet.decision;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.council.Chapter;
import se.trygghetshjulet.council.ReportPart;
import se.trygghetshjulet.council.ReportedYear;
import se.trygghetshjulet.decision.minutes.Decision;
import se.trygghetshjulet.decision.minutes.Decisions;
import se.trygghetshjulet.document.rendering.PrintedDay;
import se.trygghetshjulet.document.rendering.Printout.Row;
import se.trygghetshjulet.document.rendering.Printout.Table;
import se.trygghetshjulet.municipality.Municipality;

/** What each body has decided in the year's matter, as its minutes have it. */
@Component
class DecisionsPart implements ReportPart {

    private final Decisions decisions;

    DecisionsPart(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public Chapter chapter() {
        return Chapter.DECIDED;
    }

    @Override
    public Told of(ReportedYear year) {
        List<Decision> made = decisions.of(year.turn());
        if (made.isEmpty()) {
            return Told.NOTHING;
        }
        Decision last = made.get(made.size() - 1);
        return new Told(
                last.ruling().outcome().isFinal() ? settled(year.municipality(), last) : null,
                List.of(new Table(
                        "Beslut",
                        List.of("Instans", "Dag", "Nummer", "Beslut"),
                        made.stream()
                                .map(decision -> row(year.municipality(), decision))
                                .toList())));
    }

    private static String settled(Municipality municipality, Decision decision) {
        return municipality.body(decision.body()).name() + " beslutade " + PrintedDay.of(decision.meetingDate()) + " ("
                + decision.numbered() + "): "
                + decision.ruling().outcome().title().toLowerCase(Locale.ROOT) + ".";
    }

    private static Row row(Municipality municipality, Decision decision) {
        return Row.of(
                municipality.body(decision.body()).name(),
                PrintedDay.of(decision.meetingDate()),
                decision.numbered(),
                decision.ruling().outcome().title());
    }
}
