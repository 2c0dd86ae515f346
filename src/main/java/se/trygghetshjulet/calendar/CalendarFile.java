package se.trygghetshjulet.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.Related;
import biweekly.property.DateStart;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Date;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.site.SiteAddress;

/** Writes iCalendar objects (RFC 5545, with the names of RFC 7986): days as DATE values, times in UTC. */
@Component
@EnableConfigurationProperties(CalendarProperties.class)
public class CalendarFile {

    private static final String PRODUCT = "-//Trygghetshjulet//Kalender//SV";

    /** How often a client is to ask again, where it lets itself be told. */
    private static final biweekly.util.Duration REFRESH =
            biweekly.util.Duration.builder().hours(1).build();

    private final CalendarProperties properties;
    private final SiteAddress site;

    CalendarFile(CalendarProperties properties, SiteAddress site) {
        this.site = site;
        this.properties = properties;
    }

    /**
     * A calendar to subscribe to or to import; in UTF-8 when it is sent.
     *
     * @param name what the client calls it
     */
    public String of(String name, Collection<CalendarEvent> events) {
        ICalendar calendar = calendar();
        String line = clean(name).replace('\n', ' ');
        calendar.setName(line);
        // what the library does not know, it does not escape
        calendar.addExperimentalProperty("X-WR-CALNAME", VObjectPropertyValues.escape(line));
        // RFC 7986 § 5.7 wants the type said, though there is only one
        calendar.setRefreshInterval(REFRESH).setParameter("VALUE", "DURATION");
        calendar.addExperimentalProperty("X-PUBLISHED-TTL", REFRESH.toString());
        events.forEach(event -> calendar.addEvent(component(event)));
        return written(calendar);
    }

    /**
     * One event for a letter: CANCEL if it has been called off, else PUBLISH, as nobody is to answer (RFC 5546 § 3.2).
     *
     * @param organiser in whose name it is sent
     */
    String message(String organiser, CalendarEvent event) {
        ICalendar calendar = calendar();
        calendar.setMethod(event.cancelled() ? "CANCEL" : "PUBLISH");
        VEvent component = component(event);
        component.setOrganizer(new Organizer(clean(organiser), properties.from()));
        calendar.addEvent(component);
        return written(calendar);
    }

    private static ICalendar calendar() {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        return calendar;
    }

    private VEvent component(CalendarEvent event) {
        VEvent component = new VEvent();
        // unique in the world, as RFC 5545 § 3.8.4.7 asks for
        component.setUid(event.uid() + "@" + site.host());
        component.setDateTimeStamp(Date.from(event.changedAt()));
        component.setLastModified(Date.from(event.changedAt()));
        component.setSequence(event.sequence());
        component.setStatus(event.cancelled() ? Status.cancelled() : Status.confirmed());
        CalendarEvent.Time time = event.time();
        if (time.isDay()) {
            component.setDateStart(new DateStart(day(time.day())));
        } else {
            component.setDateStart(Date.from(time.start()));
            component.setDateEnd(Date.from(time.end()));
        }
        // a day without hours keeps nobody from booking the person
        component.setTransparency(time.isDay());
        describe(component, event.text());
        if (!event.cancelled()) {
            event.alarms()
                    .forEach(before -> component.addAlarm(
                            alarm(before, component.getSummary().getValue())));
        }
        return component;
    }

    private static void describe(VEvent component, CalendarEvent.Text text) {
        component.setSummary(clean(text.title()));
        if (text.description() != null) {
            component.setDescription(clean(text.description()));
        }
        if (text.place() != null) {
            component.setLocation(clean(text.place()));
        }
        if (text.url() != null) {
            component.setUrl(text.url());
        }
        if (text.category() != null) {
            component.addCategories(text.category());
        }
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(
                new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), 0, 0, 0, false), false);
    }

    private static VAlarm alarm(Duration before, String title) {
        Duration distance = before.abs();
        biweekly.util.Duration trigger = biweekly.util.Duration.builder()
                .prior(!before.isNegative())
                .days(distance.toDays() == 0 ? null : (int) distance.toDays())
                .hours(distance.toHoursPart() == 0 ? null : distance.toHoursPart())
                .build();
        return VAlarm.display(new Trigger(trigger, Related.START), title);
    }

    /** Control characters have no place in a text (RFC 5545 § 3.1); a line break does, and is written as \n. */
    private static String clean(String text) {
        return text.replaceAll("\\R", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n]]", " ")
                .strip();
    }

    private static String written(ICalendar calendar) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return FoldedLines.of(text.toString());
    }
}
