package se.trygghetshjulet.absence;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.absence.Colleagues.Colleague;
import se.trygghetshjulet.absence.Colleagues.Post;
import se.trygghetshjulet.engine.Names;
import se.trygghetshjulet.engine.OpenTasks;
import se.trygghetshjulet.engine.OpenTasks.Waiting;
import se.trygghetshjulet.engine.People;
import se.trygghetshjulet.municipality.Municipalities;
import se.trygghetshjulet.municipality.Role;
import se.trygghetshjulet.text.SwedishOrder;

/** Whom one may register, and who may stand in. */
@Component
class DeputyOptions {

    /** No user id: the engine lets none have brackets. */
    static final String NOBODY = "(ingen)";

    private final Registration registration;
    private final Colleagues colleagues;
    private final Absences absences;
    private final OpenTasks openTasks;
    private final People people;
    private final Municipalities municipalities;

    DeputyOptions(
            Registration registration,
            Colleagues colleagues,
            Absences absences,
            OpenTasks openTasks,
            People people,
            Municipalities municipalities) {
        this.registration = registration;
        this.colleagues = colleagues;
        this.absences = absences;
        this.openTasks = openTasks;
        this.people = people;
        this.municipalities = municipalities;
    }

    /** A coordinator registers anybody in the municipality, everybody else himself. */
    boolean mayChooseAnybody(AbsenceNotice notice) {
        return people.isMember(notice.registeredBy(), Role.SAKERHETSSAMORDNARE.group(notice.kommun()));
    }

    List<Option> persons(AbsenceNotice notice) {
        List<Waiting> open = openTasks.in(notice.kommun());
        List<Colleague> all = within(notice);
        Map<String, String> called = called(all);
        return all.stream()
                .filter(colleague -> mayChooseAnybody(notice) || colleague.id().equals(notice.registeredBy()))
                .sorted(byName())
                .map(colleague ->
                        new Option(called.get(colleague.id()) + ", " + tasks(count(open, colleague)), colleague.id()))
                .toList();
    }

    /** Nobody, or one who is there in that time: those with the same role first, then the role's deputies. */
    List<Option> deputies(AbsenceNotice notice) {
        List<Colleague> all = within(notice);
        Map<String, String> called = called(all);
        Set<String> away = places(notice).stream()
                .flatMap(kommun -> absences.between(kommun, notice.firstDay(), notice.lastDay()).stream())
                .map(Absence::person)
                .collect(Collectors.toCollection(HashSet::new));
        Comparator<Colleague> nearest = byName();
        if (!mayChooseAnybody(notice)) {
            away.add(notice.registeredBy());
            nearest = all.stream()
                    .filter(colleague -> colleague.id().equals(notice.registeredBy()))
                    .findFirst()
                    .map(DeputyOptions::byNearness)
                    .orElse(nearest);
        }
        return Stream.concat(
                        Stream.of(new Option("Ingen: de andra som har rollen tar uppgifterna", NOBODY)),
                        all.stream()
                                .filter(colleague -> !away.contains(colleague.id()))
                                .sorted(nearest)
                                .map(colleague -> new Option(called.get(colleague.id()), colleague.id())))
                .toList();
    }

    /** Which roles and how many tasks are concerned; empty where that stands at each person's name. */
    String concerned(AbsenceNotice notice) {
        if (mayChooseAnybody(notice)) {
            return "";
        }
        return within(notice).stream()
                .filter(colleague -> colleague.id().equals(notice.registeredBy()))
                .map(self -> "Det gäller "
                        + self.held().stream().map(this::named).collect(Collectors.joining(", ")) + ".\n"
                        + "Just nu berörs "
                        + tasks(places(notice).stream()
                                .mapToLong(kommun -> count(openTasks.in(kommun), self))
                                .sum())
                        + ".")
                .findFirst()
                .orElse("");
    }

    private List<Colleague> within(AbsenceNotice notice) {
        return colleagues.in(places(notice));
    }

    private List<String> places(AbsenceNotice notice) {
        return mayChooseAnybody(notice) ? List.of(notice.kommun()) : registration.places(notice, notice.registeredBy());
    }

    private static long count(List<Waiting> open, Colleague colleague) {
        Set<String> groups = colleague.held().stream()
                .map(post -> post.role().group(post.kommun()))
                .collect(Collectors.toSet());
        return open.stream()
                .filter(waiting -> !Lending.OWN_FORMS.contains(waiting.task().formId()))
                .filter(waiting -> waiting.assignee() == null
                        ? waiting.people().contains(colleague.id())
                                || waiting.groups().stream().anyMatch(groups::contains)
                        : waiting.assignee().equals(colleague.id()))
                .count();
    }

    private String named(Post post) {
        return post.role().title() + " (" + municipalities.get(post.kommun()).name() + ")";
    }

    /** By name and roles, and by id where these are the same. */
    private static Map<String, String> called(List<Colleague> all) {
        return Names.titled(all.stream()
                .map(colleague ->
                        new Names.Known(colleague.id(), colleague.contact().name(), colleague.does()))
                .toList());
    }

    private static String tasks(long count) {
        return count == 1 ? "1 öppen uppgift" : count + " öppna uppgifter";
    }

    private static Comparator<Colleague> byNearness(Colleague self) {
        return Comparator.<Colleague>comparingInt(
                        colleague -> colleague.sharesRoleWith(self) ? 0 : colleague.isDeputyOf(self) ? 1 : 2)
                .thenComparing(byName());
    }

    private static Comparator<Colleague> byName() {
        return SwedishOrder.by(colleague -> colleague.contact().name());
    }

    /** As form-js wants options. */
    record Option(String label, String value) {}
}
