package se.trygghetshjulet.absence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.FranvaroProcess;
import se.trygghetshjulet.engine.OpenTasks;
import se.trygghetshjulet.engine.OpenTasks.Waiting;
import se.trygghetshjulet.engine.People;
import se.trygghetshjulet.engine.TaskDesk;
import se.trygghetshjulet.engine.TaskOpened;
import se.trygghetshjulet.municipality.Role;

/**
 * Lends the tasks of whoever is away to the deputy and takes them back. Each loan is kept, so that beginning or ending
 * twice changes nothing and nobody loses what he had of his own.
 */
@Component
class Lending {

    /** Tasks that nobody else can do for the one who is away. */
    static final Set<String> OWN_FORMS =
            Set.of(FranvaroProcess.FORM_VALJ_ERSATTARE, FranvaroProcess.FORM_AVSLUTA_FRANVARO);

    private final Absences absences;
    private final LentTasks lent;
    private final Presence presence;
    private final OpenTasks openTasks;
    private final TaskDesk desk;
    private final People people;
    private final Clock clock;

    Lending(
            Absences absences,
            LentTasks lent,
            Presence presence,
            OpenTasks openTasks,
            TaskDesk desk,
            People people,
            Clock clock) {
        this.absences = absences;
        this.lent = lent;
        this.presence = presence;
        this.openTasks = openTasks;
        this.desk = desk;
        this.people = people;
        this.clock = clock;
    }

    /** Nobody stands in for a deputy: what the person had on loan goes back before his own tasks go on. */
    void begin(Absence absence) {
        List<Absence> served = served(absence);
        Set<String> recalled = served.stream()
                .flatMap(other -> giveBack(other).stream())
                .map(LentTask::task)
                .collect(Collectors.toSet());
        List<Waiting> open = openTasks.in(absence.kommun()).stream()
                .map(waiting -> recalled.contains(waiting.task().id()) ? without(absence.person(), waiting) : waiting)
                .toList();
        served.forEach(other -> open.forEach(waiting -> lend(other, waiting)));
        if (absence.covers(today())) {
            open.forEach(waiting -> lend(absence, waiting));
        }
    }

    /** Whom the person should have stood in for had nobody meanwhile. */
    void end(Absence absence) {
        giveBack(absence);
        List<Absence> served = served(absence);
        if (!served.isEmpty()) {
            List<Waiting> open = openTasks.in(absence.kommun());
            served.forEach(other -> open.forEach(waiting -> lend(other, waiting)));
        }
    }

    @EventListener
    void opened(TaskOpened event) {
        Waiting waiting = new Waiting(event.task(), null, event.groups(), event.people());
        absences.on(event.task().kommun(), today()).forEach(absence -> lend(absence, waiting));
    }

    /** Those who are away today and have this person as their deputy. */
    private List<Absence> served(Absence absence) {
        return absences.on(absence.kommun(), today()).stream()
                .filter(other -> absence.person().equals(other.deputy()))
                .toList();
    }

    /** Within one transaction the engine goes on to name whom a task has been closed to. */
    private static Waiting without(String person, Waiting waiting) {
        Set<String> people = new HashSet<>(waiting.people());
        people.remove(person);
        return new Waiting(waiting.task(), waiting.assignee(), waiting.groups(), people);
    }

    private void lend(Absence absence, Waiting waiting) {
        if (OWN_FORMS.contains(waiting.task().formId())) {
            return;
        }
        boolean isTaken = absence.person().equals(waiting.assignee());
        if (!isTaken && !mayTake(absence.person(), waiting)) {
            return;
        }
        Optional<String> deputy = presence.deputyFor(waiting.task(), absence, today());
        if (isTaken && (deputy.isPresent() || others(absence, waiting))) {
            keep(absence, waiting, LentTask.Kind.ASSIGNED, deputy.orElse(null));
            desk.handOver(waiting.task().id(), deputy.orElse(null));
        }
        if (deputy.isPresent() && !mayTake(deputy.get(), waiting)) {
            keep(absence, waiting, LentTask.Kind.CANDIDATE, deputy.get());
            desk.openTo(waiting.task().id(), Set.of(), deputy.stream().toList());
        }
    }

    private void keep(Absence absence, Waiting waiting, LentTask.Kind kind, String deputy) {
        String task = waiting.task().id();
        Long known = lent.findByAbsenceAndTaskAndKind(absence.id(), task, kind)
                .map(LentTask::id)
                .orElse(null);
        lent.save(new LentTask(known, absence.id(), task, kind, deputy));
    }

    /** Whether somebody else who is there may take the task. */
    private boolean others(Absence absence, Waiting waiting) {
        return people.of(waiting.groups(), waiting.people()).stream()
                .filter(contact -> !contact.id().equals(absence.person()))
                .anyMatch(contact -> !presence.isAway(absence.kommun(), contact.id(), today()));
    }

    /** A group of deputies is for what is late, and makes nobody a holder of the role. */
    private boolean mayTake(String person, Waiting waiting) {
        Set<String> roles = waiting.groups().stream()
                .filter(group -> !Role.isOfDeputies(group))
                .collect(Collectors.toSet());
        return waiting.people().contains(person)
                || !roles.isEmpty() && !Collections.disjoint(roles, people.groupsOf(person));
    }

    /** @return what was on loan */
    private List<LentTask> giveBack(Absence absence) {
        List<LentTask> loans = lent.findByAbsenceOrderById(absence.id());
        for (LentTask loan : loans) {
            lent.delete(loan);
            openTasks.find(loan.task()).ifPresent(waiting -> giveBack(absence, loan, waiting));
        }
        return loans;
    }

    /** What somebody else has taken meanwhile stays there. */
    private void giveBack(Absence absence, LentTask loan, Waiting waiting) {
        switch (loan.kind()) {
            case CANDIDATE ->
                borrower(absence, loan, waiting)
                        .ifPresentOrElse(
                                other -> keep(other, waiting, LentTask.Kind.CANDIDATE, loan.deputy()),
                                () -> desk.closeTo(loan.task(), Set.of(), Set.of(loan.deputy())));
            case ASSIGNED -> {
                if (Objects.equals(waiting.assignee(), loan.deputy())
                        && people.find(absence.person()).isPresent()) {
                    desk.handOver(loan.task(), absence.person());
                }
            }
        }
    }

    /** Another who is away, for whom the same deputy needs the same task. */
    private Optional<Absence> borrower(Absence absence, LentTask loan, Waiting waiting) {
        return absences.on(absence.kommun(), today()).stream()
                .filter(other -> !other.id().equals(absence.id()))
                .filter(other -> mayTake(other.person(), waiting))
                .filter(other -> presence.deputyFor(waiting.task(), other, today())
                        .filter(loan.deputy()::equals)
                        .isPresent())
                .findFirst();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
