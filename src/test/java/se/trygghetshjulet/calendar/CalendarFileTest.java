package se.trygghetshjulet.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.site.SiteAddress;

/** What is written can be read by others, whatever people have put into their titles. */
class CalendarFileTest {

    private static final Instant NOW = Instant.parse("2027-03-01T08:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2027-03-28");

    private final CalendarFile file = new CalendarFile(
            new CalendarProperties("trygghetshjulet@example.org"),
            SiteAddress.of(URI.create("https://hjulet.example.org:8443")));

    @Test
    void aDayIsADayAndBelongsToTheInstallation() {
        String text = file.of("Trygghetshjulet, Övre Ås", List.of(event("Lämna underlag: Skola")));

        ReadCalendar calendar = ReadCalendar.of(text);
        assertThat(calendar.name()).isEqualTo("Trygghetshjulet, Övre Ås");
        assertThat(calendar.events()).singleElement().satisfies(event -> {
            assertThat(event.uid()).isEqualTo("uppgift-1@hjulet.example.org");
            assertThat(event.day()).isEqualTo(DAY);
            assertThat(event.title()).isEqualTo("Lämna underlag: Skola");
            assertThat(event.status()).isEqualTo("CONFIRMED");
        });
        assertThat(text)
                .contains("DTSTART;VALUE=DATE:20270328\r\n", "DTSTAMP:20270301T080000Z\r\n", "TRANSP:TRANSPARENT\r\n")
                .contains("NAME:Trygghetshjulet\\, Övre Ås\r\n", "X-WR-CALNAME:Trygghetshjulet\\, Övre Ås\r\n")
                .contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n", "X-PUBLISHED-TTL:PT1H\r\n")
                .doesNotContain("METHOD", "VTIMEZONE");
    }

    @Test
    void hoursAreWrittenInUtcAndKeepThePersonBusy() {
        String text = file.of(
                "Prov",
                List.of(CalendarEvent.between(
                        "mote-1",
                        Instant.parse("2027-07-01T07:00:00Z"),
                        Instant.parse("2027-07-01T08:30:00Z"),
                        "Möte",
                        null,
                        NOW)));

        LineRules.hold(text);
        assertThat(text)
                .contains("DTSTART:20270701T070000Z\r\n", "DTEND:20270701T083000Z\r\n", "TRANSP:OPAQUE\r\n")
                .doesNotContain("VTIMEZONE", "TZID");
    }

    @Test
    void whateverStandsInATitleStaysInTheTitle() {
        for (String title : List.of(
                "Komma, semikolon; kolon: och \\ omvänt snedstreck",
                "\"Citat\" och ^n ^' och tabb",
                "Två\nrader\nSTATUS:CANCELLED\nEND:VEVENT",
                "å".repeat(200),
                "a" + "ö".repeat(200),
                "👮🏽‍♀️".repeat(40),
                "…–”".repeat(60),
                "ord ".repeat(60).strip(),
                "x")) {
            ReadCalendar calendar =
                    ReadCalendar.of(file.of(title.lines().findFirst().orElseThrow(), List.of(event(title))));
            assertThat(calendar.events()).singleElement().satisfies(event -> {
                assertThat(event.title()).isEqualTo(title);
                assertThat(event.status()).isEqualTo("CONFIRMED");
            });
        }
    }

    @Test
    void whatIsNoTextIsLeftOut() {
        ReadCalendar calendar =
                ReadCalendar.of(file.of("Prov\r\nX-FEL:1", List.of(event("Klocka\u0007 och\r\nretur\u0000"))));

        assertThat(calendar.name()).isEqualTo("Prov X-FEL:1");
        assertThat(calendar.events()).extracting(ReadCalendar.Event::title).containsExactly("Klocka  och\nretur");
    }

    @Test
    void alarmsRingBeforeMidnightOfTheDayOrAfterAndNeverForWhatIsCalledOff() {
        CalendarEvent ringing = new CalendarEvent(
                "uppgift-1",
                CalendarEvent.Time.on(DAY),
                new CalendarEvent.Text("Sista dag", null, null, null, "Uppgift"),
                3,
                false,
                NOW,
                List.of(Duration.ofHours(64), Duration.ofHours(16), Duration.ofDays(2), Duration.ofHours(-8)));

        assertThat(ReadCalendar.of(file.of("Prov", List.of(ringing)))
                        .events()
                        .get(0)
                        .alarms())
                .containsExactly("-P2DT16H", "-PT16H", "-P2D", "PT8H");
        ReadCalendar.Event off = ReadCalendar.of(file.of("Prov", List.of(ringing.asCancelled())))
                .events()
                .get(0);
        assertThat(off.alarms()).isEmpty();
        assertThat(off.sequence()).isEqualTo(4);
        assertThat(off.isCancelled()).isTrue();
    }

    @Test
    void aLettersPartSaysWhatIsToBeDoneWithItAndWhoSendsIt() {
        String called = file.message("Övre Ås kommun", event("BRÅ-möte"));
        String calledOff = file.message("Övre Ås kommun", event("BRÅ-möte").asCancelled());

        assertThat(ReadCalendar.of(called).method()).isEqualTo("PUBLISH");
        assertThat(ReadCalendar.of(calledOff).method()).isEqualTo("CANCEL");
        assertThat(called).contains("ORGANIZER;CN=Övre Ås kommun:mailto:trygghetshjulet@example.org\r\n");
    }

    private static CalendarEvent event(String title) {
        return CalendarEvent.on("uppgift-1", DAY, title, "Öppna uppgiften.", NOW);
    }
}
