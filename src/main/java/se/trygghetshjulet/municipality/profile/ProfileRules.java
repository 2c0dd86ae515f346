package se.trygghetshjulet.municipality.profile;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import se.trygghetshjulet.municipality.Activity;
import se.trygghetshjulet.municipality.Documents.AgreementTerm;
import se.trygghetshjulet.municipality.Documents.AgreementTerms;
import se.trygghetshjulet.municipality.Documents.PlanTerms;
import se.trygghetshjulet.municipality.FollowUps;
import se.trygghetshjulet.municipality.FollowUps.Period;
import se.trygghetshjulet.municipality.Municipality;
import se.trygghetshjulet.municipality.PlanTable;
import se.trygghetshjulet.municipality.PlanTable.Field;
import se.trygghetshjulet.municipality.PlanYear;

/** What holds between the fields of a profile, each of which is right by itself. */
class ProfileRules {

    private static final int LONGEST_RHYTHM = 10;

    private static final int ANY_YEAR = 2027;

    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

    private final Municipality municipality;
    private final List<Fault> faults = new ArrayList<>();

    ProfileRules(Municipality municipality) {
        this.municipality = municipality;
    }

    List<Fault> faults() {
        documents();
        columns();
        faults.addAll(new DecisionRules(municipality).faults());
        faults.addAll(new DiaryRules(municipality.diary()).faults());
        followUps();
        activities();
        forms("/deadlines/perForm", municipality.deadlines().perForm().keySet());
        forms("/reminders/perForm", municipality.reminders().perForm().keySet());
        faults.addAll(new IncidentRules(municipality.incidents()).faults());
        faults.addAll(new DialogueRules(municipality).faults());
        faults.addAll(new PartyRules(municipality).faults());
        faults.addAll(new DepthRules(municipality).faults());
        faults.addAll(new PeopleRules(municipality).faults());
        return faults;
    }

    private void documents() {
        PlanTerms plan = municipality.documents().plan();
        if (plan.years() != null && plan.newEvery() > plan.years()) {
            fault("/documents/plan/newEvery", "en plan på " + plan.years() + " år tar slut innan nästa börjar");
        }
        AgreementTerms agreement = municipality.documents().agreement();
        if (agreement.term() == AgreementTerm.OPEN && agreement.years() != null) {
            fault("/documents/agreement/years", "en överenskommelse tills vidare har inga år, ta bort fältet");
        }
        if (agreement.term() != AgreementTerm.OPEN && agreement.years() == null) {
            fault("/documents/agreement/years", "ange hur många år överenskommelsen gäller");
        }
        if (municipality.wheel().start().equals(LEAP_DAY)) {
            fault("/wheel/start", "den 29 februari finns inte varje år");
        }
    }

    private void columns() {
        List<PlanTable.Column> columns = municipality.planTable().columns();
        Unique<Field> once = new Unique<>("kolumnen '%s' står två gånger");
        Unique<String> named = new Unique<>("två kolumner heter '%s'");
        for (int row = 0; row < columns.size(); row++) {
            String at = "/planTable/columns/" + row;
            once.add(
                    at + "/field",
                    columns.get(row).field(),
                    columns.get(row).field().id());
            named.add(at + "/label", columns.get(row).label(), columns.get(row).label());
        }
        PlanTable table = municipality.planTable();
        if (table.has(Field.CAUSE) && table.has(Field.AREA_CAUSE)) {
            fault("/planTable/columns", "cause och areaCause är samma uppgift i planen, ta med en av dem");
        }
        boolean kommun = table.has(Field.MEASURE_KOMMUN);
        boolean polis = table.has(Field.MEASURE_POLIS);
        if (kommun != polis) {
            fault("/planTable/columns", "measureKommun och measurePolis hör ihop, ta med båda eller ingen");
        } else if (kommun == table.has(Field.MEASURE)) {
            fault("/planTable/columns", "ta med antingen measure, eller measureKommun och measurePolis");
        }
    }

    private void body(String at, String body) {
        if (!municipality.bodies().containsKey(body)) {
            fault(at, "instansen '" + body + "' finns inte under bodies");
        }
    }

    private void followUps() {
        List<Period> periods = municipality.followUps().periods();
        for (int row = 0; row < periods.size(); row++) {
            String at = "/followUps/periods/" + row + "/end";
            if (periods.get(row).end().equals(LEAP_DAY)) {
                fault(at, "den 29 februari finns inte varje år");
            }
            if (row > 0 && !comesBefore(periods.get(row - 1), periods.get(row))) {
                fault(at, "perioden slutar inte efter den förra");
            }
        }
        if (municipality.followUps().annualAfter() > periods.size()) {
            fault("/followUps/annualAfter", "det finns bara " + periods.size() + " perioder");
        }
        List<FollowUps.Report> reports = municipality.followUps().reports();
        Unique<String> ids = new Unique<>("id '%s' används två gånger");
        for (int row = 0; row < reports.size(); row++) {
            FollowUps.Report report = reports.get(row);
            ids.add("/followUps/reports/" + row + "/id", report.id(), report.id());
            if (report.body() != null) {
                body("/followUps/reports/" + row + "/body", report.body());
            }
        }
    }

    /** In the year that the plan goes by. */
    private boolean comesBefore(Period one, Period other) {
        PlanYear years = municipality.documents().plan().planYear();
        return years.dayIn(ANY_YEAR, one.end()).isBefore(years.dayIn(ANY_YEAR, other.end()));
    }

    private void activities() {
        Unique<String> ids = new Unique<>("id '%s' används två gånger");
        for (int row = 0; row < municipality.activities().size(); row++) {
            Activity activity = municipality.activities().get(row);
            String at = "/activities/" + row;
            ids.add(at + "/id", activity.id(), activity.id());
            boolean whenAskedFor = activity.kind() == Activity.Kind.TRYGGHETSVANDRING
                    && Stream.of(activity.first(), activity.every()).allMatch(rhythm -> rhythm == null);
            if (!whenAskedFor && activity.first() == null) {
                fault(at + "/first", "ange den första dagen");
            }
            if (!whenAskedFor && activity.every() == null) {
                fault(at + "/every", "ange hur ofta, till exempel P14D, P3M eller P1Y");
            }
            if (activity.every() != null
                    && (activity.every().isNegative() || activity.every().isZero())) {
                fault(at + "/every", "tidsrymden ska vara längre än noll");
            }
            if (activity.every() != null
                    && !LocalDate.EPOCH
                            .plus(activity.every())
                            .isBefore(LocalDate.EPOCH.plusYears(LONGEST_RHYTHM + 1))) {
                fault(at + "/every", "tidsrymden får vara högst tio år");
            }
        }
    }

    private void forms(String at, Set<String> forms) {
        forms.stream()
                .filter(form -> !new ClassPathResource("forms/" + form + ".form").exists())
                .forEach(form -> fault(at + "/" + form, "formuläret finns inte"));
    }

    private void fault(String at, String reason) {
        faults.add(new Fault(at, reason));
    }

    /** Values of a list that may stand there once. */
    private final class Unique<T> {

        private final String reason;
        private final List<T> seen = new ArrayList<>();

        Unique(String reason) {
            this.reason = reason;
        }

        void add(String at, T value, String word) {
            if (seen.contains(value)) {
                fault(at, reason.formatted(word));
            }
            seen.add(value);
        }
    }
}
