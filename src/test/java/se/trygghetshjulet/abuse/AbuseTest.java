package se.trygghetshjulet.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import se.trygghetshjulet.engine.LagesbildProcess;
import se.trygghetshjulet.municipality.Role;
import se.trygghetshjulet.year.FormData;
import se.trygghetshjulet.year.RunningWheel;

/**
 * Everything at which the product answers, asked by everybody who may not, in every way that a person with bad intentions
 * thinks of; all texts of a year carry a marker. Short here; whole with profile {@code abuse}.
 */
@TestMethodOrder(OrderAnnotation.class)
@TestPropertySource(
        properties = {"trygghetshjulet.medborgardialog.least-time=0s", "trygghetshjulet.incident.least-time=0s"})
class AbuseTest extends RunningWheel {

    private static final boolean WHOLE = Boolean.getBoolean("trygghetshjulet.abuse-whole");

    private static final String KOMMUN = "mjolby";
    private static final String NEXT = "provby";
    private static final String COORDINATOR = KOMMUN + "-sakerhetssamordnare";

    private static Marker marker;

    @Autowired
    ApplicationContext context;

    private Task task;

    @BeforeEach
    void aMarkedYear() {
        if (marker == null) {
            marker = new Marker();
            User user = engine.getIdentityService().newUser(ByEverybody.WITHOUT_ROLE);
            user.setPassword("demo");
            engine.getIdentityService().saveUser(user);
            MarkedYear.tell(site(), turnOf(KOMMUN), marker);
            turnOf(KOMMUN).on("2027-09-01").started(2028);
            turnOf(NEXT).on("2027-09-01").started(2028);
            MarkedYear.tellIncidents(KOMMUN, jdbc);
        }
        turnOf(KOMMUN).on("2027-09-02");
        task = open(KOMMUN);
    }

    @AfterAll
    static void tellHowMuchWasAsked() {
        System.out.printf("Abuse: %d requests, %d texts marked%n", Caller.SENT.get(), marker.places());
        marker = null;
    }

    /** First, while the year is as it was told: what others have done would let somebody in, or not. */
    @Test
    @Order(1)
    void everyAddressAnswersEverybodyAsWasDecided() throws Exception {
        MarkedPlaces.printAll(new Caller(port, COORDINATOR), KOMMUN, jdbc);
        ByEverybody asked = new ByEverybody(port, KOMMUN, NEXT, named(KOMMUN), new Books(jdbc));
        asked.ask(addresses(), WHOLE);
        asked.table().write();
        System.out.printf("Roles: %d answers%n", asked.table().cells());
        assertThat(asked.faults()).isEmpty();
        asked.table().holdsWhatWasDecided();
    }

    @Test
    void whatIsTheNextMunicipalitysIsAsIfItWereNotThere() {
        MarkedPlaces.printAll(new Caller(port, COORDINATOR), KOMMUN, jdbc);
        ByOthersIds ids = new ByOthersIds(addresses(), named(KOMMUN), KOMMUN, WHOLE ? 1 : 3);
        Books books = new Books(jdbc);
        for (String role : WHOLE
                ? Arrays.stream(Role.values()).map(Role::id).toList()
                : List.of("sakerhetssamordnare", "uppgiftslamnare")) {
            ids.ask(new Caller(port, NEXT + "-" + role), NEXT);
        }
        System.out.printf("Others' ids: %d pairs of answers compared%n", ids.compared());
        assertThat(ids.faults()).isEmpty();
        assertThat(books.changes()).allMatch(change -> !KOMMUN.equals(change.kommun()));
    }

    @Test
    void whatDoesNotBelongInAQuestionIsNoFault() {
        Books books = new Books(jdbc);
        int sent = 0;
        for (String person : List.of(COORDINATOR, KOMMUN + "-registrator")) {
            Fuzz fuzz = new Fuzz(new Caller(port, person), named(KOMMUN), books, WHOLE ? 1 : 62);
            fuzz.everything();
            sent += fuzz.sent();
            assertThat(fuzz.faults()).isEmpty();
        }
        System.out.printf("Fuzz: %d requests, %d tables compared after each%n", sent, books.tables());
    }

    @Test
    void whatSomebodyWritesIsTextWhereverItComes() throws Exception {
        Injection injection = new Injection();
        MarkedPlaces places = new MarkedPlaces(port, COORDINATOR, injection);
        places.attach(KOMMUN + "-uppgiftslamnare", task.getId());
        places.answer(KOMMUN, NEXT);
        places.pages(KOMMUN, task.getId(), jdbc);
        places.files(KOMMUN, jdbc);
        places.data(KOMMUN, task.getId(), KOMMUN + "-uppgiftslamnare");
        for (MimeMessage message : MAIL.getReceivedMessages()) {
            injection.mail(message);
        }
        System.out.printf("Markers found as text: %s%n", injection.found());
        assertThat(injection.faults()).isEmpty();
        assertThat(injection.found()).containsKeys("kalender", "formulär");
        for (String kind : List.of("sida", "brev", "pdf", "csv", "xlsx", "docx", "paket", "data")) {
            assertThat(injection.found().get(kind)).as(kind).isPositive();
        }
    }

    @Test
    void noFormIsSentInAnothersName() {
        doors().noFormIsSentInAnothersName(addresses(), named(KOMMUN));
    }

    @Test
    void nobodyElseSaysWhatWeAreCalled() throws Exception {
        doors().nobodyElseSaysWhatWeAreCalled();
    }

    @Test
    void noOtherMethodDoesAnything() throws Exception {
        doors().noOtherMethodDoesAnything(task.getId());
    }

    @Test
    void noOtherSiteReadsOrFramesAnything() {
        doors().noOtherSiteReadsOrFramesAnything();
    }

    @Test
    void whatTellsOfPeopleIsNotKept() {
        doors().whatTellsOfPeopleIsNotKept();
    }

    @Test
    void noPathLeadsOutOfItsFolder() throws Exception {
        doors().noPathLeadsOutOfItsFolder();
    }

    @Test
    void aFormTakesItsFieldsAndNothingElse() {
        Caller holder = new Caller(port, KOMMUN + "-uppgiftslamnare");
        JsonNode valid = FormData.of(
                site().as(holder.id()), task, turnOf(KOMMUN).on("2027-09-02").today());
        Books books = new Books(jdbc);
        MoreThanTheForm.send(holder, new Caller(port, COORDINATOR), task.getId(), KOMMUN, valid);
        assertThat(books.changes()).isEmpty();
    }

    @Test
    void tooMuchIsToldOff() throws Exception {
        new Bodies(port, COORDINATOR).tooMuchIsToldOff();
    }

    @Test
    void whatIsAnnouncedAndNeverComesHoldsUpNobody() throws Exception {
        new Bodies(port, COORDINATOR).whatIsAnnouncedAndNeverComesHoldsUpNobody(WHOLE);
    }

    @Test
    void aSessionBeginsAtTheLoginAndEndsAtTheLogout() {
        StolenSession.worksFromLoginToLogout(port, COORDINATOR);
    }

    private DoorsUnderAbuse doors() {
        return new DoorsUnderAbuse(port, new Books(jdbc));
    }

    private Named named(String kommun) {
        return new Named(kommun, jdbc, engine, open(kommun).getId());
    }

    private Task open(String kommun) {
        return turnOf(kommun).of(2028).open(LagesbildProcess.USER_TASK_SUPPLY_SOURCE).stream()
                .filter(open -> turnOf(kommun).entitled(open).contains(kommun + "-uppgiftslamnare"))
                .findFirst()
                .orElseThrow();
    }

    private SortedSet<Address> addresses() {
        return Addresses.of(
                context.getBeansOfType(RequestMappingInfoHandlerMapping.class).values());
    }
}
