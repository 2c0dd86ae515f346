package se.trygghetshjulet.absence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.ReadInTransaction;

/** The life of an absence: asked for, completed, begun, over. Each step may come twice. */
@Component
class Registration {

    private final AbsenceNotices notices;
    private final Absences absences;
    private final Colleagues colleagues;
    private final Lending lending;
    private final AbsenceLetters letters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Registration(
            AbsenceNotices notices,
            Absences absences,
            Colleagues colleagues,
            Lending lending,
            AbsenceLetters letters,
            ApplicationEventPublisher events,
            Clock clock) {
        this.notices = notices;
        this.absences = absences;
        this.colleagues = colleagues;
        this.lending = lending;
        this.letters = letters;
        this.events = events;
        this.clock = clock;
    }

    AbsenceNotice notice(long id) {
        return notices.findById(id).orElseThrow();
    }

    /** @return id of the notice */
    long ask(String kommun, LocalDate firstDay, LocalDate lastDay, String note, String person) {
        return notices.save(new AbsenceNotice(null, kommun, firstDay, lastDay, note, person, clock.instant(), null))
                .id();
    }

    /** Where somebody would be away: a person himself from all his roles, a colleague from those in this municipality. */
    List<String> places(AbsenceNotice notice, String person) {
        return person.equals(notice.registeredBy()) ? colleagues.homes(person) : List.of(notice.kommun());
    }

    /** @param deputy null for none; stands in where he has something to do, and nowhere else */
    void complete(AbsenceNotice notice, String person, String deputy) {
        notices.save(notice.completed(clock.instant()));
        ReadInTransaction.forget();
        List<Absence> registered = absences.saveAll(places(notice, person).stream()
                .map(kommun -> new Absence(
                        null,
                        notice.id(),
                        kommun,
                        person,
                        notice.firstDay(),
                        notice.lastDay(),
                        deputy != null && colleagues.serves(deputy, kommun) ? deputy : null,
                        notice.registeredBy(),
                        clock.instant(),
                        null))
                .toList());
        letters.registered(notice, registered);
        registered.forEach(this::changed);
    }

    void begin(long notice) {
        List<Absence> begun = absences.findByNoticeOrderByKommun(notice);
        begun.forEach(lending::begin);
        begun.forEach(this::changed);
    }

    /** The person is there again from today, or never went. The tasks come back by {@link #end}. */
    void over(long notice) {
        LocalDate today = LocalDate.now(clock);
        for (Absence absence : absences.findByNoticeOrderByKommun(notice)) {
            if (absence.endedOn() == null) {
                ReadInTransaction.forget();
                absences.save(absence.ended(today));
                changed(absence);
            }
        }
    }

    void end(long notice) {
        over(notice);
        notices.findById(notice).map(AbsenceNotice::withoutNote).ifPresent(notices::save);
        List<Absence> ended = absences.findByNoticeOrderByKommun(notice);
        ended.forEach(lending::end);
        ended.forEach(this::changed);
    }

    /** Whatever became of it: what was never completed leaves nothing, and what was is over. */
    void close(long notice) {
        notices.findById(notice).ifPresent(found -> {
            if (found.isCompleted()) {
                end(notice);
            } else {
                notices.delete(found);
            }
        });
    }

    private void changed(Absence absence) {
        events.publishEvent(new AbsenceChanged(absence.kommun(), absence.person()));
    }
}
