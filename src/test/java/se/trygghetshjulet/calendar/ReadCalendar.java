package se.trygghetshjulet.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.util.CompatibilityHints;

/** A calendar as two libraries read it, neither of which finds fault with it, and both of which find the same in it. */
record ReadCalendar(String name, String method, List<Event> events) {

    /** @throws AssertionError if a rule of RFC 5545 is broken or the libraries disagree */
    static ReadCalendar of(String text) {
        LineRules.hold(text);
        ReadCalendar one = byBiweekly(text);
        assertThat(byIcal4j(text)).isEqualTo(one);
        return one;
    }

    List<String> titles() {
        return events.stream().map(Event::title).toList();
    }

    List<Event> titled(String part) {
        return events.stream().filter(event -> event.title().contains(part)).toList();
    }

    Event only(String part) {
        assertThat(titled(part)).as(part).hasSize(1);
        return titled(part).get(0);
    }

    private static ReadCalendar byBiweekly(String text) {
        List<ICalendar> calendars = Biweekly.parse(text).all();
        assertThat(calendars).hasSize(1);
        ICalendar calendar = calendars.get(0);
        assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
        return new ReadCalendar(
                calendar.getNames().isEmpty()
                        ? null
                        : calendar.getNames().get(0).getValue(),
                calendar.getMethod() == null ? null : calendar.getMethod().getValue(),
                inOrder(calendar.getEvents().stream().map(ReadCalendar::event).toList()));
    }

    private static Event event(VEvent event) {
        return new Event(
                event.getUid().getValue(),
                LocalDate.ofInstant(event.getDateStart().getValue().toInstant(), ZoneId.systemDefault()),
                event.getSequence().getValue(),
                event.getStatus().getValue(),
                event.getSummary().getValue(),
                event.getDescription() == null ? null : event.getDescription().getValue(),
                event.getLocation() == null ? null : event.getLocation().getValue(),
                event.getUrl() == null ? null : event.getUrl().getValue(),
                event.getAlarms().stream()
                        .map(alarm -> alarm.getTrigger().getDuration().toString())
                        .toList());
    }

    private static ReadCalendar byIcal4j(String text) {
        assertThat(CompatibilityHints.isHintEnabled(CompatibilityHints.KEY_RELAXED_VALIDATION))
                .isFalse();
        assertThat(CompatibilityHints.isHintEnabled(CompatibilityHints.KEY_RELAXED_PARSING))
                .isFalse();
        Calendar calendar = parsed(text);
        assertThat(calendar.validate(true).getEntries()).isEmpty();
        return new ReadCalendar(
                value(calendar.getPropertyList().getFirst("NAME")),
                value(calendar.getPropertyList().getFirst(Property.METHOD)),
                inOrder(calendar.<CalendarComponent>getComponents().stream()
                        .map(ReadCalendar::event)
                        .toList()));
    }

    private static Event event(CalendarComponent component) {
        assertThat(component.getName()).isEqualTo(Component.VEVENT);
        net.fortuna.ical4j.model.component.VEvent event = (net.fortuna.ical4j.model.component.VEvent) component;
        DtStart<LocalDate> start = event.getRequiredProperty(Property.DTSTART);
        return new Event(
                value(event.getProperty(Property.UID)),
                start.getDate(),
                Integer.parseInt(value(event.getProperty(Property.SEQUENCE))),
                value(event.getProperty(Property.STATUS)),
                value(event.getProperty(Property.SUMMARY)),
                value(event.getProperty(Property.DESCRIPTION)),
                value(event.getProperty(Property.LOCATION)),
                value(event.getProperty(Property.URL)),
                event.getAlarms().stream()
                        .map(alarm -> value(alarm.getProperty(Property.TRIGGER)))
                        .toList());
    }

    private static Calendar parsed(String text) {
        try {
            return new CalendarBuilder().build(new StringReader(text));
        } catch (IOException | ParserException e) {
            throw new AssertionError(text, e);
        }
    }

    private static String value(Optional<? extends Property> property) {
        return property.map(Property::getValue).orElse(null);
    }

    private static List<Event> inOrder(List<Event> events) {
        return events.stream().sorted(Comparator.comparing(Event::uid)).toList();
    }

    /** @param alarms triggers, as they are written */
    record Event(
            String uid,
            LocalDate day,
            int sequence,
            String status,
            String title,
            String description,
            String place,
            String url,
            List<String> alarms) {

        boolean isCancelled() {
            return status.equals("CANCELLED");
        }
    }
}
